/** What `tp set` does: opens, makes the assignments in memory, checks the inventory as it would be, writes. */
import { unifiedDiff } from '../../formats/unified-diff.js';
import { workspaceFile } from '../../load/kinds.js';
import type { InventoryFile } from '../../model/workspace.js';
import { listed } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import type { SetOptions } from '../commands/set.js';
import { parseAssignment, type WrittenAssignment } from '../editing/assignments.js';
import { patchPath } from '../editing/patch-path.js';
import { setValues } from '../editing/set-values.js';
import { takeBackHalf, writeLocked } from '../editing/write-changes.js';
import { refuseNewErrors } from '../findings/brought-findings.js';
import { readInventory } from '../inventory.js';
import { openInventory } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import { entityNamed } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { UserError } from '../user-error.js';

export async function set(shell: Shell, name: string, given: readonly string[], options: SetOptions): Promise<void> {
  const assignments = [...given.map(parseAssignment), ...(options.unset ?? []).map((path) => ({ path, text: '', how: 'unset' as const }))];
  if (assignments.length === 0)
    throw new UserError('Nothing is to be set', 'Write a path, an equals sign and a value: owner=service; or --unset owner');
  refuseBoth(assignments);
  if (!options.dryRun) await takeBackHalf(shell, options.dir);
  const inventory = readInventory(shell, options.dir);
  const opened = await openInventory(shell, inventory);
  const file = fileNamed(opened, name);
  const { text: before, file: path } = file.document;
  const text = setValues(file, assignments);
  const shown = opened.shownPath(path);
  shell.exitCode = exitCodes.done;
  if (text === before) {
    shell.stdout.write(`${visible(shown)} says so already\n`);
    return;
  }
  if (await refuseNewErrors(shell, inventory, [{ path, before, text }], options)) return;
  if (options.dryRun) {
    shell.stdout.write(unifiedDiff({ path: patchPath(opened.root, path), before, after: text }, styleOf(shell, options)));
    return;
  }
  await writeLocked(shell, opened, [{ path, before, text }]);
  shell.stdout.write(`${told(assignments)} in ${visible(shown)}\n`);
}

/** One call cannot set what it takes out: which of them was meant is for the person to say. */
function refuseBoth(assignments: readonly WrittenAssignment[]): void {
  const isUnset = (path: string) => assignments.some((other) => other.how === 'unset' && other.path === path);
  const both = assignments.find(({ how, path }) => how !== 'unset' && isUnset(path));
  if (both !== undefined) throw new UserError(`"${visible(both.path)}" is to be set and to be taken out`, 'Leave out one of them');
}

/** `Set owner and name.de, unset review_by`. */
function told(assignments: readonly WrittenAssignment[]): string {
  const names = (isUnset: boolean) => [
    ...new Set(assignments.flatMap(({ path, how }) => ((how === 'unset') === isUnset ? [visible(path)] : []))),
  ];
  const [set, unset] = [names(false), names(true)];
  if (unset.length === 0) return `Set ${listed(set)}`;
  return set.length === 0 ? `Unset ${listed(unset)}` : `Set ${listed(set)}, unset ${listed(unset)}`;
}

/** The file of an id, also of one that could not be read; `tp.yaml` by its name. */
function fileNamed(opened: OpenedWorkspace, name: string): InventoryFile {
  const { files } = opened.workspace;
  const [kind, id] = name.includes('/') ? name.split('/') : [null, name];
  const own = name === workspaceFile ? files.find((file) => file.kind === 'tp') : undefined;
  const unread = files.filter((file) => file.id === id && (kind === null || file.kind === kind) && file.document.data === null);
  if (own !== undefined) return own;
  if (unread.length === 1 && unread[0] !== undefined) return unread[0];
  const { origin } = entityNamed(opened, name);
  const file = files.find(({ document }) => document.file === origin.file);
  if (file === undefined) throw new UserError(`There is no file of "${visible(name)}"`);
  return file;
}
