/** What is remembered of a workspace makes a run quicker, and changes nothing of what it says. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ValidateOptions } from '../../../src/cli/commands/validate.js';
import { check } from '../../../src/cli/findings/check.js';
import { pastOf, wishesOf } from '../../../src/cli/findings/wishes.js';
import { readInventory } from '../../../src/cli/inventory.js';
import { dataOf } from '../../../src/cli/memory/kept-file.js';
import { recallWorkspace } from '../../../src/cli/memory/kept-workspace.js';
import { openInventory } from '../../../src/cli/memory/open-inventory.js';
import { understand } from '../../../src/cli/open.js';
import type { Shell } from '../../../src/cli/shell.js';
import { edit, type Files, office, rounds } from '../../support/random-edits.js';
import { gitWorld, hasGit, makeRepository } from '../../support/repository.js';
import { temporaryFolder } from '../../support/tp.js';

const options: ValidateOptions = { format: ['json'], failOn: 'error', minSeverity: 'info', maxFindings: 0 };

function shellIn(cwd: string): Shell {
  const nowhere = { write: () => undefined };
  const env = { ...gitWorld, XDG_CACHE_HOME: join(temporaryFolder(), 'cache') };
  return {
    stdout: nowhere,
    stderr: nowhere,
    env,
    cwd,
    now: () => new Date('2026-11-22T12:00:00Z'),
    exitCode: 0,
  };
}

async function remembering(shell: Shell, extra: Partial<ValidateOptions> = {}) {
  const all = { ...options, ...extra };
  const inventory = readInventory(shell, undefined, all.baseline);
  const past = await pastOf(shell, inventory.root, all);
  const opened = await openInventory(shell, inventory, 'b1');
  return check(shell, opened, [], all, { ...wishesOf(shell, all), past });
}

async function forgetting(world: Shell, extra: Partial<ValidateOptions> = {}) {
  const shell = { ...world, remembers: false };
  const all = { ...options, ...extra };
  const inventory = readInventory(shell, undefined, all.baseline);
  const past = await pastOf(shell, inventory.root, all);
  return check(shell, await understand(shell, inventory), [], all, { ...wishesOf(shell, all), past });
}

/** Brings the folder to these files. */
function put(folder: string, files: Files, before: Files): void {
  for (const path of before.keys()) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, text] of files) {
    if (before.get(path) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function asExample(files: Files): string {
  return [...files].map(([path, text]) => `# file: ${path}\n${text}`).join('');
}

describe.skipIf(!hasGit)('a memory', () => {
  test('changes nothing of what is said, whatever is edited', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (all) => {
        const repository = makeRepository();
        repository.commit(asExample(office));
        const { folder } = repository;
        const shell = shellIn(folder);
        const files = new Map(office);
        await remembering(shell);
        for (const [index, round] of all.entries()) {
          const before = new Map(files);
          edit(files, round);
          if (!files.has('tp.yaml')) files.set('tp.yaml', 'format: 1\nname: Example\n');
          put(folder, files, before);
          const extra = index % 2 === 0 ? {} : { since: 'HEAD' };
          expect(await remembering(shell, extra)).toEqual(await forgetting(shell, extra));
        }
      }),
      { seed: 20261122, numRuns: 4 },
    );
  });
});

test('a memory of another build of tp is none', async () => {
  const folder = temporaryFolder();
  put(folder, office, new Map());
  const shell = shellIn(folder);
  await remembering(shell);
  expect(recallWorkspace(shell, folder, 'b1')?.files.length).toBe(office.size);
  expect(recallWorkspace(shell, folder, 'b2')).toBeNull();
});

test.each(['.memory', '.base'])('a file %s with a wrong byte, cut off or taken away changes nothing of what is said', async (ending) => {
  const folder = temporaryFolder();
  put(folder, office, new Map());
  const shell = shellIn(folder);
  await remembering(shell);
  const cache = join(shell.env['XDG_CACHE_HOME'] ?? '', 'tp');
  const kept = readdirSync(cache).map((name) => ({ path: join(cache, name), bytes: readFileSync(join(cache, name)) }));
  const { path, bytes } = kept.find((file) => file.path.endsWith(ending)) ?? { path: '', bytes: Buffer.alloc(0) };
  const later = new Map(office);
  for (const index of [3, 11]) edit(later, [['a word is another one', index, 1]]);
  put(folder, later, office);
  const said = await forgetting(shell);
  const places = Array.from({ length: 8 }, (_, index) => Math.floor((bytes.length * (index + 0.5)) / 8));
  const spoilt = places.map((at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([(bytes[at] ?? 0) ^ 1]), bytes.subarray(at + 1)]));
  for (const content of [...spoilt, bytes.subarray(0, bytes.length / 2), Buffer.alloc(0), null]) {
    for (const file of kept) writeFileSync(file.path, file.bytes);
    if (content === null) rmSync(path);
    else writeFileSync(path, content);
    expect(await remembering(shell)).toEqual(said);
  }
});

test('after a change of one file little is written', async () => {
  const folder = temporaryFolder();
  put(folder, office, new Map());
  const shell = shellIn(folder);
  await remembering(shell);
  const cache = join(shell.env['XDG_CACHE_HOME'] ?? '', 'tp');
  const base = join(cache, readdirSync(cache).find((name) => name.endsWith('.base')) ?? '');
  const before = statSync(base);
  const later = new Map(office);
  edit(later, [['a word is another one', 3, 1]]);
  put(folder, later, office);
  await remembering(shell);
  expect(statSync(base).ino).toBe(before.ino);
  expect(await remembering(shell)).toEqual(await forgetting(shell));
  expect(readdirSync(cache)).toHaveLength(2);
});

test('what nobody asks for any more goes when something new is remembered', async () => {
  const folder = temporaryFolder();
  put(folder, office, new Map());
  const shell = shellIn(folder);
  const cache = join(shell.env['XDG_CACHE_HOME'] ?? '', 'tp');
  mkdirSync(cache, { recursive: true });
  const left = (name: string, days: number) => {
    const seconds = Date.now() / 1000 - days * 86_400;
    writeFileSync(join(cache, name), '');
    utimesSync(join(cache, name), seconds, seconds);
  };
  const [gone, used] = [`${'0'.repeat(64)}.base`, `${'1'.repeat(64)}.base`];
  left(gone, 31);
  left(used, 29);
  left(`.tp-${'0'.repeat(16)}.tmp`, 2);
  left('mine.txt', 99);
  await remembering(shell);
  const kept = readdirSync(cache);
  expect(kept).toHaveLength(4);
  expect(kept).toEqual(expect.arrayContaining(['mine.txt', used]));
  expect(kept).not.toContain(gone);
});

test('on a build server nothing is remembered but in a folder that is named', async () => {
  const folder = temporaryFolder();
  put(folder, office, new Map());
  const shell = shellIn(folder);
  const server = { ...shell, env: { ...shell.env, CI: 'true' } };
  await remembering(server);
  expect(recallWorkspace(server, folder, 'b1')).toBeNull();
  const named = { ...server, env: { ...server.env, TP_CACHE_DIR: temporaryFolder() } };
  await remembering(named);
  expect(recallWorkspace(named, folder, 'b1')?.files.length).toBe(office.size);
});

test('remembers what all but a few unusual files hold', async () => {
  const folder = temporaryFolder();
  put(folder, office, new Map());
  const shell = shellIn(folder);
  await remembering(shell);
  const kept = [...(recallWorkspace(shell, folder, 'b1')?.files.values() ?? [])];
  expect(kept.filter(({ memory }) => memory === null).length).toBeLessThan(kept.length / 10);
});

test('a file whose comments matter is read again, and what it was is known', async () => {
  const folder = temporaryFolder();
  const fax = 'touchpoints/fax.yaml';
  put(folder, new Map([...office, [fax, '# tp-ignore-file touchpoint/unused: still in the lobby\nname: Fax\n']]), new Map());
  const shell = shellIn(folder);
  await remembering(shell);
  const kept = recallWorkspace(shell, folder, 'b1')?.files.find(({ path }) => path === fax);
  expect(kept?.isReadAgain).toBe(true);
  expect(kept && dataOf(kept)).toMatchObject({ name: 'Fax' });
});
