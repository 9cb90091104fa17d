/** All that a renaming changes, in memory, and the proof that it changes nothing else. */
import type { Entity } from '../model/entity.js';
import { referencesOf } from '../model/references.js';
import { type DataNaming, dataNamings, ownOf, type Renaming, type RenamingSite, renamedId, renamingSites } from '../model/renaming.js';
import type { Workspace } from '../model/workspace.js';
import { visible } from '../text/visible.js';
import { changedInventory } from './brought-findings.js';
import { hiddenMention } from './hidden-mention.js';
import { idsInData } from './ids-in-data.js';
import { type Inventory, type OpenedWorkspace, understand } from './open.js';
import { renameBaseline } from './rename-baseline.js';
import { mapOldId } from './rename-data-columns.js';
import { isFileKind } from './rename-target.js';
import { renameText } from './rename-text.js';
import type { Shell } from './shell.js';
import { UserError } from './user-error.js';
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
  refuseHidden(opened, renaming);
  const { workspace } = opened;
  const sites = groupByFile(renamingSites(workspace, renaming));
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
  const after = await understand(shell, changedInventory(inventory, files.flatMap(toChanges)));
  prove(workspace, after.workspace, renaming, new Set(sure.map(({ source }) => source.id)));
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

/** What could not be read may name anything; where at least its text is known, only if the id stands in it. */
function refuseUnread({ workspace: { broken, files }, shownPath }: OpenedWorkspace, { old }: Renaming): void {
  for (const name of broken) {
    const document = files.find(({ kind, id }) => `${kind}/${id}` === name)?.document;
    if (document !== undefined && !document.text.includes(ownOf(old))) continue;
    throw new UserError(
      `Nothing was renamed: "${visible(document === undefined ? name : shownPath(document.file))}" cannot be read, so nobody knows whom it names`,
      'Mend it first: tp validate says how',
    );
  }
}

function refuseHidden(opened: OpenedWorkspace, renaming: Renaming): void {
  const mention = hiddenMention(opened, renaming);
  if (mention === null) return;
  const { line, column } = mention.range.start;
  throw new UserError(
    `Nothing was renamed: ${visible(opened.shownPath(mention.file))}:${line}:${column} seems to name it, within a value that is wrong`,
    'Mend the value first: tp validate says how',
  );
}

function groupByFile(sites: readonly RenamingSite[]): ReadonlyMap<string, readonly RenamingSite[]> {
  const files = new Map<string, RenamingSite[]>();
  for (const site of sites) {
    const list = files.get(site.from.origin.file) ?? [];
    list.push(site);
    files.set(site.from.origin.file, list);
  }
  return files;
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

/**
 * The inventory afterwards must say the same with the one id exchanged: who names whom, and what leads nowhere. Only the sources in
 * `mapped` may name more.
 */
function prove(before: Workspace, after: Workspace, renaming: Renaming, mapped: ReadonlySet<string>): void {
  const isRenamed = ({ type, id }: Entity) => type === renaming.kind && id === renaming.old;
  const expected = countOf(
    referencesOf(before).map((reference) => {
      const { from, kind } = reference;
      return JSON.stringify([from.type, isRenamed(from) ? renaming.now : from.id, kind, renamedId(before, reference, renaming)]);
    }),
  );
  const found = countOf(referencesOf(after).map(({ from, kind, id }) => JSON.stringify([from.type, from.id, kind, id])));
  const isKept = [...expected].every(([name, count]) => (found.get(name) ?? 0) >= count);
  const more = [...found]
    .filter(([name, count]) => count > (expected.get(name) ?? 0))
    .map(([name]) => JSON.parse(name) as readonly string[]);
  const isMore = more.some(([type, id]) => type !== 'feedback' || !mapped.has(id ?? ''));
  if (isKept && !isMore && before.unknownReferences.length === after.unknownReferences.length) return;
  throw new UserError(
    'Nothing was renamed: the inventory would say something else than before',
    'Please report this with the files, if you can',
  );
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
