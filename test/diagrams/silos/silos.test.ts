/** The silo map: who answers for what, what is handed over, and what gets lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { papers } from '../../../src/diagrams/page.js';
import type { Group, Scene } from '../../../src/diagrams/scene.js';
import { type SiloInput, silos } from '../../../src/diagrams/silos/silos.js';
import { colours } from '../../../src/diagrams/theme.js';
import { expectSound, groupsOf, textsOf, wordsOf } from '../../support/scene.js';
import { loadExample } from '../../support/workspace.js';

const example = `
# file: tp.yaml
format: 1
name: { de: Musterbau GmbH, en: Musterbau Ltd }
languages: [de, en]
teams:
  - { id: service, name: { de: Kundenservice, en: Service }, kind: department }
  - { id: haulier, name: Nordlauf, kind: partner }
context:
  - { id: fault, name: { de: Fehler, en: Fault } }
  - { id: access, name: { de: Türbreite, en: Width of the door } }
# file: journeys/repair.yaml
name: { de: Meine Heizung fällt aus, en: My heating fails }
steps:
  - { id: call, touchpoint: hotline, passes_on: [fault] }
  - { id: visit, touchpoint: technician }
  - { id: bill, touchpoint: invoice, next: [call, thanks] }
  - { id: thanks, touchpoint: card }
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
context: { needs: [], gives: [fault, access] }
# file: touchpoints/technician.yaml
name: { de: Techniker, en: Technician }
owner: haulier
context: { needs: [fault, access] }
# file: touchpoints/invoice.yaml
name: { de: Rechnung, en: Invoice }
owner: service
# file: touchpoints/card.yaml
name: { de: Karte, en: Card }
`;

const drawn = async (text: string, told: Partial<SiloInput> = {}) => {
  const { workspace } = await loadExample(text);
  const [journey] = workspace.journeys.values();
  return silos({ workspace, journey, paper: 'A3', orientation: 'landscape', density: 'reading', language: 'en', ...told });
};

const boxOf = (scene: Scene, id: string) => groupsOf(scene.shapes).find((group) => group.id === id);
const laneOf = (scene: Scene, name: string) => groupsOf(scene.shapes).find(({ role, label }) => role === 'lane' && label === name);
const inLane = (box: Group | undefined, lane: Group | undefined) =>
  (box?.card?.y ?? 0) > (lane?.card?.y ?? Number.NaN) && (box?.card?.y ?? 0) < (lane?.card?.y ?? Number.NaN) + (lane?.card?.height ?? 0);
/** The lines of arrows. */
const arrowsIn = ({ shapes }: Scene) =>
  shapes.flatMap((shape) =>
    shape.kind === 'polygon' && !shape.closed && shape.points.length < 6 && shape.strokeWidth !== undefined && shape.strokeWidth > 0.3
      ? [shape]
      : [],
  );

describe('a journey through two teams and a touchpoint that nobody owns', async () => {
  const {
    scenes: [scene],
  } = await drawn(example);

  test('is sound', () => expectSound(scene));

  test('has each step in the lane of its owner, in the order of the journey', () => {
    expect(inLane(boxOf(scene, 'call'), laneOf(scene, 'Service'))).toBe(true);
    expect(inLane(boxOf(scene, 'visit'), laneOf(scene, 'Nordlauf'))).toBe(true);
    expect(inLane(boxOf(scene, 'bill'), laneOf(scene, 'Service'))).toBe(true);
    expect(inLane(boxOf(scene, 'thanks'), laneOf(scene, 'Owner unknown'))).toBe(true);
    const lefts = ['call', 'visit', 'bill', 'thanks'].map((id) => boxOf(scene, id)?.card?.x ?? 0);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  });

  test('says what is handed on, and what is missing', () => {
    expect(boxOf(scene, 'call')?.label).toBe('1 Hotline (Service); passes on: Fault');
    expect(boxOf(scene, 'visit')?.label).toBe('2 Technician (Nordlauf); missing: Width of the door');
  });

  test('draws hand-offs in orange, unbroken only where what is needed goes along', () => {
    const arrows = arrowsIn(scene).map(({ stroke, dash }) => [stroke, dash === undefined]);
    expect(arrows).toEqual([
      [colours.handOff, false],
      [colours.handOff, false],
      [colours.handOff, false],
      [colours.target, true],
    ]);
    const signs = textsOf(scene).filter(({ anchor, lines: [line] }) => anchor === 'middle' && /^[!?]$/.test(line));
    expect(signs.map(({ lines: [line] }) => line).sort()).toEqual(['!', '!', '?', '?', '?']);
  });

  test('counts the companies that the customer experiences', () => {
    expect(wordsOf(scene)).toContain('2–4');
    expect(scene.description).toContain('2–4 companies experienced on the most frequent way; the ideal is one.');
  });

  test('counts a hand-off that may be one as a possible one', () => {
    expect(wordsOf(scene)).toContain('4 steps · 2 teams · 2–3 hand-offs: 1 losing it, 2 unknown');
  });

  test('speaks German', async () => {
    const { scenes } = await drawn(example, { language: 'de' });
    expect(wordsOf(scenes[0])).toEqual(
      expect.arrayContaining(['Silos: Meine Heizung fällt aus', 'Verantwortung unbekannt', 'gibt weiter: Fehler', 'fehlt: Türbreite']),
    );
  });
});

test('shows one company where everything goes along', async () => {
  const { scenes } = await drawn(`
# file: journeys/repair.yaml
name: My heating fails
steps:
  - { id: call, touchpoint: hotline, passes_on: [fault] }
  - { id: visit, touchpoint: technician }
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
context: { needs: [], gives: [fault] }
# file: touchpoints/technician.yaml
name: Technician
owner: haulier
context: { needs: [fault] }
`);
  expect(wordsOf(scenes[0])).toEqual(expect.arrayContaining(['1', 'company experienced on the most frequent way; as it should be']));
  expect(arrowsIn(scenes[0]).map(({ stroke, dash }) => [stroke, dash])).toEqual([[colours.handOff, undefined]]);
  expect(wordsOf(scenes[0]).filter((text) => /unknown|lost|missing/.test(text))).toEqual([]);
});

test('says why nothing is drawn of a journey without steps, or with steps that could not be read', async () => {
  const empty = await drawn('\n# file: journeys/repair.yaml\nname: My heating fails\n');
  expect(empty.problem?.message).toBe('The journey "repair" has no steps yet');
  const twice = await drawn(example.replace('id: visit', 'id: call'));
  expect(twice.problem?.message).toMatch(/could not all be read/);
});

const names = [
  'Kundenzufriedenheitsbefragung',
  'am',
  'Empfang',
  'Produktdatenblattbestellung',
  'Web',
  'und',
  'Übergabeprotokoll',
  '中文网站',
];
const step = fc.record({
  name: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
  owner: fc.option(fc.integer({ min: 0, max: 5 })),
  next: fc.option(fc.uniqueArray(fc.nat({ max: 29 }), { maxLength: 3 }), { freq: 2 }),
  needs: fc.option(fc.uniqueArray(fc.constantFrom('order', 'room', 'complaint'), { maxLength: 3 })),
});

test('is sound, complete and the same again for any journey on any paper', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(...papers),
      fc.constantFrom('landscape' as const, 'portrait' as const),
      async (all, paper, orientation) => {
        const text = [
          '',
          '# file: journeys/any.yaml',
          'name: Any',
          'steps:',
          ...all.map(({ next }, index) => {
            const ways = next === null ? '' : `, next: [${next.map((to) => `s${to % all.length}`).join(', ')}]`;
            return `  - { id: s${index}, touchpoint: t${index}${ways} }`;
          }),
          ...all.flatMap(({ name, owner, needs }, index) => [
            `# file: touchpoints/t${index}.yaml`,
            `name: ${JSON.stringify(name)}`,
            ...(owner === null ? [] : [`owner: team${owner}`]),
            ...(needs === null ? [] : [`context: { needs: [${needs.join(', ')}] }`]),
          ]),
          '',
        ].join('\n');
        const drawing = await drawn(text, { paper, orientation, language: 'de' });
        if (drawing.problem !== null) return;
        for (const scene of drawing.scenes) expectSound(scene);
        const steps = drawing.scenes.flatMap(({ shapes }) => groupsOf(shapes).filter(({ role }) => role === 'step'));
        expect(steps.map(({ id }) => id)).toEqual(all.map((_, index) => `s${index}`));
        expect(await drawn(text, { paper, orientation, language: 'de' })).toEqual(drawing);
      },
    ),
    { numRuns: 30 },
  );
});

test('draws a way to another sheet once, with the number of the step there', async () => {
  const text = [
    '',
    '# file: journeys/long.yaml',
    'name: Long',
    'steps:',
    ...Array.from(
      { length: 20 },
      (_, index) => `  - { id: s${index}, touchpoint: t${index % 3}${index === 2 ? ', next: [s3, s17]' : ''} }`,
    ),
    ...[0, 1, 2].flatMap((index) => [`# file: touchpoints/t${index}.yaml`, `name: T${index}`, `owner: o${index}`]),
    '',
  ].join('\n');
  const { scenes } = await drawn(text);
  expect(scenes).toHaveLength(2);
  const loose = scenes.map(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' && shape.anchor !== 'middle' ? [shape.lines[0]] : [])),
  );
  expect(loose).toEqual([['18'], ['3']]);
});

/** A journey of 40 steps, each with a team of its own, and a way back from the last to the first. */
const manyTeams = [
  '',
  '# file: journeys/all.yaml',
  'name: I meet everybody',
  'steps:',
  ...Array.from({ length: 40 }, (_, index) => `  - { id: s${index}, touchpoint: t${index}${index === 39 ? ', next: [s0]' : ''} }`),
  ...Array.from({ length: 40 }, (_, index) => `# file: touchpoints/t${index}.yaml\nname: Counter ${index}\nowner: o${index}`),
  '',
].join('\n');

test('teams that are too many for a page are divided: each sheet has the lanes of those met on it', async () => {
  const { scenes, problem } = await drawn(manyTeams);
  expect(problem).toBeNull();
  for (const scene of scenes) expectSound(scene);
  const lanes = scenes.map(({ shapes }) => groupsOf(shapes).filter(({ role }) => role === 'lane'));
  const steps = scenes.map(({ shapes }) => groupsOf(shapes).filter(({ role }) => role === 'step'));
  expect(steps.flat().map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, index) => `s${index}`));
  // The last team of a sheet stands again on the next one, with its step in grey.
  expect(lanes.map(({ length }) => length)).toEqual(steps.map(({ length }, index) => length + Math.min(1, index)));
});

test('teams that fit on a page have the same lanes on every sheet', async () => {
  const { scenes } = await drawn(manyTeams.replace(/owner: o(\d+)/g, (_, number) => `owner: o${Number(number) % 4}`));
  expect(scenes.length).toBeGreaterThan(1);
  for (const { shapes } of scenes) expect(groupsOf(shapes).filter(({ role }) => role === 'lane')).toHaveLength(4);
});

test('says which lane is too high for the paper', async () => {
  const text = [
    '',
    '# file: journeys/wide.yaml',
    'name: Wide',
    'steps: [{ id: a, touchpoint: t }, { id: b, touchpoint: u }]',
    `# file: touchpoints/t.yaml\nname: ${'Word '.repeat(400).trim()}\nowner: o`,
    '# file: touchpoints/u.yaml\nname: Short\nowner: p',
    '',
  ].join('\n');
  const { scenes, problem } = await drawn(text, { paper: 'A4' });
  expect(scenes).toEqual([]);
  expect(problem?.message).toMatch(/^The lane "o" of "wide" needs \d+ mm, and a sheet has \d+ mm for it$/);
  expect(problem?.hint).toContain('--density native');
  expect((await drawn(text, { paper: 'A0', density: 'native' })).problem).toBeNull();
});

test('parts what is passed on by semicolons, which may end a line', async () => {
  const [scene] = (await drawn(example.replace('passes_on: [fault]', 'passes_on: [fault, access]'))).scenes;
  const words = wordsOf({ ...scene, shapes: groupsOf(scene.shapes).filter(({ id }) => id === 'call') });
  expect(words.join(' ')).toContain('Fault; Width of');
});
