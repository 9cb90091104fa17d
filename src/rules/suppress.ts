/** Applies the suppressions, and says which of them are without reason, unused or expired. */
import type { Workspace } from '../model/workspace.js';
import type { Diagnostic, EntityName, Severity } from '../source/diagnostic.js';
import { type Bound, beginningOf, findingsIn, nodeFinder, type Span } from './bound-node.js';
import { type AboutSuppression, problemOfSuppression, unusedRules } from './suppression-problems.js';
import { findSuppressions, type Suppression } from './suppressions.js';

/** The diagnostics with the suppressed ones marked, and the findings about the suppressions themselves. */
export function suppress(
  workspace: Workspace,
  diagnostics: readonly Diagnostic[],
  active: ReadonlyMap<string, Severity>,
  today: string,
): readonly Diagnostic[] {
  const byFile = bindSuppressions(findSuppressions(workspace));
  if (byFile.size === 0) return diagnostics;
  const found = findingsByFile(diagnostics, [...byFile.keys()]);
  const entities = new Map(workspace.files.map(({ kind, id, document }) => [document.file, { type: kind, id }]));
  const suppressed = new Map<Diagnostic, NonNullable<Diagnostic['suppressed']>>();
  const about = [...byFile].flatMap(([file, suppressions]) =>
    suppressions.flatMap((suppression) => {
      const within = findingsIn(found.get(file) ?? [], suppression.covers);
      const fault = problemOfSuppression(suppression, today);
      if (fault === null)
        for (const one of suppressedBy(suppression, within, suppressed)) suppressed.set(one, { reason: suppression.reason });
      const problem = fault ?? unusedRules(suppression, within, active);
      return problem === null ? [] : toDiagnostics(problem, suppression, active, entities.get(file));
    }),
  );
  return [...diagnostics.map((diagnostic) => marked(diagnostic, suppressed)), ...about];
}

/** Those that the suppression names, and that no earlier one has suppressed. */
function suppressedBy(
  { rules }: Suppression,
  within: readonly Diagnostic[],
  before: { has(one: Diagnostic): boolean },
): readonly Diagnostic[] {
  return within.filter((one) => rules.some(({ name }) => name === one.rule) && !before.has(one));
}

/** The suppressions of each file, with what they cover. */
export function bindSuppressions(suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Bound[]> {
  const byFile = new Map<string, { readonly find: (comment: number) => Span; readonly bound: Bound[] }>();
  for (const suppression of suppressions) {
    const { document, start, wholeFile } = suppression;
    const file = byFile.get(document.file) ?? { find: nodeFinder(document), bound: [] };
    file.bound.push({ ...suppression, covers: wholeFile ? { start: 0, end: document.text.length } : file.find(start) });
    byFile.set(document.file, file);
  }
  return new Map([...byFile].map(([file, { bound }]) => [file, bound]));
}

/** The diagnostics of each of the files, by where they begin. */
function findingsByFile(diagnostics: readonly Diagnostic[], files: readonly string[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>(files.map((file) => [file, []]));
  for (const diagnostic of diagnostics) byFile.get(diagnostic.location.file)?.push(diagnostic);
  for (const found of byFile.values()) found.sort((a, b) => beginningOf(a) - beginningOf(b));
  return byFile;
}

function marked(diagnostic: Diagnostic, by: ReadonlyMap<Diagnostic, NonNullable<Diagnostic['suppressed']>>): Diagnostic {
  const suppressed = by.get(diagnostic);
  return suppressed === undefined ? diagnostic : { ...diagnostic, suppressed };
}

function toDiagnostics(
  { rule, message, hint, fix }: AboutSuppression,
  { document, start, end }: Suppression,
  active: ReadonlyMap<string, Severity>,
  entity: EntityName | undefined,
): readonly Diagnostic[] {
  const severity = active.get(rule);
  if (severity === undefined) return [];
  return [{ rule, severity, message, hint, location: document.between(start, end), ...(fix && { fix }), ...(entity && { entity }) }];
}
