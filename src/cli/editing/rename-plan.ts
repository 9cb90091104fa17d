/** All that a renaming changes, in memory, and the proof that it changes nothing else. */
import { groupBy } from '../../analysis/group-by.js';
import { type DataNaming, dataNamings, type Renaming, renamingSites } from '../../model/references/renaming.js';
import { sameButFor } from '../../model/references/same-but-for.js';
import type { Workspace } from '../../model/workspace.js';
import { visible } from '../../text/visible.js';
import { changedInventory } from '../findings/brought-findings.js';
import type { Inventory } from '../inventory.js';
import { openImagined } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { idsInData } from './ids-in-data.js';
import { renameBaseline } from './rename-baseline.js';
import { mapOldId } from './rename-data-columns.js';
import { refuseUnread } from './rename-obstacles.js';
import { isFileKind } from './rename-target.js';
import { renameText } from './rename-text.js';
import type { FileChange } from './write-changes.js';

/** A file before and after; its path changes where its name is the id. */
export interface RenamedFile {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly text: string;
}

export interface RenamePlan {
  readonly files: readonly RenamedFile[];
  /** How many places name the new id instead of the old one. */
  readonly places: number;
  /** Sources whose map may have to know the old id: only somebody who knows the data can say. */
  readonly unsure: readonly DataNaming[];
}

/** What `renaming` changes; a `UserError` where that cannot be known or done for sure. */
export async function planRenaming(
  shell: Shell,
  inventory: Inventory,
  opened: OpenedWorkspace,
  renaming: Renaming,
  today: string,
): Promise<RenamePlan> {
  refuseUnread(opened, renaming);
  const { workspace } = opened;
  const sites = groupBy(renamingSites(workspace, renaming), ({ from }) => from.origin.file);
  const namings = dataNamings(workspace, renaming);
  const sure = namings.filter(({ isSure }) => isSure);
  const inData = await idsInData(shell, opened, sure);
  const moved = movedFile(workspace, renaming);
  const files = workspace.files.flatMap(({ document }) => {
    const { file, text: before } = document;
    const own = sites.get(file);
    const renamed = own === undefined ? before : renameText(document, own);
    const text = sure
      .filter(({ source }) => source.origin.file === file)
      .reduce((result, naming) => mapOldId(result, naming, renaming, inData.get(naming.source.id) ?? null), renamed);
    const to = moved?.from === file ? moved.to : file;
    return text === before && to === file ? [] : [{ from: file, to, before, text }];
  });
  const after = await openImagined(shell, changedInventory(inventory, files.flatMap(toChanges)));
  if (!sameButFor(renaming, workspace, after.workspace, new Set(sure.map(({ source }) => source.id))))
    throw new UserError(
      'Nothing was renamed: the inventory would say something else than before',
      'Please report this with the files, if you can',
    );
  const baseline = renameBaseline(opened, after, renaming, (file) => (file === moved?.from ? moved.to : file), today);
  const document = workspace.baseline?.document;
  const accepted = baseline !== null && document ? [{ from: document.file, to: document.file, before: document.text, text: baseline }] : [];
  return {
    files: [...files, ...accepted],
    places: [...sites.values()].flat().length,
    unsure: namings.filter(({ isSure }) => !isSure),
  };
}

/** The changes of a file on the disk: one that moves is written anew, and the old one deleted. */
export function toChanges({ from, to, before, text }: RenamedFile): readonly FileChange[] {
  if (from === to) return [{ path: to, text, before }];
  return [
    { path: to, text, before: null },
    { path: from, text: null, before },
  ];
}

function movedFile(workspace: Workspace, { kind, old, now }: Renaming): { readonly from: string; readonly to: string } | null {
  if (!isFileKind(kind)) return null;
  const [first, second] = workspace.files.filter((file) => file.kind === kind && file.id === old);
  if (first === undefined) return null;
  if (second !== undefined)
    throw new UserError(
      `Two files are called "${visible(old)}": ${visible(first.document.file)} and ${visible(second.document.file)}`,
      'Rename one of them by hand',
    );
  const from = first.document.file;
  const to = from.replace(/[^/]+(\.ya?ml)$/, (_, ending: string) => now + ending);
  if (workspace.paths.includes(to)) throw new UserError(`There is a file "${visible(to)}" already`, 'Choose another id');
  return { from, to };
}
