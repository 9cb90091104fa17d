/** Understands the inventory that a command works on. */
import { join, relative, sep } from 'node:path';
import { type Loaded, load, type Surroundings } from '../load/load.js';
import { type RepeatedCheck, repeatedCheck } from '../rules/check.js';
import type { FolderFiles } from '../source/folder.js';
import { parseYaml } from '../source/parse-yaml.js';
import type { Inventory } from './inventory.js';
import type { Shell } from './shell.js';

/** A workspace as commands want it: understood, with its place on the disk and what checks it. */
export interface OpenedWorkspace extends Loaded {
  /** The folder of `tp.yaml`. */
  readonly root: string;
  /** A path of the workspace as the user can click on it: relative to the current folder where that is possible. */
  readonly shownPath: (path: string) => string;
  /** Finds what is wrong with it; what was found the last time helps. */
  readonly checks: RepeatedCheck;
}

/** The workspace that the files make. */
export async function understand(shell: Shell, inventory: Inventory): Promise<OpenedWorkspace> {
  const { root, folder, baselineFile: named } = inventory;
  const documents = await parseYaml(folder.files);
  const loaded = load(documents, { ...surroundingsOf(folder), ...(named !== undefined && { baselineFile: named }) });
  return openedAt(shell, root, loaded);
}

/** What of a folder the loader wants to know besides the documents. */
export function surroundingsOf({ paths, unread }: FolderFiles): Surroundings {
  return { paths, unread, dataFiles: new Set(paths) };
}

/** What was loaded from the folder `root`, as commands want it. */
export function openedAt(shell: Shell, root: string, loaded: Loaded): OpenedWorkspace {
  return { ...loaded, root, shownPath: (path) => shownPath(shell.cwd, root, path), checks: repeatedCheck() };
}

function shownPath(cwd: string, root: string, path: string): string {
  const folder = relative(cwd, root);
  const isNear = folder === '' || !folder.startsWith('..') || !relative(root, cwd).startsWith('..');
  const shown = isNear ? join(folder, path) : join(root, path);
  return shown.split(sep).join('/');
}
