/** The counts of examples/airport: what the script writes, and that they are the answers of the surveys. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { realData } from '../support/real-workspace.js';
import { temporaryFolder } from '../support/tp.js';

const root = resolve(import.meta.dirname, '../..');
const script = join(root, 'scripts/airport-counts.js');
const committed = join(root, 'examples/airport/feedback/sfo-surveys.csv');
const surveys = realData('sfo');

test.skipIf(surveys === null)('writes the counts as they lie in the example, where the surveys are on this machine', () => {
  const target = join(temporaryFolder(), 'counts.csv');
  execFileSync(process.execPath, [script, resolve(surveys![0], '..'), target]);
  expect(readFileSync(target, 'utf8')).toBe(readFileSync(committed, 'utf8'));
});

test('says that the surveys are not there, and writes nothing', () => {
  const target = join(temporaryFolder(), 'counts.csv');
  const { status, stderr } = spawnSync(process.execPath, [script, 'no-such-folder', target], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('no-such-folder');
  expect(existsSync(target)).toBe(false);
});

test('keeps the counts small', () => {
  expect(statSync(committed).size).toBeLessThan(400_000);
});

interface Counted {
  readonly touchpoint?: string;
  readonly measure?: string;
  readonly missing: number;
  readonly notUsed: number;
  readonly frequencies: Readonly<Record<string, number>>;
}

interface Survey {
  readonly last: string;
  readonly outcome: Counted;
  readonly questions: readonly Counted[];
}

const { sfo } = JSON.parse(readFileSync(join(root, 'test/real/facts.json'), 'utf8')) as { readonly sfo: Readonly<Record<string, Survey>> };

test.each(Object.entries(sfo))('adds up over all purposes to the answers of %s', (_source, { last, outcome, questions }) => {
  const wanted = [{ ...outcome, touchpoint: '', measure: 'csat' }, ...questions].map((counted) => [
    `${counted.touchpoint}/${counted.measure}`,
    { 0: counted.missing, ...counted.frequencies, 6: counted.notUsed },
  ]);
  expect(countsOn(last)).toEqual(Object.fromEntries(wanted.map(([key, counts]) => [key, withoutZeros(counts as Record<string, number>)])));
});

/** The counts of one day by `touchpoint/measure` and value, over all purposes. */
function countsOn(day: string): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const feedback = readFileSync(join(root, 'examples/airport/feedback/sfo-surveys.yaml'), 'utf8');
  const touchpoints = new Map([...feedback.matchAll(/^ {4}(Q\w+): ([a-z-]+)$/gm)].map(([, question, id]) => [question, id]));
  const counts: Record<string, Record<string, number>> = {};
  for (const line of readFileSync(committed, 'utf8').trimEnd().split('\n').slice(1)) {
    const [date, question, measure, , value, answers] = line.split(',');
    if (date !== day) continue;
    const key = `${question === '' ? '' : touchpoints.get(question)}/${measure}`;
    counts[key] ??= {};
    counts[key][value] = (counts[key][value] ?? 0) + Number(answers);
  }
  return counts;
}

function withoutZeros(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
