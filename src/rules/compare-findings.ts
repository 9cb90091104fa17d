/** What a change brought and what it mended: the findings of two states of an inventory, matched by what they are about. */
import { type Diagnostic, isOpen, type Severity } from '../source/diagnostic.js';
import { type Content, identitiesOf } from '../source/identity.js';

/** A finding of the state before: what is left of it once its files are gone. */
export interface PastFinding {
  readonly rule: string;
  /** Its place as an identity says it: `touchpoint/hotline/personas/anna`. */
  readonly at: string;
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
    return { rule, at, severity, message, file: location.file, open: isOpen(diagnostic) };
  });
}

/**
 * The findings of the state after, those marked that were there before, and the open ones of before that are gone. One that was
 * accepted before and is no more counts as new: whoever takes away the acceptance brings the finding.
 */
export function compareFindings(
  before: readonly PastFinding[],
  after: readonly Diagnostic[],
  contentOf: ContentOf,
): { readonly diagnostics: readonly Diagnostic[]; readonly fixed: readonly PastFinding[] } {
  const past = new Map(before.filter(({ open }) => open).map((finding) => [keyOf(finding), finding]));
  const still = new Set<string>();
  const diagnostics = [...identitiesOf(after, contentOf)].map(([diagnostic, identity]) => {
    const key = keyOf(identity);
    still.add(key);
    return past.has(key) ? { ...diagnostic, existing: true as const } : diagnostic;
  });
  return { diagnostics, fixed: [...past].flatMap(([key, finding]) => (still.has(key) ? [] : [finding])) };
}

function keyOf({ rule, at }: Pick<PastFinding, 'rule' | 'at'>): string {
  return `${rule} ${at}`;
}
