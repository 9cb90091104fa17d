import { expect, test } from 'vitest';
import { retirements } from '../../../src/analysis/gaps/retirements.js';
import { servingTouchpoints, stagesOf } from '../../../src/analysis/gaps/serving-touchpoints.js';
import { whiteSpots } from '../../../src/analysis/gaps/white-spots.js';
import { everybody } from '../../../src/analysis/grouping.js';
import { relevanceOf } from '../../../src/analysis/relevance/relevance.js';
import { evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

async function retired(files: string) {
  const { workspace } = await loadExample(files);
  const relevance = await relevanceOf(workspace, evidenceOf([]), { grouping: everybody, seed: 1 });
  const spots = whiteSpots(stagesOf(workspace), [...workspace.personas.keys()], servingTouchpoints(workspace, new Set()));
  return retirements(workspace, relevance, spots);
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
