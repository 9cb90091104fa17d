import { expect, test } from 'vitest';
import { retirements } from '../../../src/analysis/gaps/retirements.js';
import { servingTouchpoints, stagesOf } from '../../../src/analysis/gaps/serving-touchpoints.js';
import { whiteSpots } from '../../../src/analysis/gaps/white-spots.js';
import { everybody } from '../../../src/analysis/grouping.js';
import { relevanceOf } from '../../../src/analysis/relevance/relevance.js';
import type { Tally } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

async function retired(files: string, tallies: readonly Tally[] = []) {
  const { workspace } = await loadExample(files);
  const evidence = evidenceOf(tallies);
  const relevance = await relevanceOf(workspace, evidence, { grouping: everybody, seed: 1 });
  const spots = whiteSpots(stagesOf(workspace), [...workspace.personas.keys()], servingTouchpoints(workspace, new Set()));
  return retirements(workspace, evidence, relevance, spots);
}
// Without derived importance in the weights, stated and reach are enough to know.
const company = `
# file: tp.yaml
format: 1
name: Office
customers: { count: 1000 }
settings: { relevance_weights: { derived: 0, stated: 0.5, structural: 0, reach: 0.5 } }
`;
const touchpoint = (id: string, customers: number, lines = '') => `
# file: touchpoints/${id}.yaml
name: ${id}
assessment: { importance: 1, date: 2026-01-01 }
reach: { customers: ${customers}, per: month }
${lines}`;

test('names what hardly matters and hardly anybody meets, the least relevant first', async () => {
  const found = await retired(company + touchpoint('fax', 20) + touchpoint('telex', 10) + touchpoint('phone', 900));
  expect(found.map(({ touchpoint: id, verdict }) => [id, verdict])).toEqual([
    ['telex', 'retire-candidate'],
    ['fax', 'retire-candidate'],
  ]);
});

test('only watches what is a legal duty, or what many meet', async () => {
  const found = await retired(company + touchpoint('imprint', 10, 'legal_duty: true') + touchpoint('lobby', 200));
  expect(found).toMatchObject([
    { touchpoint: 'imprint', verdict: 'watch', blockers: ['legal-duty'] },
    { touchpoint: 'lobby', verdict: 'watch', blockers: [] },
  ]);
});

test('says nothing of what too little is known about', async () => {
  expect(await retired(touchpoint('fax', 10))).toEqual([]);
  expect(await retired('\n# file: touchpoints/fax.yaml\nname: Fax\n')).toEqual([]);
});

// Of a hundred asked a year, so many ever used it.
const usedBy = (...users: readonly number[]) =>
  users.map((count, index) => answers('fax', 'csat', { 3: count }, { month: `${2016 + index}-06`, notUsed: 100 - count }));
const asked = company.replace('customers: { count: 1000 }\n', '') + touchpoint('fax', 0).replace(/reach:.*\n/, '');

test('takes reach that is low and falls for a reason, and low reach alone for none', async () => {
  // 62 of 800: 7.75 %, which may as well be above 5 %.
  const falling = await retired(asked, usedBy(15, 12, 10, 8, 7, 5, 3, 2));
  expect(falling).toMatchObject([
    { verdict: 'retire-candidate', reasons: ['relevance-low', 'reach-low-and-declining'], reachTrend: { verdict: 'decreasing' } },
  ]);
  const steady = await retired(asked, usedBy(8, 7, 8, 9, 7, 8, 7, 8));
  expect(steady).toMatchObject([{ verdict: 'watch', reasons: ['relevance-low', 'reach-not-low'], reachTrend: { verdict: 'no-trend' } }]);
  const short = await retired(asked, usedBy(15, 9, 5, 2));
  expect(short).toMatchObject([{ verdict: 'watch', reachTrend: { verdict: 'too-short' } }]);
});
