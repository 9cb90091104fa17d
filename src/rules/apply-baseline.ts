/** Applies the baseline: marks what it accepts, and says which of its entries accept nothing. */
import type { Baseline, PlacedEntry } from '../model/baseline/baseline.js';
import type { Workspace } from '../model/workspace.js';
import type { Diagnostic, Severity } from '../source/diagnostic.js';
import { entriesByKey, fileOfPlace, keyOf, type Matched, matchBaseline, refusalOf } from './accepted-finding.js';
import { rules } from './registry.js';
import { groupOf } from './rule.js';

const stale = 'baseline/stale';

/** The diagnostics, given in their order, with those that the baseline accepts marked, and the findings about the baseline itself. */
export function applyBaseline(
  workspace: Workspace,
  diagnostics: readonly Diagnostic[],
  active: ReadonlyMap<string, Severity>,
  today: string,
): readonly Diagnostic[] {
  const { baseline } = workspace;
  if (baseline === null) return diagnostics;
  const matched = matchBaseline(workspace, diagnostics, baseline);
  const severity = active.get(stale);
  const about = severity === undefined ? [] : staleEntries(baseline, matched, active, workspace);
  return [
    ...matched.map((match) => judged(match, baseline, today)),
    ...about.map(({ entry, message }) => ({
      rule: stale,
      severity: severity ?? 'warning',
      message,
      hint: 'Take it out with: tp baseline prune',
      location: baseline.document.locate(['entries', entry.index]),
    })),
  ];
}

function judged({ diagnostic, entry }: Matched, { document }: Baseline, today: string): Diagnostic {
  if (entry === null || diagnostic.suppressed !== undefined) return diagnostic;
  const refusal = refusalOf(entry, diagnostic, today);
  if (refusal === null) return { ...diagnostic, baselined: { reason: entry.reason } };
  const here = { location: document.locate(['entries', entry.index]), message: refusal };
  return { ...diagnostic, message: `${diagnostic.message} (${refusal})`, related: diagnostic.related ?? here };
}

/** An entry that accepts nothing, and why, as a sentence. */
export interface StaleEntry {
  readonly entry: PlacedEntry;
  readonly message: string;
}

/** The entries that accept nothing. Silent on rules that did not run, and on files with faults, which hide findings. */
export function staleEntries(
  { entries }: Baseline,
  matched: readonly Matched[],
  active: ReadonlyMap<string, unknown>,
  { broken }: Workspace,
): readonly StaleEntry[] {
  const used = new Map(matched.flatMap(({ entry, diagnostic }) => (entry === null ? [] : [[entry, diagnostic] as const])));
  const firsts = entriesByKey(entries);
  const names = new Set(rules.map(({ name }) => name));
  const hidden = new Set([...broken, ...matched.flatMap(fileWithFault)]);
  return entries.flatMap((entry) => {
    const { rule, at } = entry;
    if (firsts.get(keyOf(entry)) !== entry) return [{ entry, message: `"${rule}" at "${at}" stands in the baseline twice` }];
    if (used.get(entry)?.suppressed !== undefined) return [{ entry, message: 'A comment in the file accepts this finding already' }];
    if (used.has(entry) || (names.has(rule) && !active.has(rule)) || hidden.has(fileOfPlace(at)) || hidden.has(`${at.split('/')[0]}/*`))
      return [];
    return [{ entry, message: `There is no finding of ${rule} at "${at}" any more` }];
  });
}

function fileWithFault({ diagnostic: { rule }, identity: { at } }: Matched): readonly string[] {
  return ['yaml', 'schema'].includes(groupOf(rule)) ? [fileOfPlace(at)] : [];
}
