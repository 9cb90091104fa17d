/** The touchpoint matrix: what it shows of a small inventory, and what holds for every inventory. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matrix as drawMatrix, type MatrixInput } from '../../../src/diagrams/matrix/matrix.js';
import { rightAbove } from '../../../src/diagrams/media-mark.js';
import { papers } from '../../../src/diagrams/page.js';
import { millimetresPerPoint } from '../../../src/diagrams/type/measure-text.js';
import { kindOf, markIn } from '../../support/marks.js';
import { expectSound, groupsOf, leavesOf, wordsOf } from '../../support/scene.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: tp.yaml
format: 1
name: { de: Musterbau GmbH, en: Musterbau Ltd }
languages: [de, en]
stages:
  - { id: information, name: { de: Information, en: Information } }
  - { id: use, name: { de: Nutzung, en: Use } }
channels:
  - { id: phone, name: { de: Telefon, en: Phone } }
  - { id: web, name: { de: Website, en: Website } }
  - { id: letter, name: { de: Brief, en: Letter } }
# file: touchpoints/hotline.yaml
name: Hotline
media: owned
channel: phone
stages: [information, use]
# file: touchpoints/advert.yaml
name: { de: Suchanzeige, en: Search advert }
media: paid
channel: web
stages: [information]
# file: touchpoints/forum.yaml
name: Forum
media: earned
directness: indirect
channel: web
stages: [use]
# file: touchpoints/haulier.yaml
name: { de: Spedition, en: Haulier }
media: partner
status: retiring
stages: [use]
# file: touchpoints/leaflet.yaml
name: { de: Faltblatt, en: Leaflet }
channel: letter
# file: touchpoints/fax.yaml
name: Fax
status: retired
channel: phone
stages: [use]
# file: touchpoints/chat.yaml
name: Chat
status: planned
`);

const matrix = (given: MatrixInput) => drawMatrix(given).scenes;

const input: MatrixInput = {
  workspace,
  figures: new Map([
    ['hotline', { relevance: 100, quality: { value: 41.7, low: null, high: null, isAssumed: false, n: 240 } }],
    ['advert', { relevance: 0, quality: { value: 100, low: null, high: null, isAssumed: true, n: 0 } }],
    ['forum', { relevance: null, quality: null }],
  ]),
  asOf: '2026-10-30',
  selects: () => true,
  paper: 'A3',
  orientation: 'landscape',
  density: 'reading',
  language: 'de',
};

describe('a small inventory', () => {
  const [scene, ...others] = matrix(input);
  const item = (id: string) => groupsOf(scene.shapes).find((group) => group.id === id);

  test('is one sound sheet', () => {
    expect(others).toEqual([]);
    expectSound(scene);
  });

  test('draws a touchpoint at each of its stages and counts it once', () => {
    expect([item('information-hotline'), item('use-hotline')].every((group) => group !== undefined)).toBe(true);
    expect(wordsOf(scene).join('\n')).toContain('5 Touchpoints');
  });

  test('keeps what says no stage or no channel, in a row and a column of its own', () => {
    expect(wordsOf(scene)).toEqual(expect.arrayContaining(['Phase unbekannt', 'Kanal unbekannt', 'Faltblatt', 'Spedition']));
    expect(item('unknown-leaflet')?.label).toContain('Phase unbekannt');
    expect(item('use-haulier')?.label).toContain('Kanal unbekannt');
  });

  test('leaves out what nobody can meet, and counts it', () => {
    const words = wordsOf(scene);
    expect(words).not.toContain('Fax');
    expect(words.find((text) => text.startsWith('Ein Touchpoint'))).toMatch(/1 geplant, 1 ausgemustert\.$/);
  });

  test('says in words what a mark says', () => {
    expect(item('use-hotline')?.label).toBe('Hotline: Telefon, Nutzung, eigen (owned), Qualität 42 (gemessen), Relevanz 100');
    expect(item('use-forum')?.label).toBe(
      'Forum: Website, Nutzung, verdient (earned), indirekt: durch andere, Qualität unbekannt, Relevanz unbekannt',
    );
  });

  test('gives each medium its shape', () => {
    expect(['use-hotline', 'information-advert', 'use-forum', 'use-haulier', 'unknown-leaflet'].map((id) => kindOf(item(id)))).toEqual([
      'square',
      'triangle',
      'disc',
      'diamond',
      'hexagon',
    ]);
  });

  test('draws the more relevant larger', () => {
    expect(markIn(item('use-hotline')).area).toBeGreaterThan(2.5 * markIn(item('information-advert')).area);
  });

  test('colours what is measured, rings what is assumed, hatches what is unknown', () => {
    const [measured, assumed, unknown] = ['use-hotline', 'information-advert', 'use-forum'].map((id) => markIn(item(id)));
    expect([measured.fills, assumed.fills, unknown.fills]).toEqual([['#f7f7f7'], ['#2166ac', '#ffffff'], ['#ffffff']]);
    expect([measured.lines, unknown.lines > 2]).toEqual([0, true]);
    expect([measured.words, assumed.words, unknown.words]).toEqual([
      ['42', 'Hotline'],
      ['100', 'Suchanzeige'],
      ['?', '?', 'Forum'],
    ]);
  });

  test('dots the outline of what is indirect', () => {
    expect([markIn(item('use-forum')).isDotted, markIn(item('use-hotline')).isDotted]).toEqual([true, false]);
  });

  test('says in its legend only what occurs', () => {
    const [english] = matrix({ ...input, language: 'en', selects: ({ id }) => id === 'hotline' });
    const words = wordsOf(english);
    expect(words).toEqual(expect.arrayContaining(['owned', 'Quality measured']));
    expect(words.filter((text) => /paid|earned|partner|indirect|assumed|Relevance unknown/.test(text))).toEqual([]);
  });

  test('shows stages and channels where there is nothing', () => {
    const [english] = matrix({ ...input, language: 'en', selects: ({ id }) => id === 'advert' });
    expect(wordsOf(english)).toEqual(expect.arrayContaining(['Use', 'Phone', 'Letter']));
  });

  test('is a plain inventory where nothing is known of it', () => {
    const [plain] = matrix({ ...input, figures: new Map(), asOf: null });
    expectSound(plain);
    const words = wordsOf(plain);
    expect(words.filter((text) => text.includes('?') || /Relevanz|Stand/.test(text))).toEqual([]);
    expect(words[1]).toContain('noch keine Belege zur Qualität');
  });

  test('says so where there are no touchpoints', () => {
    const [empty] = matrix({ ...input, selects: () => false });
    expectSound(empty);
    expect(wordsOf(empty)).toContain('Es gibt noch keine Touchpoints zu zeigen.');
  });
});

const words = [
  'Kundenzufriedenheitsbefragung',
  'am',
  'Empfang',
  'Produktdatenblattbestellung',
  'Web',
  'und',
  'Übergabeprotokoll',
  '中文网站',
  'E-Mail',
];
const touchpoint = fc.record({
  name: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((list) => list.join(' ')),
  media: fc.constantFrom('owned', 'paid', 'earned', 'partner', null),
  directness: fc.constantFrom('direct', 'indirect', null),
  stages: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }),
  channel: fc.option(fc.integer({ min: 0, max: 6 })),
  relevance: fc.option(fc.integer({ min: 0, max: 100 })),
  quality: fc.option(fc.record({ value: fc.integer({ min: 0, max: 100 }), isAssumed: fc.boolean() })),
});
type Generated = typeof touchpoint extends fc.Arbitrary<infer One> ? One : never;

test('is sound, complete and the same again for any inventory on any paper', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(touchpoint, { maxLength: 60 }),
      fc.constantFrom(...papers),
      fc.constantFrom('landscape' as const, 'portrait' as const),
      fc.constantFrom('de' as const, 'en' as const),
      async (all, paper, orientation, language) => {
        const generated = await inventoryOf(all);
        const given = { ...input, ...generated, paper, orientation, language };
        const scenes = matrix(given);
        for (const scene of scenes) expectSound(scene);
        const drawn = scenes.flatMap(({ shapes }) => groupsOf(shapes).filter(({ role }) => role === 'step'));
        expect(drawn).toHaveLength(all.reduce((sum, { stages }) => sum + Math.max(1, stages.length), 0));
        expect(matrix(given)).toEqual(scenes);
      },
    ),
    { numRuns: 30 },
  );
});

test('takes further sheets for three hundred touchpoints, and breaks a row that is higher than one', async () => {
  const all = Array.from({ length: 300 }, (_, index) => ({
    name: `${words[index % words.length]} ${index}`,
    media: 'owned' as const,
    directness: null,
    stages: [index % 3],
    channel: index < 200 ? 0 : index % 5,
    relevance: index % 101,
    quality: null,
  }));
  const scenes = matrix({ ...input, ...(await inventoryOf(all)), paper: 'A4' });
  expect(scenes.length).toBeGreaterThan(1);
  for (const scene of scenes) expectSound(scene);
  expect(scenes.slice(1).some((scene) => wordsOf(scene).includes('Fortsetzung'))).toBe(true);
  expect(wordsOf(scenes[0])).toContain(`Blatt 1 von ${scenes.length}`);
});

test('a plain inventory is a list: small marks at one distance, whatever their shape, in the order of the names', async () => {
  const media = ['owned', 'paid', 'earned', 'partner'] as const;
  const all = Array.from({ length: 40 }, (_, index) => ({
    name: `Name ${String(index * 7 + 10).slice(-2)}`,
    media: media[index % 4],
    directness: null,
    stages: [0],
    channel: 0,
    relevance: null,
    quality: null,
  }));
  const [scene] = matrix({ ...input, ...(await inventoryOf(all)), figures: new Map() });
  expectSound(scene);
  const items = groupsOf(scene.shapes).filter(({ role }) => role === 'step');
  expect(items).toHaveLength(40);
  const names = items.map((item) => wordsOf({ ...scene, shapes: [item] }).at(-1) ?? '');
  expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
  // In three columns or fewer; the distance from line to line is that of all others.
  const tops = [...new Set(items.map(({ card }) => (card?.y ?? 0).toFixed(4)))].map(Number);
  const steps = tops.slice(1).map((y, index) => y - (tops[index] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 3);
  expect(steps[0]).toBeLessThan(12);
});

test.each(['owned', 'paid', 'earned', 'partner', null] as const)(
  'the sign of an unknown relevance stands as far from a mark of any kind: %s',
  async (media) => {
    const one = { name: 'A', media, directness: null, stages: [0], channel: 0, quality: null };
    const all = [
      { ...one, relevance: null },
      { ...one, relevance: 80 },
    ];
    const [{ shapes }] = matrix({ ...input, ...(await inventoryOf(all)) });
    const leaves = leavesOf(groupsOf(shapes).filter(({ id }) => id === 's0-t0')).map(({ shape }) => shape);
    const mark = leaves.flatMap((shape) => (shape.kind === 'polygon' && shape.closed ? [shape.points] : []))[0];
    const [sign] = leaves.flatMap((shape) => (shape.kind === 'text' && shape.lines[0] === '?' ? [shape] : []));
    const beside = rightAbove({ points: mark }, sign.y) ?? Number.NaN;
    const size = sign.size * millimetresPerPoint;
    expect((sign.x - beside) / size).toBeGreaterThan(0.19);
    expect((sign.x - beside) / size).toBeLessThan(0.4);
  },
);

test('says which name is too long for a sheet', async () => {
  const long = { name: 'lang '.repeat(2000), media: null, directness: null, stages: [0], channel: 0, relevance: null, quality: null };
  const { scenes, problem } = drawMatrix({ ...input, ...(await inventoryOf([long])), paper: 'A4' });
  expect(scenes).toEqual([]);
  expect(problem?.message).toMatch(/^The name of the touchpoint "t0" needs \d+ mm, and a sheet has \d+ mm for it$/);
});

async function inventoryOf(all: readonly Generated[]): Promise<Pick<MatrixInput, 'workspace' | 'figures'>> {
  const files = all.map(({ name, media, directness, stages, channel }, index) =>
    [
      `# file: touchpoints/t${index}.yaml`,
      `name: ${JSON.stringify(name)}`,
      ...(media === null ? [] : [`media: ${media}`]),
      ...(directness === null ? [] : [`directness: ${directness}`]),
      ...(channel === null ? [] : [`channel: c${channel}`]),
      ...(stages.length === 0 ? [] : [`stages: [${stages.map((stage) => `s${stage}`).join(', ')}]`]),
    ].join('\n'),
  );
  const loaded = await loadExample(`\n${files.join('\n')}\n`);
  const figures = all.map(
    ({ relevance, quality }, index) =>
      [`t${index}`, { relevance, quality: quality && { ...quality, low: null, high: null, n: 9 } }] as const,
  );
  return { workspace: loaded.workspace, figures: new Map(figures) };
}
