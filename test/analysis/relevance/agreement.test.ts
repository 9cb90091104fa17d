import { expect, test } from 'vitest';
import { everybody, groupedBySegment } from '../../../src/analysis/grouping.js';
import { agreementOn } from '../../../src/analysis/relevance/agreement.js';
import type { RowRequest } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf } from '../../support/evidence.js';

/** What each of these people said of fax, hotline and website, in the order of ids; NaN where they said nothing. */
const rated = (...people: readonly (readonly number[])[]) => ({
  rows: () => ({
    total: people.length,
    columns: [0, 1, 2].map((item) => Float64Array.from(people, (person) => person[item])),
    outcome: null,
    left: null,
    weights: null,
    respondents: null,
  }),
});
const asked = (told: Parameters<typeof answers>[3] = {}) =>
  ['website', 'hotline', 'fax'].map((id) => answers(id, 'importance', { 3: 6 }, { source: 'survey', ...told }));

test('tells how far those agree who rated everything', async () => {
  const agreeing = new Array(5).fill([1, 3, 5]);
  const evidence = evidenceOf(asked(), rated(...agreeing, [5, Number.NaN, 1]));
  expect(await agreementOn(evidence, everybody, null)).toEqual([
    {
      source: 'survey',
      segment: null,
      touchpoints: ['fax', 'hotline', 'website'],
      n: 5,
      w: 1,
      chiSquare: 10,
      df: 2,
      p: expect.any(Number),
      rankSums: [15, 10, 5],
    },
  ]);
});

test('turns reversed ratings around, which gives the same agreement and other ranks', async () => {
  const evidence = evidenceOf(asked({ reversed: true }), rated(...new Array(5).fill([1, 3, 5])));
  expect(await agreementOn(evidence, everybody, null)).toMatchObject([{ w: 1, rankSums: [5, 10, 15] }]);
});

test('says nothing of fewer than five people, of a single touchpoint, or where all rate all alike', async () => {
  const of = (evidence: ReturnType<typeof evidenceOf>) => agreementOn(evidence, everybody, null);
  expect(await of(evidenceOf(asked(), rated(...new Array(4).fill([1, 3, 5]))))).toEqual([]);
  expect(await of(evidenceOf(asked().slice(0, 1), rated(...new Array(9).fill([1, 3, 5]))))).toEqual([]);
  expect(await of(evidenceOf(asked(), rated(...new Array(9).fill([4, 4, 4]))))).toEqual([]);
  expect(await of(evidenceOf(asked()))).toEqual([]);
});

test('leaves out what was not rated: choices, points, and measurements in a file', async () => {
  const all = rated(...new Array(9).fill([1, 3, 5]));
  for (const told of [{ instrument: 'points' }, { instrument: 'best-worst' }, { source: null }] as const)
    expect(await agreementOn(evidenceOf(asked(told), all), everybody, null)).toEqual([]);
});

test('asks for the people of a group alone', async () => {
  const requests: RowRequest[] = [];
  const rows = (request: RowRequest) => {
    requests.push(request);
    return rated(...new Array(5).fill([1, 3, 5])).rows();
  };
  const evidence = evidenceOf(asked({ segments: ['home'] }), { by: ['class'], rows });
  expect(await agreementOn(evidence, groupedBySegment('class'), 'home')).toMatchObject([{ segment: 'home' }]);
  expect(requests).toMatchObject([{ source: 'survey', where: { class: 'home' } }]);
  expect(await agreementOn(evidence, groupedBySegment('class'), 'work')).toEqual([]);
});
