/** What `tp new` does: opens, checks the id, writes the file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityKind, folders } from '../../model/entity.js';
import { problemOfId } from '../../model/references/id.js';
import { toSkeleton } from '../../model/skeleton.js';
import { exists } from '../../model/workspace.js';
import { visible } from '../../text/visible.js';
import type { NewOptions } from '../commands/new.js';
import { modeline } from '../editing/modeline.js';
import { refuseForeignNames, unknownNames } from '../editing/new-names.js';
import { takeBackHalf, writeLocked } from '../editing/write-changes.js';
import { schemaFolder } from '../editor/schema-folder.js';
import { openWorkspace } from '../memory/open-inventory.js';
import { exitCodes, type Shell } from '../shell.js';
import { UserError } from '../user-error.js';

export async function addNew(shell: Shell, kind: EntityKind, name: string, options: NewOptions): Promise<void> {
  refuseForeignNames(kind, options);
  await takeBackHalf(shell, options.dir);
  const opened = await openWorkspace(shell, options.dir);
  const parts = name.split('/');
  const id = parts[parts.length - 1] ?? '';
  for (const part of parts) checkId(part);
  const path = `${folders[kind]}/${name}.yaml`;
  const other = opened.workspace.files.find((file) => file.kind === kind && file.id === id && file.document.file !== path);
  if (other !== undefined)
    throw new UserError(`There is a ${kind} "${id}" already, in ${visible(opened.shownPath(other.document.file))}`, 'Choose another id');
  if ((existsSync(join(opened.root, path)) || exists(opened.workspace, kind, id)) && !options.force) {
    throw new UserError(
      `There is a ${kind} "${id}" already, in ${visible(opened.shownPath(path))}`,
      'Choose another id, or write over it with --force',
    );
  }
  const head = existsSync(join(opened.root, schemaFolder, `${kind}.json`)) ? `${modeline(kind, path)}\n` : '';
  const text = head + toSkeleton(kind, id, opened.workspace, options);
  await writeLocked(shell, opened, [{ path, text, before: options.force ? undefined : null }]);
  shell.stdout.write(`Wrote ${visible(opened.shownPath(path))}\n`);
  for (const note of unknownNames(opened.workspace, options)) shell.stderr.write(`note: ${note}\n`);
  shell.exitCode = exitCodes.done;
}

function checkId(part: string): void {
  const problem = problemOfId(part);
  if (problem !== null)
    throw new UserError(
      `"${visible(part)}" cannot be an id: ${problem.reason}`,
      problem.suggestion === null ? null : `For example: ${problem.suggestion}`,
    );
}
