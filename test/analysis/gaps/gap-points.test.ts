import { expect, test } from 'vitest';
import { type GapPoint, gapPoints, positionsOf, prioritiesOf } from '../../../src/analysis/gaps/gap-points.js';
import { everybody } from '../../../src/analysis/grouping.js';
import { qualityOf } from '../../../src/analysis/quality/quality.js';
import { relevanceOf } from '../../../src/analysis/relevance/relevance.js';
import type { Tally } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

async function points(files: string, tallies: readonly Tally[]): Promise<readonly GapPoint[]> {
  const { workspace } = await loadExample(files);
  const evidence = evidenceOf(tallies);
  const { rows } = await relevanceOf(workspace, evidence, { grouping: everybody, seed: 1 });
  const quality = qualityOf(workspace, evidence, { grouping: everybody, selects: () => true, withCompany: false });
  return gapPoints(
    workspace,
    { tallies, strata: undefined },
    rows,
    quality.filter(({ primary }) => primary),
    'stated',
  );
}
const office = (company: string) => `
# file: tp.yaml
format: 1
name: Office
${company}
# file: touchpoints/hotline.yaml
name: Hotline
assessment: { importance: 5, date: 2026-01-01 }
# file: touchpoints/email.yaml
name: E-mail
assessment: { importance: 3, satisfaction: 2, date: 2026-01-01 }
`;

test('aims at the goal, else at what customers expect, else at the settings, else at 80', async () => {
  const goal = 'goals: [{ id: g, measure: quality, touchpoint: hotline, at_least: 95 }]';
  const settings = 'settings: { target_quality: 60 }';
  const expected = [answers('hotline', 'expectation', { 4: 5 })];
  const targetWith = async (company: string, tallies: readonly Tally[]) =>
    (await points(office(company), tallies)).find(({ touchpoint }) => touchpoint === 'hotline')?.target;
  expect(await targetWith(`${goal}\n${settings}`, expected)).toEqual({ value: 95, from: 'goal' });
  expect(await targetWith(settings, expected)).toEqual({ value: 75, from: 'expectations' });
  expect(await targetWith(settings, [answers('hotline', 'expectation', { 4: 4 })])).toEqual({ value: 60, from: 'settings' });
  expect(await targetWith('', [answers('hotline', 'expectation', { 4: 9 }, { window: 1 })])).toEqual({ value: 80, from: 'default' });
});

test('knows the measure of its quality also where nobody has answered', async () => {
  const found = await points(office('').replace('name: Hotline\n', 'name: Hotline\nquality: nps\n'), []);
  expect(found.map(({ touchpoint, measure, quality }) => [touchpoint, measure, quality?.status])).toEqual([
    ['hotline', 'nps', 'no-data'],
    ['email', 'csat', 'assumed'],
  ]);
});

test('ranks what was judged in a workshop apart from what was measured', async () => {
  const three = `${office('')}\n# file: touchpoints/fax.yaml\nname: Fax\nassessment: { importance: 5, date: 2026-01-01 }\n`;
  const found = prioritiesOf(await points(three, [answers('hotline', 'csat', { 3: 30 }), answers('fax', 'csat', { 4: 30 })]));
  // 100 · 30 / 100 and 100 · 5 / 100 of 35; e-mail 50 · 55 / 100, alone among the judged.
  expect(found.get('hotline')).toMatchObject({ score: 30, share: 30 / 35, rank: 1 });
  expect(found.get('fax')).toMatchObject({ score: 5, cumulativeShare: 1, rank: 2 });
  expect(found.get('email')).toMatchObject({ score: 27.5, share: 1, rank: 1, low: null, high: null });
});

test('is to be measured first where importance may be high and quality is unknown', async () => {
  const found = prioritiesOf(await points(office(''), []));
  expect(found.get('hotline')).toMatchObject({ score: null, isToMeasureFirst: true });
  const unknown = prioritiesOf(await points('\n# file: touchpoints/robot.yaml\nname: Robot\n', []));
  expect(unknown.get('robot')).toMatchObject({ score: null, isToMeasureFirst: true });
  const unimportant = prioritiesOf(await points(office('').replace('importance: 5', 'importance: 2'), []));
  expect(unimportant.get('hotline')).toMatchObject({ isToMeasureFirst: false });
});

test('places only points of which importance and quality are known', async () => {
  const found = positionsOf(await points(office(''), []));
  expect(found.touchpoints).toMatchObject([{ id: 'email', gap: 50 - 25, isBorderline: false }]);
  expect(found.crosshairs).toBeNull();
});
