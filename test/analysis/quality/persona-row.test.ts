import { expect, test } from 'vitest';
import { weightedByPersona } from '../../../src/analysis/grouping.js';
import { qualityOf } from '../../../src/analysis/quality/quality.js';
import type { Tally } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf, readings } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const office = `
# file: touchpoints/hotline.yaml
name: Hotline
# file: personas/anna.yaml
name: Anna
share: 0.9
segment: { class: business }
# file: personas/ben.yaml
name: Ben
share: 0.1
segment: { class: private }
# file: personas/chris.yaml
name: Chris
segment: { class: other }
`;
const from = (segment: string | null) => ({ segments: [segment] });

async function rowOf(tallies: readonly Tally[], text = office) {
  const { workspace } = await loadExample(text);
  const grouping = weightedByPersona(workspace)!;
  const [row] = qualityOf(workspace, evidenceOf(tallies), { grouping, selects: () => true, withCompany: false });
  return row!;
}

test('each persona counts by its share of the customers, not by how many of it answered', async () => {
  const row = await rowOf([
    answers('hotline', 'csat', { 5: 5, 4: 5 }, from('business')),
    answers('hotline', 'csat', { 1: 50, 2: 50 }, from('private')),
  ]);
  // 0.9 · 87.5 + 0.1 · 12.5; all alike: (875 + 1250) / 110.
  expect(row.score?.value).toBeCloseTo(80, 10);
  expect(row.personas?.unweighted).toBeCloseTo(2125 / 110, 10);
  expect(row.personas).toMatchObject({ missingShare: 0, outside: 0 });
  expect(row.n).toBe(110);
  // Two groups of known size: V = 0.81 · s²/10 + 0.01 · s²/100.
  expect(row.score!.high! - row.score!.value).toBeGreaterThan(8);
  expect(row.score!.high! - row.score!.value).toBeLessThan(9);
  expect(row.topTwo).toMatchObject({ k: 10, value: 0.9 });
});

test('the Net Promoter Score too', async () => {
  const row = await rowOf([
    answers('hotline', 'nps', { 10: 10 }, from('business')),
    answers('hotline', 'nps', { 0: 30, 8: 10 }, from('private')),
  ]);
  expect(row.nps).toMatchObject({ promoters: 10, passives: 10, detractors: 30 });
  expect(row.nps?.value).toBeCloseTo(90 - 7.5, 10);
  expect(row.score?.value).toBeCloseTo(50 + (90 - 7.5) / 2, 10);
});

test('where nobody of a persona answered the others stand for it, and that is said', async () => {
  const row = await rowOf([answers('hotline', 'csat', { 1: 5, 2: 5 }, from('private'))]);
  expect(row.score?.value).toBeCloseTo(12.5, 10);
  expect(row.personas?.missingShare).toBeCloseTo(0.9, 10);
});

test('who is none of the personas, or of one without a share, does not count', async () => {
  const row = await rowOf([
    answers('hotline', 'csat', { 5: 10 }, from('business')),
    answers('hotline', 'csat', { 1: 10 }, from('private')),
    answers('hotline', 'csat', { 1: 7 }, from('other')),
    answers('hotline', 'csat', { 1: 4 }, from(null)),
  ]);
  expect(row.score?.value).toBeCloseTo(90, 10);
  expect(row.personas?.outside).toBe(11);
});

test('a score that cannot be told apart by persona stays what it is', async () => {
  const row = await rowOf([answers('hotline', 'csat', { 5: 10 }, from(null))]);
  expect(row.score?.value).toBe(100);
  expect(row.personas).toBeNull();
  const figures = await rowOf([readings('hotline', 'waiting', 8, 10, from('business'))]);
  expect(figures.personas).toBeNull();
});

test('a change is one of the weighted scores', async () => {
  const window = (index: number, of: string) => ({ segments: [of], window: index });
  const row = await rowOf([
    answers('hotline', 'csat', { 5: 20, 4: 20 }, window(0, 'business')),
    answers('hotline', 'csat', { 1: 20, 2: 20 }, window(0, 'private')),
    answers('hotline', 'csat', { 3: 20, 4: 20 }, window(1, 'business')),
    answers('hotline', 'csat', { 1: 200, 2: 200 }, window(1, 'private')),
  ]);
  expect(row.change?.difference).toBeCloseTo(0.9 * 25, 10);
  expect(row.change?.verdict).toBe('improved');
});

test('there is nothing to weigh with fewer than two personas of known size', async () => {
  const { workspace } = await loadExample(office.replace('share: 0.1\n', ''));
  expect(weightedByPersona(workspace)).toBeNull();
});
