/** The workspaces over real surveys: sound as they stand, with and without what the figures were computed by. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realData, realWorkspace } from '../support/real-workspace.js';
import { tp } from '../support/tp.js';
import { airlineColumns, airlineFacts } from './airline-facts.js';

const names = ['airline', 'sfo', 'sudzilla'] as const;

describe.each(names)('test/real/%s', (name) => {
  test.skipIf(realData(name) === null)('has no finding, where its data are on this machine', async () => {
    const { stdout, code } = await tp(['validate', '--format', 'json'], { cwd: realWorkspace(name)! });
    expect(JSON.parse(stdout).findings).toEqual([]);
    expect(code).toBe(0);
  });
});

test.skipIf(realData('sudzilla') === null)('takes only the sources that are asked for, where the data are on this machine', async () => {
  const { stdout } = await tp(['ls', 'type:feedback', '-f', 'path'], { cwd: realWorkspace('sudzilla', ['iso'])! });
  expect(stdout).toBe('feedback/iso.yaml\n');
});

describe('facts of the airline, where its file is on this machine', () => {
  const file = realData('airline')?.[0];

  test.skipIf(file === undefined)('count every row once for each of the fourteen questions', () => {
    const { rows, questions } = airlineFacts(file!);
    expect(questions.map(({ column }) => column)).toEqual(airlineColumns);
    expect(questions.map(({ n, notUsed, missing, invalid }) => n + notUsed + missing + invalid)).toEqual(airlineColumns.map(() => rows));
    expect(questions.map(({ frequencies }) => frequencies.reduce((sum, count) => sum + count))).toEqual(questions.map(({ n }) => n));
  });

  test.skipIf(file === undefined)('explain at least as much together as the best of them alone', () => {
    const { questions, listwise, pairwise, pairs } = airlineFacts(file!);
    const best = Math.max(...questions.map(({ withOutcome }) => withOutcome.r ** 2));
    for (const { r2 } of [listwise, pairwise]) expect(r2 > best && r2 < 1).toBe(true);
    expect(listwise.n).toBeLessThanOrEqual(pairwise.least);
    expect(pairs.map((line, index) => line[index])).toEqual(questions.map(({ n }) => n));
  });
});

interface Counted {
  readonly n: number;
  readonly missing: number;
  readonly notUsed: number;
  readonly invalid: number;
  readonly frequencies: Readonly<Record<string, number>>;
}

interface Facts {
  readonly sfo: Readonly<Record<string, { readonly rows: number; readonly outcome: Counted; readonly questions: readonly Counted[] }>>;
}

describe('facts.json', () => {
  const { sfo } = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')) as Facts;

  test.each(Object.entries(sfo))('counts every row of %s once for each question', (_source, { rows, outcome, questions }) => {
    for (const { n, missing, notUsed, invalid, frequencies } of [outcome, ...questions]) {
      expect(n + missing + notUsed + invalid).toBe(rows);
      expect(Object.values(frequencies).reduce((sum, count) => sum + count)).toBe(n);
    }
  });
});
