import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readInventory } from '../../../src/cli/inventory.js';
import { circumstancesOf, unlessDone } from '../../../src/cli/memory/unless-done.js';
import type { Shell } from '../../../src/cli/shell.js';
import { shellIn, temporaryFolder, workspaceFolder } from '../../support/tp.js';

/** Runs a command that makes two things, says something and fails, in a world that remembers in `cache`. */
async function run(cache: string, circumstances: () => { command: string; state: string } | null) {
  const said: string[] = [];
  const put: string[] = [];
  let worked = 0;
  const shell: Shell = {
    ...shellIn({ env: { TP_CACHE_DIR: cache } }),
    stderr: { isTTY: true, write: (text: string) => said.push(text) },
  };
  await unlessDone<string>(
    shell,
    circumstances,
    (one) => put.push(one),
    async (to, give) => {
      worked += 1;
      to.stderr.write('reading …');
      give('first');
      to.stderr.write('\r\u001b[K');
      to.stderr.write('note: two rows are unknown\n');
      give('second');
      to.exitCode = 1;
    },
  );
  return { worked, put, said, exitCode: shell.exitCode };
}

const same = () => ({ command: 'draw', state: 'one' });

describe('what was made of the same files', () => {
  test('is put in its place again, and not made again', async () => {
    const cache = temporaryFolder();
    expect(await run(cache, same)).toMatchObject({ worked: 1, put: ['first', 'second'] });
    expect(await run(cache, same)).toMatchObject({ worked: 0, put: ['first', 'second'] });
  });

  test('ends as it ended, and says what it said but for its progress', async () => {
    const cache = temporaryFolder();
    const before = await run(cache, same);
    expect(before).toMatchObject({ said: ['reading …', '\r\u001b[K', 'note: two rows are unknown\n'], exitCode: 1 });
    expect(await run(cache, same)).toMatchObject({ said: ['note: two rows are unknown\n'], exitCode: 1 });
  });

  test('is made again where anything else is asked, or has changed', async () => {
    const cache = temporaryFolder();
    await run(cache, same);
    expect((await run(cache, () => ({ command: 'draw', state: 'two' }))).worked).toBe(1);
    expect((await run(cache, () => ({ command: 'report', state: 'two' }))).worked).toBe(1);
    expect((await run(cache, () => null)).worked).toBe(1);
  });

  test('is not kept where data have changed meanwhile', async () => {
    const cache = temporaryFolder();
    let asked = 0;
    const changing = () => {
      asked += 1;
      return { command: 'draw', state: `state ${asked}` };
    };
    await run(cache, changing);
    expect((await run(cache, () => ({ command: 'draw', state: 'state 1' }))).worked).toBe(1);
  });
});

describe('what an outcome depends on', () => {
  const text = '# file: tp.yaml\nformat: 1\nname: Shop\n# file: touchpoints/hotline.yaml\nname: Hotline\n';

  /** A workspace with data, and its state as it is now. */
  function world(env: Readonly<Record<string, string>> = {}) {
    const root = workspaceFolder(text);
    mkdirSync(join(root, 'feedback'));
    writeFileSync(join(root, 'feedback/a.csv'), 'score\n4\n');
    const stateOf = (asOf?: string, build: string | null = 'b1') => {
      const shell = { ...shellIn({ cwd: root, env }), now: () => new Date() };
      return circumstancesOf(shell, readInventory(shell, undefined), { words: ['report'], asOf }, build)?.state ?? null;
    };
    return { root, stateOf };
  }

  test('is the same as long as nothing changes', () => {
    const { stateOf } = world();
    expect(stateOf()).toMatch(/^[0-9a-f]{64}$/);
    expect(stateOf()).toBe(stateOf());
  });

  test.each([
    ['a file of the inventory', 'touchpoints/hotline.yaml', 'name: Phone\n'],
    ['the data', 'feedback/a.csv', 'score\n5\n'],
    ['which files there are', 'feedback/b.csv', 'score\n4\n'],
  ])('is %s', (_, path, content) => {
    const { root, stateOf } = world();
    const before = stateOf();
    writeFileSync(join(root, path), content);
    expect(stateOf()).not.toBe(before);
  });

  test('is the day and the build of tp', () => {
    const { stateOf } = world();
    expect(new Set([stateOf(), stateOf('2026-01-01'), stateOf(undefined, 'b2')]).size).toBe(3);
  });

  test('cannot be told of large data that have just been written', () => {
    const { root, stateOf } = world();
    writeFileSync(join(root, 'feedback/a.csv'), `score\n${'4\n'.repeat(2_500_000)}`);
    expect(stateOf()).toBeNull();
  });

  test('is not asked where tp was not built, nor on a build server', () => {
    expect(world().stateOf(undefined, null)).toBeNull();
    expect(world({ CI: 'true' }).stateOf()).toBeNull();
  });

  test('is asked on a build server whose folder is named', () => {
    expect(world({ CI: 'true', TP_CACHE_DIR: temporaryFolder() }).stateOf()).not.toBeNull();
  });
});
