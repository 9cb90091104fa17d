import { expect, test } from 'vitest';
import { everybody, groupedByPersona, groupedBySegment } from '../../../src/analysis/grouping.js';
import { statedImportance, withIndexedPoints } from '../../../src/analysis/relevance/stated.js';
import type { Tally } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const hotline = `
# file: touchpoints/hotline.yaml
name: Hotline
assessment: { importance: 2, date: 2026-01-01 }
`;
const personas = `
# file: personas/anna.yaml
name: Anna
share: 0.6
importance: { hotline: 5 }
segment: { class: business }
# file: personas/bernd.yaml
name: Bernd
share: 0.2
importance: { hotline: 1 }
# file: personas/cleo.yaml
name: Cleo
importance: { hotline: 3 }
`;

type By = 'everybody' | 'persona' | 'class';

async function stated(files: string, tallies: readonly Tally[] = [], by: By = 'everybody', group: string | null = null) {
  const { workspace } = await loadExample(files);
  const touchpoint = workspace.touchpoints.get('hotline');
  if (touchpoint === undefined) throw new Error('there is no hotline');
  const groupings = { everybody, persona: groupedByPersona(workspace), class: groupedBySegment('class') };
  return statedImportance(workspace, evidenceOf(tallies), touchpoint, groupings[by], group);
}

test('comes from answers where customers were asked', async () => {
  // (3·0 + 3·50 + 4·100) / 10.
  const found = await stated(hotline + personas, [answers('hotline', 'importance', { 1: 3, 3: 3, 5: 4 })]);
  expect(found).toMatchObject({ from: 'answers', n: 10, score: { value: 55 }, ceiling: false, moments: { n: 10, mean: 55 } });
  expect(found?.score.low).toBeGreaterThan(0);
});

test('comes from the personas by their share where fewer than five customers were asked', async () => {
  // (0.6·100 + 0.2·0) / 0.8; Cleo has no share.
  const found = await stated(hotline + personas, [answers('hotline', 'importance', { 1: 4 })]);
  expect(found).toEqual({
    from: 'personas',
    n: 0,
    score: { value: 75, low: null, high: null },
    instrument: null,
    points: null,
    ceiling: false,
    moments: null,
  });
});

test('counts personas alike where none has a share', async () => {
  const alike = personas.replaceAll(/share: .*\n/g, '');
  expect(await stated(hotline + alike)).toMatchObject({ from: 'personas', score: { value: 50 } });
});

test('comes from a workshop where nobody else says anything', async () => {
  expect(await stated(hotline)).toMatchObject({ from: 'assessment', n: 0, score: { value: 25, low: null, high: null } });
  expect(await stated(hotline.replace('importance: 2', 'satisfaction: 2'))).toBeNull();
});

test('is that of the group that is asked for', async () => {
  const tallies = [
    answers('hotline', 'importance', { 5: 6 }, { segments: ['business'] }),
    answers('hotline', 'importance', { 1: 6 }, { segments: ['eco'] }),
  ];
  expect(await stated(hotline, tallies, 'class', 'eco')).toMatchObject({ from: 'answers', n: 6, score: { value: 0 } });
  expect(await stated(hotline, tallies, 'class', null)).toMatchObject({ n: 12, score: { value: 50 } });
});

test('is what a persona wants for that persona, and no persona’s for a segment of the data', async () => {
  expect(await stated(hotline + personas, [], 'persona', 'anna')).toMatchObject({ from: 'personas', score: { value: 100 } });
  expect(await stated(hotline + personas, [], 'class', 'anna')).toMatchObject({ from: 'assessment' });
});

test('says when the scale no longer tells touchpoints apart: more than 60 % give one of the two best answers', async () => {
  const share = (best: number) => stated(hotline, [answers('hotline', 'importance', { 4: best, 1: 100 - best })]);
  expect([(await share(60))?.ceiling, (await share(61))?.ceiling]).toEqual([false, true]);
});

test('reads only the first window, and this touchpoint', async () => {
  const tallies = [
    answers('hotline', 'importance', { 5: 9 }, { window: 1 }),
    answers('email', 'importance', { 5: 9 }),
    answers('hotline', 'csat', { 5: 9 }),
  ];
  expect(await stated(hotline, tallies)).toMatchObject({ from: 'assessment' });
});

const chosen = (best: number, worst: number, shown: number) =>
  answers('hotline', 'importance', { 1: best, [-1]: worst, 0: shown - best - worst }, { scale: [-1, 1], instrument: 'best-worst' });

test('counts choices as the most and the least important, by their own standard error (stated_importance.json, website)', async () => {
  const found = await stated(hotline, [chosen(22, 5, 60)]);
  expect(found).toMatchObject({ from: 'answers', instrument: 'best-worst', n: 60, ceiling: false, moments: null, points: null });
  expect(found?.score.value).toBeCloseTo(64.16666666666666, 9);
  expect(found?.score.high).toBeCloseTo(64.16666666666666 + 50 * 1.959963984540054 * 0.0784986435362869, 9);
});

test('believes those who weighed touchpoints against each other rather than those who rated each', async () => {
  const rated = answers('hotline', 'importance', { 5: 100 });
  expect(await stated(hotline, [rated, chosen(2, 40, 60)])).toMatchObject({ instrument: 'best-worst', n: 60 });
  expect(await stated(hotline, [rated, chosen(1, 1, 4)])).toMatchObject({ instrument: 'rating', n: 100 });
});

test('makes an index of points handed out: the touchpoint with the most has 100', async () => {
  const points = (counts: Readonly<Record<number, number>>) =>
    stated(hotline, [answers('hotline', 'importance', counts, { scale: [0, 100], instrument: 'points' })]);
  const most = await points({ 30: 10, 50: 10 });
  const less = await points({ 10: 10, 30: 10 });
  expect(less).toMatchObject({ instrument: 'points', score: { value: 20 }, points: { value: 20 } });
  const [first, second, third] = withIndexedPoints([most, less, null]);
  expect(first?.score.value).toBeCloseTo(100, 9);
  expect(second?.score.value).toBeCloseTo(50, 9);
  expect(second?.points?.value).toBeCloseTo(20, 9);
  expect(second?.score.low).toBeCloseTo(((less?.points?.low ?? 0) * 100) / 40, 9);
  expect(third).toBeNull();
});
