/** Runs tp in a world of its own: streams that remember, a fixed day, a folder that the test names. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Disk } from '../../src/cli/disk/disk.js';
import { run } from '../../src/cli/main.js';
import type { Shell } from '../../src/cli/shell.js';
import { afterwards } from './afterwards.js';
import { readExample } from './workspace.js';

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

export interface World {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal; without it standard output is no terminal. */
  readonly columns?: number;
  /** Runs the command; without it the sources do. */
  readonly run?: typeof run;
  /** Where files are written; without it the file system of the machine. */
  readonly disk?: Disk;
}

/** What `tp <args>` prints and how it ends. */
export async function tp(args: readonly string[], world: World = {}): Promise<Result> {
  let stdout = '';
  let stderr = '';
  const shell: Shell = {
    ...shellIn(world),
    stdout: { isTTY: world.columns !== undefined, columns: world.columns, write: (text: string) => (stdout += text) },
    stderr: { isTTY: false, write: (text: string) => (stderr += text) },
  };
  await (world.run ?? run)(shell, args);
  return { stdout, stderr, code: shell.exitCode };
}

/** A shell in that world whose output nobody reads. */
export function shellIn({ cwd = process.cwd(), env = {}, columns, disk }: World): Shell {
  return {
    stdout: { isTTY: columns !== undefined, columns, write: () => {} },
    stderr: { isTTY: false, write: () => {} },
    env: { XDG_CACHE_HOME: join(temporaryFolder(), 'cache'), ...env },
    cwd,
    now: () => new Date('2026-11-22T12:00:00Z'),
    exitCode: 0,
    ...(disk && { disk }),
  };
}

/** An empty folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tp-test-')));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with the files of an example text (`# file: path` begins each). */
export function workspaceFolder(text: string): string {
  const folder = temporaryFolder();
  for (const { path, text: content } of readExample(text).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
