/** Tells which paths of a workspace may have changed: by what the system says of each folder, or by looking again and again. */
import { type FSWatcher, lstatSync, watch } from 'node:fs';
import { join } from 'node:path';
import { baselineFile, inventoryFolders, workspaceFile } from '../../load/kinds.js';
import { errorCode } from '../../source/error-code.js';
import { listInventory } from '../../source/git/listing.js';
import { stampOf } from '../../source/stamp.js';

export interface FolderEvents {
  /** Watches the folders that have been added since. */
  refresh(): void;
  close(): void;
}

/** Takes the path of what may have changed, relative to the root; null where nobody knows which. */
export type Tell = (path: string | null) => void;

const looksEvery = 500;

/** Tells by what the system says. `fail` is called where it cannot: too many folders, or a drive that knows no such thing. */
export function systemEvents(root: string, tell: Tell, fail: (code: string) => void): FolderEvents {
  const watched = new Map<string, FSWatcher>();
  let isOther = true;
  const forget = (folder: string) => {
    watched.get(folder)?.close();
    watched.delete(folder);
  };
  const enter = (folder: string) => {
    if (watched.has(folder)) return;
    try {
      const watcher = watch(join(root, folder), (_, name) => {
        const path = pathOf(folder, name);
        if (folder === '' && !isInventory(path)) return;
        isOther ||= path === null || watched.has(path) || isFolder(join(root, path));
        // A folder of that name may be another one by now.
        if (path !== null && path !== '') forget(path);
        tell(path);
      });
      watched.set(
        folder,
        watcher.on('error', () => forget(folder)),
      );
    } catch (error) {
      const code = errorCode(error);
      if (!['ENOENT', 'ENOTDIR', 'EACCES'].includes(code)) fail(code);
    }
  };
  const refresh = () => {
    // To look through ten thousand files takes longer than to check what has changed.
    if (!isOther) return;
    isOther = false;
    const entered = new Set(['']);
    enter('');
    // Each folder is watched before it is looked into, so that what comes in between is told.
    listInventory(root, [], inventoryFolders, (folder) => {
      entered.add(folder);
      enter(folder);
    });
    for (const folder of [...watched.keys()]) if (!entered.has(folder)) forget(folder);
  };
  refresh();
  return {
    refresh,
    close() {
      for (const folder of [...watched.keys()]) forget(folder);
    },
  };
}

/** Tells by looking at the times of all files twice a second: for drives of which the system tells nothing. */
export function lookingAgain(root: string, tell: Tell): FolderEvents {
  let known = stampsIn(root);
  const timer = setInterval(() => {
    const now = stampsIn(root);
    const changed = [...new Set([...known.keys(), ...now.keys()])].filter((path) => known.get(path) !== now.get(path));
    known = now;
    for (const path of changed) tell(path);
  }, looksEvery);
  return { refresh: () => undefined, close: () => clearInterval(timer) };
}

function stampsIn(root: string): ReadonlyMap<string, string> {
  const { paths } = listInventory(root, [baselineFile, workspaceFile], inventoryFolders);
  return new Map(paths.map((path) => [path, stampOf(join(root, path))]));
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return true;
  }
}

function pathOf(folder: string, name: string | null): string | null {
  if (name === null) return null;
  return folder === '' ? name : `${folder}/${name}`;
}

/** Beside the inventory lie pictures, reports and much else. */
function isInventory(path: string | null): boolean {
  return path === null || path === workspaceFile || path === baselineFile || inventoryFolders.includes(path);
}
