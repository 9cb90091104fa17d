/** Applies the suppressions, and says which of them are without reason, unused or expired. */
import type { Workspace } from '../model/workspace.js';
import type { Diagnostic, EntityName, Severity } from '../source/diagnostic.js';
import { type Bound, covers, nodeFinder, type Span } from './bound-node.js';
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
  const found = groupByFile(diagnostics, [...byFile.keys()]);
  const entities = new Map(workspace.files.map(({ kind, id, document }) => [document.file, { type: kind, id }]));
  const about = [...byFile].flatMap(([file, suppressions]) =>
    suppressions.flatMap((suppression) => {
      const problem = problemOfSuppression(suppression, today) ?? unusedRules(suppression, found.get(file) ?? [], active);
      return problem === null ? [] : toDiagnostics(problem, suppression, active, entities.get(file));
    }),
  );
  return [...diagnostics.map((diagnostic) => marked(diagnostic, byFile, today)), ...about];
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

function groupByFile(diagnostics: readonly Diagnostic[], files: readonly string[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>(files.map((file) => [file, []]));
  for (const diagnostic of diagnostics) byFile.get(diagnostic.location.file)?.push(diagnostic);
  return byFile;
}

function marked(diagnostic: Diagnostic, byFile: ReadonlyMap<string, readonly Bound[]>, today: string): Diagnostic {
  const by = byFile
    .get(diagnostic.location.file)
    ?.find((suppression) => covers(suppression, diagnostic) && problemOfSuppression(suppression, today) === null);
  return by === undefined ? diagnostic : { ...diagnostic, suppressed: { reason: by.reason } };
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
