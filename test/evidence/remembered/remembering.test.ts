import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Engine } from '../../../src/evidence/engine/engine.js';
import { openEngine } from '../../../src/evidence/engine/open-engine.js';
import type { EngineMemory } from '../../../src/evidence/remembered/engine-memory.js';
import { isPlainJson } from '../../../src/evidence/remembered/is-plain-json.js';
import { remembering } from '../../../src/evidence/remembered/remembering.js';
import { temporaryFolder } from '../../support/tp.js';

// What the evidence says is the same from a memory: `bothEvidences` asks every test of evidence for that.
const request = { files: ['a.csv'], delimiter: null, encoding: null, columns: ['score'] };
const closed: Engine = { open: () => Promise.reject(new Error('the data are read')), close: () => {} };

function engineOfOne(): Engine {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.csv'), 'score\n4\n5\n4\n');
  return openEngine(folder);
}

function memory(): EngineMemory {
  const kept = new Map<string, unknown>();
  return {
    about: () => ({
      recall: (question) => (kept.has(question) ? { answer: kept.get(question) } : null),
      keep: (question, answer) => void kept.set(question, answer),
    }),
  };
}

test('answers what has been asked before without opening the data, and opens them for anything else', async () => {
  const known = memory();
  const first = await remembering(engineOfOne(), known).open(request);
  expect(await first.sample(0)).toEqual(['4', '5', '4']);
  const again = await remembering(closed, known).open(request);
  expect([again.columns, await again.sample(0)]).toEqual([['score'], ['4', '5', '4']]);
  await expect(again.shapes(0)).rejects.toThrow('the data are read');
});

test('keeps nothing that was computed and that JSON would change', async () => {
  const known = memory();
  let computed = 0;
  const answer = async (result: unknown) => {
    const table = await remembering(engineOfOne(), known).open(request);
    await table.derived?.(String(result), async () => {
      computed += 1;
      return result;
    });
  };
  for (const result of ['plain', 'plain', Number.NaN, Number.NaN]) await answer(result);
  expect(computed).toBe(3);
});

test.each([Number.NaN, [-0], { at: undefined }, new Map(), Float64Array.of(1), new Date(0)])('%s is not plain', (value) => {
  expect(isPlainJson(value)).toBe(false);
});

test('opens data of which nothing may be remembered each time', async () => {
  await expect(remembering(closed, { about: () => null }).open(request)).rejects.toThrow('the data are read');
});
