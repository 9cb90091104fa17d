/** A tp that is really killed while it writes: the next one that writes takes back what was begun. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalName } from '../../../src/cli/disk/journal.js';
import { temporaryFolder, tp, workspaceFolder } from '../../support/tp.js';

const root = resolve(import.meta.dirname, '../../..');
const isBuilt = existsSync(join(root, 'dist/cli/main.cjs'));

const names = Array.from({ length: 40 }, (_, index) => `touchpoint-${String(index).padStart(2, '0')}`);
const inventory = `
# file: tp.yaml
format: 1
name: Example
teams: [{ id: sales }, { id: service }]
${names.map((name) => `# file: touchpoints/${name}.yaml\nname: ${name}\nowner: sales\n`).join('')}`;

const fileOf = (cwd: string, index: number) => join(cwd, 'touchpoints', `${names[index]}.yaml`);
const isRenamed = (path: string) => readFileSync(path, 'utf8').includes('owner: trade');
const renamedIn = (cwd: string) => names.filter((_, index) => isRenamed(fileOf(cwd, index))).length;
const cache = join(temporaryFolder(), 'cache');
const leftIn = (cwd: string) => readdirSync(cwd, { recursive: true }).filter((name) => String(name).includes('.tp-'));

/** Kills a process that renames a team in all files as soon as `now` holds; false where it was done before. */
async function killedWhen(cwd: string, now: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'bin/tp.js'), 'rename', 'team', 'sales', 'trade'], {
    cwd,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, HOME: cwd, XDG_CACHE_HOME: cache },
  });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_code, signal) => done(signal)));
  const watch = () => {
    if (child.exitCode !== null) return;
    if (now()) child.kill('SIGKILL');
    else setImmediate(watch);
  };
  watch();
  return (await ended) === 'SIGKILL';
}

describe.skipIf(!isBuilt || process.platform === 'win32')('a tp that is killed', () => {
  test.each([
    ['when the journal is there', (cwd: string) => existsSync(join(cwd, journalName))],
    ['when the first file has changed', (cwd: string) => isRenamed(fileOf(cwd, 0))],
    ['in the middle', (cwd: string) => isRenamed(fileOf(cwd, 20))],
    ['before the journal', (cwd: string) => leftIn(cwd).length > 20],
  ])('%s leaves all files as they were, or all new, once another one has written', async (_, when) => {
    const cwd = workspaceFolder(inventory);
    const wasKilled = await killedWhen(cwd, () => when(cwd));
    const hadJournal = existsSync(join(cwd, journalName));
    // The journal goes when all is done: without it no file has changed, or every one.
    if (!hadJournal) expect([0, names.length]).toContain(renamedIn(cwd));
    const { code, stderr } = await tp(['set', 'touchpoint-07', 'responsible=me'], { cwd });
    expect([code, hadJournal && stderr.includes('was ended in the middle of writing')]).toEqual([0, hadJournal]);
    const renamed = renamedIn(cwd);
    expect(wasKilled && hadJournal ? [0] : [0, names.length]).toContain(renamed);
    expect(readFileSync(join(cwd, 'tp.yaml'), 'utf8')).toContain(renamed === 0 ? 'id: sales' : 'id: trade');
    expect(leftIn(cwd)).toEqual([]);
  });
});
