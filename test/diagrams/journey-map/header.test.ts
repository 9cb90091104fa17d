/** The header of a map: whose journey it is, and how much of it is known. */
import { expect, test } from 'vitest';
import { answers, evidenceOf } from '../../support/evidence.js';
import { mapOf } from '../../support/journey-map.js';
import { textsOf, wordsOf } from '../../support/scene.js';

const example = `
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
# file: touchpoints/shop.yaml
name: Shop
owner: sales
# file: personas/anna.yaml
name: Anna
quote: { en: At last., de: Endlich. }
# file: journeys/call.yaml
name: { en: I call, de: Ich rufe an }
persona: anna
scope: DACH
review: { status: draft, date: 2026-10-12 }
steps:
  - { id: call, touchpoint: hotline }
  - { id: buy, touchpoint: shop, feels: { score: 0 } }
`;
const evidence = evidenceOf([answers('hotline', 'csat', { 4: 30 })]);

test('says what is known and how much of it is measured', async () => {
  const { scenes } = await mapOf(example, { evidence, input: { asOf: '2026-10-30', stamp: '3f9c2d1' } });
  expect(wordsOf(scenes[0])).toEqual(
    expect.arrayContaining([
      'I call',
      'Anna',
      '“At last.”',
      '1 of 2 steps measured',
      '2 teams, 1 hand-off',
      'draft 12 Oct 2026',
      '30 Oct 2026',
      '3f9c2d1',
      'DACH',
    ]),
  );
  expect(scenes[0].description).toBe(
    '2 steps; feelings measured at 1, assumed at 1, unknown at 0. Highest: 1 Hotline (+1); lowest: 2 Shop (0).',
  );
});

test('speaks German', async () => {
  const { scenes } = await mapOf(example, { evidence, language: 'de' });
  expect(wordsOf(scenes[0])).toEqual(
    expect.arrayContaining(['Ich rufe an', '„Endlich.“', '1 von 2 Schritten gemessen', '2 Teams, 1 Übergabe', 'Entwurf 12.10.2026', 'Ist']),
  );
});

test('leaves out what nobody says', async () => {
  const { scenes } = await mapOf(
    '# file: touchpoints/t.yaml\nname: T\n# file: journeys/j.yaml\nname: J\nsteps:\n  - { id: a, touchpoint: t }\n',
  );
  const words = wordsOf(scenes[0]);
  for (const label of ['Scope', 'Owner', 'As of', 'Version', 'Status']) expect(words).not.toContain(label);
});

test('facts of a second row stand under those of the first', async () => {
  const { scenes } = await mapOf(example.replace('DACH', 'Germany, Austria and Switzerland; a single booth, delivered and set up'), {
    evidence,
    input: { asOf: '2026-10-30', stamp: '3f9c2d1' },
    paper: 'A4',
    orientation: 'portrait',
  });
  const labels = ['State', 'Scope', 'Evidence', 'Through how many hands', 'Status', 'As of', 'Version'];
  const texts = textsOf(scenes[0]).filter(({ lines }) => labels.includes(lines.join(' ')));
  const [first, second] = [...new Set(texts.map(({ y }) => y))].map((row) => texts.filter(({ y }) => y === row).map(({ x }) => x));
  expect(second.length).toBeGreaterThan(1);
  expect(first).toEqual(expect.arrayContaining(second));
});
