/** What a change brought and what it mended: the findings of two states of an inventory, matched by what they are about. */
import { type Diagnostic, isOpen, type Severity } from '../source/diagnostic.js';
import { foundValueOf } from '../source/found-value.js';
import { type Content, identitiesOf } from '../source/identity.js';

/** A finding of the state before: what is left of it once its files are gone. */
export interface PastFinding {
  readonly rule: string;
  /** Its place as an identity says it: `touchpoint/hotline/personas/anna`. */
  readonly at: string;
  /** The wrong value, where the rule has one. */
  readonly found: string | null;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  /** False where it was accepted then. */
  readonly open: boolean;
}

type ContentOf = (file: string) => Content | null;

/** The findings of the state before, to be kept; `contentOf` gives the files of that state. */
export function toPastFindings(diagnostics: readonly Diagnostic[], contentOf: ContentOf): readonly PastFinding[] {
  return [...identitiesOf(diagnostics, contentOf)].map(([diagnostic, { rule, at }]) => {
    const { severity, message, location } = diagnostic;
    return { rule, at, found: foundValueOf(diagnostic), severity, message, file: location.file, open: isOpen(diagnostic) };
  });
}

/**
 * The findings of the state after, those marked that were there before, and the open ones of before that are gone. One that was
 * accepted before and is no more counts as new: whoever takes away the acceptance brings the finding. What stands in `renamed` (`kind/id`
 * of before to the id of after) is the same thing under another name.
 */
export function compareFindings(
  before: readonly PastFinding[],
  after: readonly Diagnostic[],
  contentOf: ContentOf,
  renamed: ReadonlyMap<string, string> = new Map(),
): { readonly diagnostics: readonly Diagnostic[]; readonly fixed: readonly PastFinding[] } {
  const past = new Map(before.filter(({ open }) => open).map((finding) => [keyOf(withNewNames(finding, renamed)), finding]));
  const still = new Set<string>();
  const diagnostics = [...identitiesOf(after, contentOf)].map(([diagnostic, identity]) => {
    const key = keyOf({ ...identity, found: foundValueOf(diagnostic) });
    still.add(key);
    return past.has(key) ? { ...diagnostic, existing: true as const } : diagnostic;
  });
  return { diagnostics, fixed: [...past].flatMap(([key, finding]) => (still.has(key) ? [] : [finding])) };
}

function keyOf({ rule, at, found }: Pick<PastFinding, 'rule' | 'at' | 'found'>): string {
  return JSON.stringify([rule, at, found]);
}

/** A finding of before as it is called now: its own entity, and others that stand as keys or items in its path. */
function withNewNames(finding: PastFinding, renamed: ReadonlyMap<string, string>): PastFinding {
  if (renamed.size === 0) return finding;
  const [kind = '', id = '', ...steps] = finding.at.split('/');
  const names = new Map([...renamed].map(([name, now]) => [name.slice(name.indexOf('/') + 1), now]));
  const now = [kind, renamed.get(`${kind}/${id}`) ?? id, ...steps.map((step) => names.get(step) ?? step)];
  return { ...finding, at: now.join('/') };
}
