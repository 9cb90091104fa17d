/** Every command says with what is remembered what it says without. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { run as runFromSource } from '../../../src/cli/main.js';
import { gitWorld, hasGit } from '../../support/repository.js';
import { type Result, temporaryFolder, tp } from '../../support/tp.js';

const root = resolve(import.meta.dirname, '../../..');
const isBuilt = existsSync(join(root, 'dist/cli/main.cjs'));
const folder = join(temporaryFolder(), 'office');
const cache = temporaryFolder();
const before = new Map<string, Buffer>();

function git(...args: readonly string[]): void {
  const settings = ['-c', 'user.name=tp', '-c', 'user.email=tp@example.com', '-c', 'commit.gpgSign=false'];
  expect(spawnSync('git', [...settings, ...args], { cwd: folder }).status).toBe(0);
}

function change(path: string, edit: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** Runs tp as it was built, as only that remembers. */
async function run(command: string, env: Readonly<Record<string, string>>): Promise<Result> {
  const built: { readonly run: typeof runFromSource } = createRequire(import.meta.url)(join(root, 'dist/cli/main.cjs'));
  const { stdout, ...others } = await tp(command.split(' '), { cwd: folder, env: { ...gitWorld, ...env }, run: built.run });
  return { stdout: stdout.replace(/\d+ ms/g, ''), ...others };
}

/** Each begins with what was remembered before the change. */
function remembering(command: string) {
  for (const [path, bytes] of before) writeFileSync(path, bytes);
  return run(command, { TP_CACHE_DIR: cache });
}

// On a passing machine nothing is remembered.
const forgetting = (command: string) => run(command, { CI: 'true', XDG_CACHE_HOME: join(cache, 'other') });

const commands = [
  'validate -f json --quiet',
  'validate -f json --since HEAD',
  'validate -f json --staged',
  'validate --fix --unsafe --dry-run',
  'ci --no-data --since HEAD',
  'journey ls --no-data',
  'journey check --no-data',
  'journey show order-a-product --no-data',
  'report gaps -f json',
  'explain touchpoint/no-owner',
  'ls -f json',
  'refs hotline',
  'goals',
  'suppressions -f json',
  'baseline update --dry-run',
  'diff HEAD --no-data',
  'set hotline owner=nobody --dry-run',
];

describe.skipIf(!isBuilt || !hasGit)('what is remembered', () => {
  beforeAll(async () => {
    cpSync(join(root, 'examples/office'), folder, { recursive: true });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Before');
    expect((await remembering('validate')).code).toBe(0);
    for (const name of readdirSync(cache).filter((entry) => /\.(?:base|memory)$/.test(entry)))
      before.set(join(cache, name), readFileSync(join(cache, name)));
    expect(before.size).toBe(2);
    change('touchpoints/service/hotline.yaml', (text) => text.replace(/^owner: .*$/m, 'owner: sales'));
  });

  test.each([
    'journey render order-a-product -f svg',
    'journey render order-a-product -f md --lang en',
    'report quality',
    'report relevance -f json',
  ])('is what tp %s gives again', async (command) => {
    const first = await run(command, { TP_CACHE_DIR: cache });
    expect(first).toEqual(await run(command, { TP_CACHE_DIR: cache }));
    expect(first).toEqual(await forgetting(command));
    expect(first.code).toBe(0);
  });

  test.each([
    ['CI is set', '', { CI: 'true' }],
    ['--no-cache is asked for', ' --no-cache', {}],
  ])('is nothing where %s', async (_, asked, env) => {
    const home = temporaryFolder();
    for (const command of ['validate', 'report quality', 'journey render order-a-product -f svg', 'goals', 'ci --since HEAD'])
      expect((await run(`${command}${asked}`, { ...env, XDG_CACHE_HOME: home })).code, command).toBeLessThan(2);
    expect(readdirSync(home)).toEqual([]);
  });

  test.each(commands)('changes nothing of tp %s', async (command) => {
    const said = await remembering(command);
    expect(said).toEqual(await forgetting(command));
    expect(said.code).toBeLessThan(2);
  });

  test.each(['validate -f json', 'validate --fix --unsafe --dry-run', 'journey check --no-data', 'report gaps', 'diff HEAD --no-data'])(
    'changes nothing of tp %s where a file is broken and one is gone',
    async (command) => {
      change('touchpoints/service/hotline.yaml', (text) => (text.includes('chanel') ? text : text.replace(/^channel:/m, 'chanel:')));
      rmSync(join(folder, 'personas/mira-sommer.yaml'), { force: true });
      expect(await remembering(command)).toEqual(await forgetting(command));
    },
  );

  test('changes nothing of what is staged, whatever lies in the folder', async () => {
    const owner = (id: string) => change('touchpoints/sales/quote.yaml', (text) => text.replace(/^owner: .*$/m, `owner: ${id}`));
    owner('nobody');
    git('add', 'touchpoints/sales');
    owner('marketing');
    const said = await remembering('validate -f json --staged');
    expect(said.stdout).toContain('nobody');
    expect(said).toEqual(await forgetting('validate -f json --staged'));
  });

  test('is nothing of data that git put out for one run', async () => {
    const evidenceIn = (home: string) => (existsSync(join(home, 'tp/evidence')) ? readdirSync(join(home, 'tp/evidence')) : []);
    const [of, ofOther] = [temporaryFolder(), temporaryFolder()];
    await run('validate --staged --data', { XDG_CACHE_HOME: of });
    expect(evidenceIn(of)).not.toEqual([]);
    change('feedback/pulse.csv', (text) => `${text}\n`);
    await run('validate --staged --data', { XDG_CACHE_HOME: ofOther });
    expect(evidenceIn(ofOther)).toEqual([]);
  });
});
