/** What a change would bring: the inventory as it would be, held against the one that is. */
import { text as textFormat } from '../../formats/diagnostics/text.js';
import { type Diagnostic, isOpen } from '../../source/diagnostic.js';
import { fingerprintsOf } from '../../source/fingerprint.js';
import { byCodePoint } from '../../text/compare.js';
import { plural } from '../../text/plural.js';
import type { FileChange } from '../editing/write-changes.js';
import type { Inventory } from '../inventory.js';
import { openImagined, openInventory } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import type { CommonOptions } from '../options.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOfErrors } from '../style-of.js';
import { todayOf } from '../today.js';
import { checkReport } from './check-report.js';

/** The inventory with the changes made, in memory. */
export function changedInventory(inventory: Inventory, changes: readonly FileChange[]): Inventory {
  const { folder } = inventory;
  const changed = new Set(changes.map(({ path }) => path));
  const written = changes.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
  const files = [...folder.files.filter(({ path }) => !changed.has(path)), ...written].sort((a, b) => byCodePoint(a.path, b.path));
  const paths = [...folder.paths.filter((path) => !changed.has(path)), ...written.map(({ path }) => path)].sort(byCodePoint);
  return { ...inventory, folder: { ...folder, files, paths } };
}

/**
 * True where the changes bring errors that were not there: these are then shown on standard error, and the exit code is set. What
 * milder findings they bring is only counted.
 */
export async function refuseNewErrors(
  shell: Shell,
  inventory: Inventory,
  changes: readonly FileChange[],
  options: CommonOptions,
): Promise<boolean> {
  const before = await openInventory(shell, inventory);
  const after = await openImagined(shell, changedInventory(inventory, changes));
  const known = new Set(namesOf(shell, before, options).values());
  const brought = [...namesOf(shell, after, options)].filter(([, name]) => !known.has(name)).map(([{ fix, ...diagnostic }]) => diagnostic);
  const errors = brought.filter(({ severity }) => severity === 'error');
  const warnings = brought.filter(({ severity }) => severity === 'warning').length;
  if (errors.length > 0) {
    shell.stderr.write(textFormat.render(checkReport(after, errors, { quiet: true }), styleOfErrors(shell, options)));
    shell.stderr.write('Nothing was written: the inventory would have these errors.\n');
    shell.exitCode = exitCodes.problems;
  } else if (warnings > 0) {
    shell.stderr.write(`note: ${plural(warnings, 'warning')} more than before; see them with: tp validate\n`);
  }
  return errors.length > 0;
}

/** Each open finding with what tells it from all others: its identity and its words. */
function namesOf(shell: Shell, { workspace, findings, checks }: OpenedWorkspace, options: CommonOptions): ReadonlyMap<Diagnostic, string> {
  const found = checks.check(workspace, findings, { today: todayOf(shell, options) });
  const documents = new Map(workspace.files.map(({ document }) => [document.file, document]));
  const fingerprints = fingerprintsOf(found, (file) => documents.get(file) ?? null);
  return new Map(found.filter(isOpen).map((diagnostic) => [diagnostic, `${fingerprints.get(diagnostic)} ${diagnostic.message}`]));
}
