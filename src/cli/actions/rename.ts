/** What `tp rename` does: opens, plans in memory, writes all files or none, and says what only people can know. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unifiedDiff } from '../../formats/unified-diff.js';
import { ownOf } from '../../model/references/names.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import type { RenameOptions } from '../commands/rename.js';
import { patchPath } from '../editing/patch-path.js';
import type { RenamableKind } from '../editing/renamable.js';
import { planRenaming, toChanges } from '../editing/rename-plan.js';
import { renamingOf } from '../editing/rename-target.js';
import { takeBackHalf, writeLocked } from '../editing/write-changes.js';
import { schemaFolder } from '../editor/schema-folder.js';
import { readInventory } from '../inventory.js';
import { openInventory } from '../memory/open-inventory.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { todayOf } from '../today.js';

export async function rename(shell: Shell, kind: RenamableKind, old: string, given: string, options: RenameOptions): Promise<void> {
  if (!options.dryRun) await takeBackHalf(shell, options.dir);
  const inventory = readInventory(shell, options.dir);
  const opened = await openInventory(shell, inventory);
  const { shownPath, workspace, root } = opened;
  const renaming = renamingOf(workspace, kind, old, given);
  const { files, places, unsure } = await planRenaming(shell, inventory, opened, renaming, todayOf(shell, options));
  if (options.dryRun) {
    const style = styleOf(shell, options);
    for (const { from, to, before, text } of files)
      shell.stdout.write(unifiedDiff({ path: patchPath(root, from), movedTo: patchPath(root, to), before, after: text }, style));
  } else {
    await writeLocked(shell, opened, files.flatMap(toChanges));
    shell.stdout.write(
      `Renamed ${kind} ${visible(old)} to ${visible(renaming.now)}: ${plural(places, 'place')} in ${plural(files.length, 'file')}\n`,
    );
    for (const { from, to } of files)
      if (from !== to) shell.stdout.write(`  ${visible(shownPath(from))} is now ${visible(shownPath(to))}\n`);
  }
  for (const { source, key } of unsure) {
    const entry = `${ownOf(old)}: ${ownOf(renaming.now)}`;
    shell.stderr.write(
      `note: if the data of ${visible(shownPath(source.origin.file))} hold "${visible(ownOf(old))}" itself, add "${visible(entry)}" to the map of "${key}"\n`,
    );
  }
  if (existsSync(join(root, schemaFolder))) shell.stderr.write('note: the schemas for editors still know the old id: tp schema build\n');
  shell.exitCode = exitCodes.done;
}
