/** The lanes for those who steer: who answers for a step, how relevant and how good it is, and what is measured. */
import { describe, expect, test } from 'vitest';
import type { Group, Scene } from '../../../../src/diagrams/scene.js';
import { colours, kinds } from '../../../../src/diagrams/theme.js';
import type { TouchpointFigures } from '../../../../src/diagrams/touchpoint-figures.js';
import type { Kpi } from '../../../../src/diagrams/touchpoint-kpi.js';
import { mapOf } from '../../../support/journey-map.js';
import { expectSound, groupsOf, leavesOf, textsOf, wordsOf } from '../../../support/scene.js';

const example = `
# file: tp.yaml
format: 1
name: Example
teams: [{ id: service, name: { de: Kundenservice, en: Service } }, { id: haulier, name: Nordlauf }]
# file: journeys/repair.yaml
name: My heating fails
steps:
  - { id: call, touchpoint: hotline }
  - { id: visit, touchpoint: technician }
  - { id: bill, touchpoint: invoice }
  - { id: again, touchpoint: hotline }
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
media: owned
# file: touchpoints/technician.yaml
name: Technician
owner: haulier
media: partner
directness: indirect
# file: touchpoints/invoice.yaml
name: Invoice
`;

const score: Kpi = { measure: 'csat', metric: null, value: 47.3, within: null, target: 75, isMet: false, n: 1171, date: '2026-10-30' };
const waiting = { id: 'waiting', name: { de: 'Wartezeit', en: 'Waiting time' }, unit: 's', better: 'lower', target: 120 } as const;
const figures: ReadonlyMap<string, TouchpointFigures> = new Map([
  [
    'hotline',
    {
      relevance: 56.2,
      quality: { value: 47.3, low: null, high: null, isAssumed: false, n: 1171 },
      kpis: [score, { ...score, measure: 'waiting', metric: waiting, value: 9.25, target: 120, isMet: true, n: 3120, date: null }],
    },
  ],
  [
    'technician',
    {
      relevance: null,
      quality: { value: 75, low: null, high: null, isAssumed: true, n: 0 },
      kpis: [{ ...score, measure: 'waiting', metric: waiting, value: null, target: 120, isMet: null, n: 0, date: null }],
    },
  ],
]);

const cell = (scene: Scene, id: string): readonly Group[] => groupsOf(scene.shapes).filter((group) => group.id === id);
const wordsIn = (scene: Scene, id: string) =>
  textsOf({ ...scene, shapes: cell(scene, id) })
    .map(({ lines }) => lines.join(' '))
    .slice(2);

describe('owners', async () => {
  const {
    scenes: [scene],
  } = await mapOf(example, { lanes: ['step', 'owner'] });

  test('are sound chips with their team, hatched where nobody knows', () => {
    expectSound(scene);
    expect(['call', 'visit', 'bill'].map((id) => wordsIn(scene, id))).toEqual([['Service'], ['Nordlauf'], ['?']]);
    expect(leavesOf(cell(scene, 'bill')).filter(({ shape }) => shape.kind === 'polygon').length).toBeGreaterThan(5);
  });

  test('have one colour for each team', () => {
    const bars = ['call', 'visit', 'again'].map((id) =>
      leavesOf(cell(scene, id)).flatMap(({ shape }) =>
        shape.kind === 'rectangle' && kinds.some((kind) => kind === shape.fill) ? [shape.fill] : [],
      ),
    );
    expect(bars).toEqual([[kinds[0]], [kinds[1]], [kinds[0]]]);
  });

  test('begin where the name of the step begins', () => {
    for (const id of ['call', 'visit', 'bill']) {
      const [chip] = cell(scene, id).flatMap((group) => groupsOf(group.children).slice(-1));
      const [name] = textsOf({ ...scene, shapes: cell(scene, id) }).slice(1);
      expect(chip?.card?.x).toBeCloseTo(name?.x ?? 0, 6);
    }
  });

  test('have an arrow where they are known to change, which touches neither chip', () => {
    const [lane] = groupsOf(scene.shapes).filter(({ id }) => id === '_lane-owner');
    const arrows = leavesOf([lane]).flatMap(({ shape }) => (shape.kind === 'polygon' && shape.stroke === colours.handOff ? [shape] : []));
    expect(arrows).toHaveLength(1);
    const [[from], [to]] = arrows[0].points;
    const chips = ['call', 'visit'].map(
      (id) =>
        cell(scene, id)
          .flatMap((group) => groupsOf(group.children))
          .at(-1)?.card,
    );
    expect(from).toBeGreaterThanOrEqual((chips[0]?.x ?? 0) + (chips[0]?.width ?? 0));
    expect(to).toBeLessThan(chips[1]?.x ?? 0);
  });
});

describe('figures of touchpoints', async () => {
  const told = { input: { figures } } as const;

  test('say how they stand against the target, how many were asked and when', async () => {
    const { scenes } = await mapOf(example, { ...told, lanes: ['step', 'metric'], language: 'de' });
    expectSound(scenes[0]);
    expect(wordsIn(scenes[0], 'call')).toEqual([
      'Zufriedenheit: 47',
      'Ziel\u00a075 verfehlt',
      'n\u00a0=\u00a01.171\u00a0· 30.10.2026',
      'Wartezeit: 9,3\u00a0s',
      'Ziel\u00a0120\u00a0s erreicht',
      'n\u00a0=\u00a03.120',
    ]);
    expect(wordsIn(scenes[0], 'visit')).toEqual(['Wartezeit: nicht gemessen', 'Ziel\u00a0120\u00a0s']);
    expect(wordsIn(scenes[0], 'bill')).toEqual(['nicht gemessen']);
  });

  test('say how relevant, how good and whose medium a touchpoint is', async () => {
    const { scenes } = await mapOf(example, { ...told, lanes: ['step', 'media', 'relevance', 'quality'] });
    expectSound(scenes[0]);
    expect(wordsIn(scenes[0], 'call')).toEqual(['owned', '56', '47', '1,171 answers']);
    expect(wordsIn(scenes[0], 'visit')).toEqual(['partner, indirect', '?', 'unknown', '75', 'assumed']);
    expect(wordsIn(scenes[0], 'bill')).toEqual(['medium unknown', '?', 'unknown', '?', 'unknown']);
  });

  test('are no lanes where nothing is known', async () => {
    const { scenes } = await mapOf(example, { lanes: ['step', 'relevance', 'quality', 'metric'] });
    expect(wordsOf(scenes[0]).filter((text) => /Relevance|Quality|Figures/.test(text))).toEqual([]);
  });
});
