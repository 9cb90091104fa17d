/** Real surveys through the engine, held against figures that were computed row by row and independently. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Evidence, PairSums, Question, Tally } from '../../src/evidence/evidence.js';
import { loadEvidence } from '../../src/evidence/load-evidence.js';
import { inspectData } from '../../src/evidence/source/inspect-data.js';
import type { Workspace } from '../../src/model/workspace.js';
import { type AirlineFacts, airlineFacts } from '../real/airline-facts.js';
import { engineFor } from '../support/data.js';
import { type RealWorkspace, realData, realWorkspace } from '../support/real-workspace.js';
import { openFolder } from '../support/workspace.js';

interface Counted {
  readonly touchpoint?: string;
  readonly measure?: string;
  readonly n: number;
  readonly missing: number;
  readonly notUsed: number;
  readonly invalid: number;
  readonly frequencies: Readonly<Record<string, number>>;
  readonly mean: number;
  readonly sum?: number;
  readonly squares?: number;
  readonly weighted?: { readonly weights: number; readonly squaredWeights: number; readonly mean: number };
  readonly withOutcome?: { readonly n: number; readonly r: number };
}

interface SourceFacts {
  readonly rows: number;
  readonly weighted: boolean;
  readonly first: string;
  readonly last: string;
  readonly outcome: Counted;
  readonly questions: readonly Counted[];
  readonly segments: Readonly<
    Record<string, Readonly<Record<string, { readonly rows: number; readonly outcome: { readonly n: number } }>>>
  >;
}

const facts = JSON.parse(readFileSync(new URL('../real/facts.json', import.meta.url), 'utf8')) as {
  readonly sfo: Readonly<Record<string, SourceFacts>>;
  readonly sudzilla: Readonly<Record<string, { readonly nps: Counted }>>;
};

const loaded = new Map<string, Promise<{ readonly workspace: Workspace; readonly evidence: Evidence; readonly folder: string }>>();

/** The evidence of a workspace, read once for all tests. */
function evidenceFor(name: RealWorkspace, by: readonly string[] = []) {
  const key = JSON.stringify([name, by]);
  const load = async () => {
    const folder = realWorkspace(name) ?? '';
    const { workspace } = await openFolder(folder);
    return { folder, workspace, evidence: await loadEvidence(workspace, await engineFor(folder), { windows: [], by }) };
  };
  const known = loaded.get(key) ?? load();
  loaded.set(key, known);
  return known;
}

/** The tally of a question, whatever its month; there is only one where nothing splits it. */
function tallyOf({ tallies }: Evidence, source: string, touchpoint: string | null, measure: string): Tally {
  const found = tallies.filter(
    ({ question }) => question.source === source && question.touchpoint === touchpoint && question.measure === measure,
  );
  expect(found.map(({ question }) => question.measure)).toEqual([measure]);
  return found[0];
}

const answersIn = ({ frequencies }: Tally) => frequencies.reduce((sum, { count }) => sum + count, 0);

function correlation({ n, x, y, xx, yy, xy }: PairSums): number {
  return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
}

describe.skipIf(realData('sfo') === null)('the airport surveys, where their files are on this machine', () => {
  test.each(Object.entries(facts.sfo))('give the counts of %s', { timeout: 120_000 }, async (source, expected) => {
    const { evidence } = await evidenceFor('sfo');
    const { rows, first, last, weighted } = evidence.sources.find(({ id }) => id === source)!;
    expect({ rows, first, last, weighted }).toEqual({
      rows: expected.rows,
      first: expected.first,
      last: expected.last,
      weighted: expected.weighted,
    });
    for (const question of expected.questions) {
      const tally = tallyOf(evidence, source, question.touchpoint ?? null, question.measure ?? '');
      const { missing, notUsed, invalid, readings, frequencies } = tally;
      expect({ missing, notUsed, invalid }).toEqual({ missing: question.missing, notUsed: question.notUsed, invalid: question.invalid });
      if (readings !== null) {
        expect(readings).toEqual({ n: question.n, sum: question.sum, squares: question.squares, within: null });
        continue;
      }
      expect(Object.fromEntries(frequencies.map(({ value, count }) => [String(value), count]))).toEqual(question.frequencies);
      if (question.weighted === undefined) continue;
      const weights = frequencies.reduce((sum, { weight }) => sum + weight, 0);
      const mean = frequencies.reduce((sum, { value, weight }) => sum + (weight * 100 * (value - 1)) / 4, 0) / weights;
      expect(weights).toBeCloseTo(question.weighted.weights, 8);
      expect(frequencies.reduce((sum, { squaredWeight }) => sum + squaredWeight, 0)).toBeCloseTo(question.weighted.squaredWeights, 8);
      expect(mean).toBeCloseTo(question.weighted.mean, 9);
    }
  });

  test('give the outcome as 0 to 100', async () => {
    const { evidence } = await evidenceFor('sfo');
    for (const [source, { outcome }] of Object.entries(facts.sfo)) {
      const tally = tallyOf(evidence, source, null, 'outcome');
      expect(answersIn(tally)).toBe(outcome.n);
      expect(tally.frequencies.reduce((sum, { value, count }) => sum + value * count, 0) / outcome.n).toBeCloseTo(outcome.mean, 9);
    }
  });

  test('give the rows of each purpose of travel', async () => {
    const { evidence } = await evidenceFor('sfo', ['purpose']);
    for (const [source, { segments }] of Object.entries(facts.sfo)) {
      for (const [purpose, { outcome }] of Object.entries(segments.purpose ?? {})) {
        const wanted = purpose === '(none)' ? null : purpose;
        const tallies = evidence.tallies.filter(
          ({ question, segments: [own] }) => question.source === source && question.measure === 'outcome' && own === wanted,
        );
        expect([source, purpose, tallies.reduce((sum, tally) => sum + answersIn(tally), 0)]).toEqual([source, purpose, outcome.n]);
      }
    }
  });

  test('give sums of pairs that make the same correlations', async () => {
    const { evidence } = await evidenceFor('sfo');
    const source = 'sfo-2013';
    const known = facts.sfo[source].questions.filter(({ measure, withOutcome }) => measure !== 'cleanliness' && withOutcome !== undefined);
    const questions = known.map(({ touchpoint = null, measure = '' }) => tallyOf(evidence, source, touchpoint, measure).question);
    const sums = (await evidence.pairs({ source, questions, window: null, where: {}, limit: 0 }))!;
    for (const [index, { withOutcome }] of known.entries()) {
      const pair = sums[questions.length][index];
      expect(pair.n).toBe(withOutcome?.n);
      expect(correlation(pair)).toBeCloseTo(withOutcome?.r ?? Number.NaN, 9);
    }
  });

  test('hold nothing that does not fit', { timeout: 120_000 }, async () => {
    const { workspace, folder } = await evidenceFor('sfo');
    expect(await inspectData(workspace, await engineFor(folder))).toEqual([]);
  });
});

describe.skipIf(realData('airline') === null)('the passengers of an airline, where their file is on this machine', () => {
  const facts: () => AirlineFacts = () => airlineFacts(realData('airline')?.[0] ?? '');
  const source = 'passenger-survey';
  const questionsIn = (evidence: Evidence, workspace: Workspace): readonly Question[] =>
    (workspace.feedback.get(source)?.answers ?? []).flatMap((answer) =>
      'measure' in answer ? [tallyOf(evidence, source, answer.touchpoint ?? null, answer.measure).question] : [],
    );

  test('are counted as row by row', async () => {
    const { evidence, workspace } = await evidenceFor('airline');
    const { rows, questions, outcome } = facts();
    expect(evidence.sources.map((one) => [one.rows, one.first, one.weighted])).toEqual([[rows, null, false]]);
    for (const [index, question] of questionsIn(evidence, workspace).entries()) {
      const tally = tallyOf(evidence, source, question.touchpoint, 'csat');
      const { frequencies, notUsed, missing, invalid } = questions[index];
      expect(tally.frequencies.map(({ count }) => count)).toEqual(frequencies);
      expect([tally.notUsed, tally.missing, tally.invalid]).toEqual([notUsed, missing, invalid]);
    }
    expect(answersIn(tallyOf(evidence, source, null, 'outcome'))).toBe(outcome.n);
  });

  test('stand side by side in the order of the file, and their pairs add up to the same', async () => {
    const { evidence, workspace } = await evidenceFor('airline');
    const { rows, questions, pairs } = facts();
    const asked = questionsIn(evidence, workspace);
    const side = (await evidence.rows({ source, questions: asked, window: null, where: {}, limit: 1_000_000, named: true }))!;
    const sums = (await evidence.pairs({ source, questions: asked, window: null, where: {}, limit: 0 }))!;
    expect([side.total, side.columns.map(({ length }) => length)]).toEqual([rows, asked.map(() => rows)]);
    expect(side.respondents?.slice(0, 3)).toEqual(['19556', '90035', '12360']);
    for (const [i, { withOutcome }] of questions.entries()) {
      expect(correlation(sums[questions.length][i])).toBeCloseTo(withOutcome.r, 9);
      for (let j = 0; j <= i; j += 1) expect(sums[i][j].n).toBe(pairs[i][j]);
    }
  });

  test('are thinned out evenly where there are too many', async () => {
    const { evidence, workspace } = await evidenceFor('airline');
    const asked = questionsIn(evidence, workspace);
    const all = (await evidence.rows({ source, questions: asked, window: null, where: {}, limit: 1_000_000, named: true }))!;
    const some = (await evidence.rows({ source, questions: asked, window: null, where: {}, limit: 10_000, named: true }))!;
    expect(some.total).toBe(all.total);
    expect([...some.columns[3]]).toEqual([...all.columns[3]].filter((_, index) => index % 3 === 0));
    expect(some.respondents).toEqual(all.respondents?.filter((_, index) => index % 3 === 0));
  });

  test('of one class alone are those of its segment', async () => {
    const { evidence, workspace } = await evidenceFor('airline', ['class']);
    const asked = [(workspace.feedback.get(source)?.answers ?? [])[0]].flatMap(() => [evidence.tallies[0].question]);
    const { segments } = facts();
    const rows = (await evidence.rows({ source, questions: asked, window: null, where: { class: 'economy-plus' }, limit: 1_000_000 }))!;
    expect(rows.total).toBe(segments.Class['Eco Plus']);
  });
});

describe.skipIf(realData('sudzilla') === null)('the conference survey, where its files are on this machine', () => {
  test('gives the published score whichever way the dates are written', async () => {
    const { evidence } = await evidenceFor('sudzilla');
    for (const [source, { nps }] of Object.entries(facts.sudzilla)) {
      const { frequencies, period } = tallyOf(evidence, source, null, 'nps');
      expect(Object.fromEntries(frequencies.map(({ value, count }) => [String(value), count]))).toEqual(nps.frequencies);
      expect(period).toBe('2019-11');
    }
  });
});
