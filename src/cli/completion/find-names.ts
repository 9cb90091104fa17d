/**
 * The names in an inventory, found without reading it: ids are the names of files, and of tp.yaml only the lines with an id are looked
 * at. What is no id by its writing is left out, so that nothing a shell would act on can come from a file.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventoryFolders, workspaceFile } from '../../load/kinds.js';
import { type EntityKind, entityKinds, folders } from '../../model/entity.js';
import { limits } from '../../source/limits.js';
import { rootAbove } from '../root-above.js';
import type { ListedKind, NameKind } from './completion-tree.js';
import { entriesOf } from './entries-of.js';

const lists: Readonly<Record<ListedKind, string>> = {
  stage: 'stages',
  team: 'teams',
  channel: 'channels',
  promise: 'promises',
  context: 'context',
  goal: 'goals',
};

/** The ids of `kind` in the inventory that the folder `start`, absolute, lies in, by code point; none where there is no inventory. */
export function findNames(kind: Exclude<NameKind, 'revision'>, start: string): readonly string[] {
  const root = rootAbove(start);
  if (root === null) return [];
  const names = isListed(kind) ? listedNames(join(root, workspaceFile), lists[kind]) : fileNames(root, kind);
  return [...new Set(names)].sort();
}

/** True for a word that says what kind of names follow. */
export function isNameKind(word: string): word is NameKind {
  return entityKinds.some((kind) => kind === word) || Object.hasOwn(lists, word);
}

function isListed(kind: Exclude<NameKind, 'revision'>): kind is ListedKind {
  return Object.hasOwn(lists, kind);
}

function fileNames(root: string, kind: EntityKind | 'any'): readonly string[] {
  const wanted = kind === 'any' ? inventoryFolders : [folders[kind] ?? ''];
  return wanted.flatMap((folder) => {
    const names: string[] = [];
    const pending = [join(root, folder)];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const entry of entriesOf(next)) {
        const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.ya?ml$/.exec(entry.name)?.[1];
        if (id !== undefined && entry.isFile()) names.push(id);
        // Links are not followed: they may lead in a circle.
        else if (entry.isDirectory() && !entry.name.startsWith('.')) pending.push(join(next, entry.name));
      }
    }
    return names;
  });
}

/** The ids below a key of tp.yaml, up to the next key. */
function listedNames(path: string, key: string): readonly string[] {
  try {
    const status = lstatSync(path);
    if (!status.isFile() || status.size > limits.fileBytes) return [];
    const text = readFileSync(path, 'utf8').replace(/(^|\s)#.*$/gm, '$1');
    const block = new RegExp(`^${key}:.*(?:\\r?\\n(?:[ \\t-].*)?)*`, 'm').exec(text)?.[0] ?? '';
    return [...block.matchAll(/[\s{,-]id:[ \t]*(["']?)([a-z0-9]+(?:-[a-z0-9]+)*)\1(?=[\s,}]|$)/g)].map(([, , id = '']) => id);
  } catch {
    return [];
  }
}
