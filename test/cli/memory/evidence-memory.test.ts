import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceMemory } from '../../../src/cli/memory/evidence-memory.js';
import { temporaryFolder } from '../../support/tp.js';

const small = 'score\n4\n';
// More than is told by its content.
const large = `score\n${'4\n'.repeat(2_500_000)}`;
const request = { files: ['a.csv'], delimiter: null, encoding: null, columns: ['score'] };

interface World {
  readonly root: string;
  readonly cache: string;
}

function worldWith(text: string): World {
  const root = temporaryFolder();
  writeFileSync(join(root, 'a.csv'), text);
  return { root, cache: join(temporaryFolder(), 'cache') };
}

function memoryIn({ root, cache }: World, build = 'this build') {
  return evidenceMemory({ env: { TP_CACHE_DIR: cache } }, root, build);
}

function keep(world: World, question: string, answer: unknown): void {
  const memory = memoryIn(world);
  memory.about(request)?.keep(question, answer);
  memory.save();
}

function recalled(world: World, question: string, build?: string): unknown {
  return memoryIn(world, build).about(request)?.recall(question)?.answer;
}

/** As if everything had been written long ago, the data before the memory. */
function age({ root, cache }: World): void {
  utimesSync(join(root, 'a.csv'), 1000, 1000);
  for (const path of memoriesIn(cache)) utimesSync(path, Date.now() / 1000 + 10, Date.now() / 1000 + 10);
}

function memoriesIn(cache: string): readonly string[] {
  return readdirSync(join(cache, 'evidence')).map((name) => join(cache, 'evidence', name));
}

test('gives the answer that an earlier run has kept, and what this one has', () => {
  const world = worldWith(small);
  keep(world, 'how many', { rows: 1 });
  expect(recalled(world, 'how many')).toEqual({ rows: 1 });
  expect(recalled(world, 'how much')).toBeUndefined();
  keep(world, 'how much', [2]);
  expect([recalled(world, 'how many'), recalled(world, 'how much')]).toEqual([{ rows: 1 }, [2]]);
});

test('forgets data that have changed, and knows them again where they are as they were', () => {
  const world = worldWith(small);
  keep(world, 'how many', 1);
  writeFileSync(join(world.root, 'a.csv'), 'score\n5\n');
  expect(recalled(world, 'how many')).toBeUndefined();
  writeFileSync(join(world.root, 'a.csv'), small);
  expect(recalled(world, 'how many')).toBe(1);
});

test('asks large data anew where they were changed, whatever time they say', () => {
  const world = worldWith(large);
  keep(world, 'how many', 1);
  age(world);
  // Its time was set, which is a change, too.
  expect(recalled(world, 'how many')).toBeUndefined();
  keep(world, 'how many', 2);
  for (const path of memoriesIn(world.cache)) utimesSync(path, Date.now() / 1000 + 10, Date.now() / 1000 + 10);
  expect(recalled(world, 'how many')).toBe(2);
  const { size } = statSync(join(world.root, 'a.csv'));
  writeFileSync(join(world.root, 'a.csv'), large.replace('4', '5'));
  utimesSync(join(world.root, 'a.csv'), 1000, 1000);
  expect(statSync(join(world.root, 'a.csv')).size).toBe(size);
  expect(recalled(world, 'how many')).toBeUndefined();
});

test('does not trust what was kept within the same moments in which large data were written', () => {
  const world = worldWith(large);
  keep(world, 'how many', 1);
  expect(recalled(world, 'how many')).toBeUndefined();
});

test('keeps nothing of data that have changed while they were read', () => {
  const world = worldWith(small);
  const memory = memoryIn(world);
  memory.about(request)?.keep('how many', 1);
  writeFileSync(join(world.root, 'a.csv'), 'score\n5\n');
  memory.save();
  writeFileSync(join(world.root, 'a.csv'), small);
  expect(recalled(world, 'how many')).toBeUndefined();
});

test('believes no other build, and no file that is not whole', () => {
  const world = worldWith(small);
  keep(world, 'how many', 1);
  expect(recalled(world, 'how many', 'another build')).toBeUndefined();
  const [path = ''] = memoriesIn(world.cache);
  truncateSync(path, readFileSync(path).length - 1);
  expect(recalled(world, 'how many')).toBeUndefined();
});

test('keeps nothing that is too large', () => {
  const world = worldWith(small);
  keep(world, 'large', 'x'.repeat(5_000_000));
  keep(world, 'plain', [1, null, 'x']);
  expect([recalled(world, 'large'), recalled(world, 'plain')]).toEqual([undefined, [1, null, 'x']]);
});

test.skipIf(process.platform === 'win32')('keeps it for the user alone to read', () => {
  const world = worldWith(small);
  keep(world, 'how many', 1);
  const modes = [join(world.cache, 'evidence'), ...memoriesIn(world.cache)].map((path) => (statSync(path).mode & 0o777).toString(8));
  expect(modes).toEqual(['700', '600']);
});

test('works where nothing can be written', () => {
  const world = worldWith(small);
  mkdirSync(world.cache);
  writeFileSync(join(world.cache, 'evidence'), 'in the way');
  expect(() => keep(world, 'how many', 1)).not.toThrow();
  expect(recalled(world, 'how many')).toBeUndefined();
});

test('leaves data that cannot be read to the engine', () => {
  expect(memoryIn(worldWith(small)).about({ ...request, files: ['../a.csv'] })).toBeNull();
  expect(memoryIn(worldWith(small)).about({ ...request, files: ['b.csv'] })).toBeNull();
});
