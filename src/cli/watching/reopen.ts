/** Opens the same workspace again and again: what has not changed since the last time is neither read nor understood anew. */
import { baselineFile, inventoryFolders, workspaceFile } from '../../load/kinds.js';
import { assemble } from '../../load/load.js';
import { type LoadedBaseline, loadBaseline } from '../../load/load-baseline.js';
import { fileLoader, type LoadedFile } from '../../load/load-file.js';
import type { Workspace } from '../../model/workspace.js';
import { folderReader } from '../../source/folder-reader.js';
import { parseYaml, type ReadFile } from '../../source/parse-yaml.js';
import { type BaselineWish, readBaseline } from '../findings/named-baseline.js';
import { rootOf } from '../inventory.js';
import { type OpenedWorkspace, openedAt, surroundingsOf } from '../open.js';
import type { Shell } from '../shell.js';

/** A workspace that is opened again and again. */
export interface Reopener {
  /** The folder of `tp.yaml`. */
  readonly root: string;
  /** The workspace as it is now; `touched` are paths that have changed whatever the time of the file says. */
  open(touched?: ReadonlySet<string>): Promise<OpenedWorkspace>;
}

/** Opens the workspace that `dir` (else the current folder) lies in, as often as it is asked. */
export function reopener(shell: Shell, dir: string | undefined, wish?: BaselineWish): Reopener {
  const root = rootOf(shell, dir);
  const read = folderReader(root, [...(wish === undefined ? [baselineFile] : []), workspaceFile], inventoryFolders);
  const loadFile = fileLoader();
  let known: ReadonlyMap<ReadFile, LoadedFile> = new Map();
  let before: Workspace | null = null;
  return {
    root,
    async open(touched) {
      const folder = read(touched);
      const { files } = folder;
      const fresh = files.filter((file) => !known.has(file));
      const documents = await parseYaml(fresh);
      const loaded = new Map(fresh.map((file, index) => [file, documents[index]] as const));
      const next = new Map<ReadFile, LoadedFile>();
      for (const file of files) {
        const document = loaded.get(file);
        const result = known.get(file) ?? (document && loadFile(document));
        if (result) next.set(file, result);
      }
      known = next;
      const accepted = typeof wish === 'string' ? readBaseline(shell, root, wish).file : files.find(({ path }) => path === baselineFile);
      const all = assemble([...next.values()], surroundingsOf(folder), await baselineOf(accepted), before);
      before = all.workspace;
      return openedAt(shell, root, all);
    },
  };
}

async function baselineOf(file: ReadFile | undefined): Promise<LoadedBaseline | null> {
  const [document] = file === undefined ? [] : await parseYaml([file]);
  return document === undefined ? null : loadBaseline(document);
}
