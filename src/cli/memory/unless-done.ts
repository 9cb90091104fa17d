/** What was made of the same files before is put in its place again, and not made again. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { dataIdentity, isSettled } from '../../evidence/remembered/data-identity.js';
import { sha256 } from '../../source/sha256.js';
import type { Inventory } from '../inventory.js';
import type { Shell } from '../shell.js';
import { todayOf } from '../today.js';
import { type Circumstances, recall, remember } from './memo.js';
import { rememberedBuild } from './remembered-build.js';

/** A command that only looks, and all that it was asked: what is equal here makes the same of the same files. */
export interface Asked {
  readonly words: readonly unknown[];
  readonly asOf?: string | undefined;
}

/** What a command made, said on standard error, and how it ended. */
interface Done<Made> {
  readonly made: readonly Made[];
  readonly said: readonly string[];
  readonly exitCode: number;
}

/** Gives all that is made to `put`, in order; `work` makes it, and gets a shell that listens to what is said. `Made` is data as JSON has them. */
export async function unlessDone<Made>(
  shell: Shell,
  circumstances: () => Circumstances | null,
  put: (made: Made) => void,
  work: (shell: Shell, put: (made: Made) => void) => Promise<void>,
): Promise<void> {
  const now = circumstances();
  const before = now && recall<Done<Made>>(shell, now);
  if (before !== null) {
    for (const text of before.said) shell.stderr.write(text);
    shell.exitCode = before.exitCode;
    for (const one of before.made) put(one);
    return;
  }
  const [made, said]: [Made[], string[]] = [[], []];
  const listening: Shell = { ...shell, stderr: listener(shell.stderr, said) };
  await work(listening, (one) => {
    made.push(one);
    put(one);
  });
  shell.exitCode = Math.max(shell.exitCode, listening.exitCode);
  const keep = () => {
    // Data that have changed meanwhile have said who knows what.
    if (now !== null && circumstances()?.state === now.state) remember(shell, now, { made, said, exitCode: listening.exitCode });
  };
  if (shell.afterwards === undefined) keep();
  else shell.afterwards(keep);
}

/** Passes everything on, and keeps whole lines: what is no line is progress, and is taken back. */
function listener(stderr: Shell['stderr'], said: string[]): Shell['stderr'] {
  const { isTTY, columns } = stderr;
  return {
    isTTY,
    columns,
    write(text) {
      if (text.endsWith('\n')) said.push(text);
      return stderr.write(text);
    },
  };
}

/** All that the outcome depends on; null where that cannot be told, where tp was not built, and on a passing machine. */
export function circumstancesOf(
  shell: Shell,
  { root, folder }: Inventory,
  { words, asOf }: Asked,
  built?: string | null,
): Circumstances | null {
  const build = rememberedBuild(shell, built);
  if (build === null) return null;
  const data = dataIdentity(root, dataFilesIn(root, folder));
  if (data === null || !isSettled(data, shell.now().getTime())) return null;
  const day = todayOf(shell, asOf === undefined ? {} : { asOf });
  return {
    command: JSON.stringify([root, shell.cwd, ...words]),
    state: sha256(JSON.stringify([build, day, folder.digest, data.text])),
  };
}

/** Whatever could be data: what lies in the folders of the inventory and is none of its files. */
function dataFilesIn(root: string, { files, paths }: Inventory['folder']): readonly string[] {
  const read = new Set(files.map(({ path }) => path));
  return paths.filter((path) => !read.has(path) && lstatSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() !== true);
}
