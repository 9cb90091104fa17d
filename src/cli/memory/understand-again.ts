/** Opens a workspace with what is remembered of it: only files that have changed are parsed and checked. */
import { baselineFile as usualBaseline } from '../../load/kinds.js';
import { assemble } from '../../load/load.js';
import { loadBaseline } from '../../load/load-baseline.js';
import { fileLoader, type LoadedFile } from '../../load/load-file.js';
import type { Found } from '../../rules/run-rules.js';
import { parseYaml } from '../../source/parse-yaml.js';
import { type Inventory, type OpenedWorkspace, openedAt, surroundingsOf } from '../open.js';
import type { Shell } from '../shell.js';
import { type KeptWorkspace, restoredFiles } from './kept-workspace.js';
import { stateBefore } from './state-before.js';

/** A workspace, and what was found in the state that is remembered; null where nothing of that helps. */
export interface UnderstoodAgain {
  readonly opened: OpenedWorkspace;
  readonly found: Found | null;
}

/** What `understand` gives, from what is `kept` and the files that have changed since. */
export async function understandAgain(shell: Shell, inventory: Inventory, kept: KeptWorkspace): Promise<UnderstoodAgain> {
  const { root, folder, baselineFile = usualBaseline } = inventory;
  const restored = restoredFiles(kept, folder.files);
  const documents = await parseYaml(folder.files.filter(({ path }) => !restored.has(path)));
  const baseline = documents.find(({ file }) => file === baselineFile);
  const load = fileLoader();
  const fresh = new Map(documents.map((document) => [document.file, load(document)]));
  const loaded = folder.files.flatMap(({ path }): readonly LoadedFile[] => {
    const file = restored.get(path) ?? fresh.get(path) ?? null;
    return file === null ? [] : [file];
  });
  const hashes = new Map(folder.files.flatMap(({ path, hash }) => (hash === undefined ? [] : [[path, hash] as const])));
  const found = stateBefore(kept, { loaded, hashes, paths: folder.paths });
  const accepted = baseline === undefined ? null : loadBaseline(baseline);
  return { opened: openedAt(shell, root, assemble(loaded, surroundingsOf(folder), accepted, found?.workspace)), found };
}
