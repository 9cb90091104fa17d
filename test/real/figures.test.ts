/** What tp says of the real surveys, held against facts that were computed by other means. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realData, realWorkspace } from '../support/real-workspace.js';
import { tp } from '../support/tp.js';
import { airlineFacts } from './airline-facts.js';

interface Question {
  readonly touchpoint: string | null;
  readonly measure: string;
  readonly n: number;
  readonly missing: number;
  readonly notUsed: number;
  readonly invalid: number;
  readonly mean: number;
  readonly weighted?: { readonly weights: number; readonly squaredWeights: number; readonly mean: number };
}

const { sfo, sudzilla } = JSON.parse(readFileSync(join(import.meta.dirname, 'facts.json'), 'utf8'));

interface Driver {
  readonly lmg: number | null;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

interface Row {
  readonly touchpoint: string | null;
  readonly measure: string;
  readonly segment: string | null;
  readonly n: number;
  readonly score: { readonly value: number; readonly low: number; readonly high: number };
  readonly weighted: { readonly unweighted: number; readonly effectiveN: number };
  readonly nps: { readonly value: number };
  readonly derived: { readonly index: number | null } | null;
}

interface Reported {
  readonly rows: readonly Row[];
  readonly provenance: { readonly sources: readonly { readonly id: string | null }[] };
  readonly drivers: readonly {
    readonly source: string;
    readonly r2: number;
    readonly n: number;
    readonly missing: string;
    readonly respondents: number;
    readonly drivers: readonly Driver[];
  }[];
}

async function reported(cwd: string, ...args: readonly string[]): Promise<Reported> {
  const { stdout, stderr, code } = await tp(['report', ...args, '-f', 'json'], { cwd });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe.each(Object.keys(sfo))('tp report quality on %s, where the survey is on this machine', (source) => {
  test.skipIf(realData('sfo') === null)('counts and averages every question as the facts do', async () => {
    const { rows, provenance } = await reported(realWorkspace('sfo', [source])!, 'quality');
    const rated = sfo[source].questions.filter(({ measure }: Question) => measure === 'csat' || measure === 'effort');
    for (const question of rated as readonly Question[]) {
      const row = rows.find(({ touchpoint, measure }) => touchpoint === question.touchpoint && measure === question.measure)!;
      expect(row, question.touchpoint ?? 'company').toMatchObject({
        n: question.n,
        missing: question.missing,
        notUsed: question.notUsed,
        invalid: question.invalid,
        status: 'ok',
      });
      expect(row.score.value).toBeCloseTo(question.weighted?.mean ?? question.mean, 6);
      expect(row.score.low < row.score.value && row.score.value < row.score.high).toBe(true);
      if (question.weighted === undefined) continue;
      expect(row.weighted.unweighted).toBeCloseTo(question.mean, 9);
      expect(row.weighted.effectiveN).toBeCloseTo(question.weighted.weights ** 2 / question.weighted.squaredWeights, 3);
    }
    const facts = provenance.sources.find(({ id }) => id === source);
    expect(facts).toMatchObject({ rows: sfo[source].rows, first: sfo[source].first, last: sfo[source].last });
  });
});

describe('tp report relevance on the SFO survey of 2016, where it is on this machine', () => {
  test.skipIf(realData('sfo') === null)('lets the parts of all drivers add up to what they explain together', async () => {
    const { drivers, rows } = await reported(realWorkspace('sfo', ['sfo-2016'])!, 'relevance');
    const [{ source, r2, n, missing, respondents, drivers: parts }] = drivers as [Reported['drivers'][number]];
    expect({ source, missing, respondents }).toEqual({ source: 'sfo-2016', missing: 'pairwise', respondents: sfo['sfo-2016'].outcome.n });
    expect(parts.reduce((sum, { lmg }) => sum + (lmg ?? 0), 0)).toBeCloseTo(r2, 9);
    expect(n).toBeGreaterThanOrEqual(30);
    for (const { share, low, high } of parts.filter(({ lmg }) => lmg !== null)) expect(low <= share && share <= high).toBe(true);
    expect(rows.filter(({ derived }) => derived?.index === 100)).toHaveLength(1);
  });
});

describe('tp report on the airline, where its file is on this machine', () => {
  const file = realData('airline')?.[0];

  test.skipIf(file === undefined)('counts, averages and explains as a naive computation does', async () => {
    const facts = airlineFacts(file!);
    const cwd = realWorkspace('airline')!;
    const { rows } = await reported(cwd, 'quality');
    const means = rows.filter(({ touchpoint }) => touchpoint !== null).map(({ n, score }) => [n, score.value.toFixed(9)]);
    expect(means.sort()).toEqual(facts.questions.map(({ n, mean }) => [n, mean.toFixed(9)]).sort());
    const { drivers } = await reported(cwd, 'relevance');
    const [{ r2, missing, n, drivers: parts }] = drivers as [Reported['drivers'][number]];
    expect({ missing, n }).toEqual({ missing: 'listwise', n: facts.listwise.n });
    expect(r2).toBeCloseTo(facts.listwise.r2, 9);
    expect(parts).toHaveLength(14);
  });

  test.skipIf(file === undefined)('splits by a segment without losing anybody', async () => {
    const cwd = realWorkspace('airline')!;
    const all = await reported(cwd, 'quality', 'inflight-wifi');
    const split = await reported(cwd, 'quality', 'inflight-wifi', '--by', 'class');
    expect(split.rows.map(({ segment }) => segment)).toEqual(['business', 'economy', 'economy-plus']);
    expect(split.rows.reduce((sum, { n }) => sum + n, 0)).toBe(all.rows[0].n);
  });
});

describe.each(['month-first', 'iso'])('tp report quality on the conference survey %s, where it is on this machine', (source) => {
  test.skipIf(realData('sudzilla') === null)('finds the net promoter score of −35.9', async () => {
    const { rows } = await reported(realWorkspace('sudzilla', [source])!, 'quality');
    const { nps } = rows.find(({ measure }) => measure === 'nps')!;
    expect(nps).toMatchObject({ promoters: 8, passives: 9, detractors: 22 });
    expect(nps.value).toBeCloseTo(sudzilla[source].nps.value, 12);
  });
});
