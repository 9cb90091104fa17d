/** Opens a workspace with what is remembered of it: only files that have changed are parsed and checked. */
import { baselineFile as usualBaseline } from '../../load/kinds.js';
import { assemble } from '../../load/load.js';
import { loadBaseline } from '../../load/load-baseline.js';
import { fileLoader, type LoadedFile } from '../../load/load-file.js';
import { restoreFile } from '../../load/restore-file.js';
import type { Found } from '../../rules/run-rules.js';
import { parseYaml, type ReadFile } from '../../source/parse-yaml.js';
import type { Inventory } from '../inventory.js';
import { type OpenedWorkspace, openedAt, surroundingsOf } from '../open.js';
import type { Shell } from '../shell.js';
import { dataOf, type KeptFile, sideBySide } from './kept-file.js';
import type { KeptWorkspace } from './kept-workspace.js';
import { fileOfThen, stateBefore } from './state-before.js';

/** A workspace, and what was found in the state that is remembered; null where nothing of that helps. */
export interface UnderstoodAgain {
  readonly opened: OpenedWorkspace;
  readonly found: Found | null;
}

/** What `understand` gives, from what is `kept` and the files that have changed since. */
export async function understandAgain(shell: Shell, inventory: Inventory, kept: KeptWorkspace): Promise<UnderstoodAgain> {
  const { root, folder, baselineFile = usualBaseline } = inventory;
  const pairs = [...sideBySide(folder.files, kept.files)].map(restored);
  const documents = await parseYaml(pairs.flatMap(({ read, file }) => (read === null || file !== null ? [] : read)));
  const baseline = documents.find(({ file }) => file === baselineFile);
  const load = fileLoader();
  const fresh = new Map(documents.map((document) => [document.file, load(document)]));
  const now: LoadedFile[] = [];
  const then: LoadedFile[] = [];
  for (const { read, before, file } of pairs) {
    const present = read === null ? null : (file ?? fresh.get(read.path) ?? null);
    const past = before === null ? null : before.hash === read?.hash ? present : fileOfThen(before);
    if (present !== null) now.push(present);
    if (past !== null) then.push(past);
  }
  const company = now.find(({ file }) => file.kind === 'tp') ?? null;
  const found = stateBefore(kept, then, { company, paths: folder.paths });
  const accepted = baseline === undefined ? null : loadBaseline(baseline);
  return { opened: openedAt(shell, root, assemble(now, surroundingsOf(folder), accepted, found?.workspace)), found };
}

/** A file of now and what it was; `file` is made of what is remembered, null where it has to be read. */
interface Pair {
  readonly read: ReadFile | null;
  readonly before: KeptFile | null;
  readonly file: LoadedFile | null;
}

function restored([read, before]: readonly [ReadFile | null, KeptFile | null]): Pair {
  const isKnown = read !== null && before !== null && before.memory !== null && !before.isReadAgain && before.hash === read.hash;
  return { read, before, file: isKnown ? restoreFile(before, read.text, () => dataOf(before)) : null };
}
