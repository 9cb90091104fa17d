/** A journey as Mermaid: what is written is what Mermaid shows, whatever the texts are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presets } from '../../../src/diagrams/journey-map/presets.js';
import type { MapData } from '../../../src/diagrams/journey-map/reading/map-data.js';
import { drawnText } from '../../../src/diagrams/type/drawn-text.js';
import type { JourneyContext } from '../../../src/formats/diagrams/journey-format.js';
import { mermaid } from '../../../src/formats/diagrams/mermaid.js';
import { toStyle } from '../../../src/formats/style.js';
import { hostileTexts } from '../../support/hostile-texts.js';
import { anyMap, mapOf } from '../../support/map-data.js';
import { drawn, missing } from '../../support/mermaid.js';

const context: JourneyContext = {
  language: 'en',
  lanes: presets.experience.lanes,
  style: toStyle({ color: 'never', isTTY: false, env: {} }),
  skipUnknown: false,
};

const order = `
# file: tp.yaml
format: 1
name: Shop
stages: [{ id: look, name: Look }, { id: buy, name: Buy }]
teams: [{ id: web, name: "Web; shop" }]
# file: personas/anna.yaml
name: "Müller, Anna"
# file: touchpoints/site.yaml
name: "Site: start"
stages: [look]
owner: web
# file: touchpoints/title.yaml
name: Title page
stages: [buy]
# file: journeys/order.yaml
name: "I order #12"
persona: anna
steps:
  - { id: one, touchpoint: site, feels: { score: 2 } }
  - { id: two, touchpoint: title, moment_of_truth: true, next: [one, { step: exit, share: 0.2 }] }
  - { id: three, touchpoint: site, feels: { score: -2 } }
`;

test('writes a section for each stage and a task for each step, with every mark of the language as a number', async () => {
  const { text } = mermaid.write(await mapOf(order, 'order'), context);
  expect(text).toBe(`journey
    accTitle: I order #35;12
    title I order #35;12
    section Look
      Site#58; start: 5: Müller#44; Anna, Web#59; shop
    section Buy
      #84;itle page (?): 3: Müller#44; Anna
    section Look
      Site#58; start: 1: Müller#44; Anna, Web#59; shop
`);
});

test('says what Mermaid cannot, and leaves unknown steps out where that is asked', async () => {
  const map = await mapOf(order, 'order');
  expect(mermaid.write(map, context).notes).toEqual([
    'Mermaid cannot say: feelings finer than five faces, and which of them are measured; branches, loops and ends (2); moments of truth',
    '1 step where nobody knows how people feel: drawn as neutral and marked "(?)" (two); --skip-unknown leaves such steps out',
  ]);
  const skipped = mermaid.write(map, { ...context, skipUnknown: true });
  expect(skipped.text).not.toContain('page');
  expect(skipped.notes[1]).toBe('1 step where nobody knows how people feel: left out (two)');
});

test.each([
  [-2, 1],
  [-1.5, 1],
  [-0.5, 2],
  [-0.4, 3],
  [0.5, 4],
  [1.4, 4],
  [2, 5],
])('a feeling of %d has the face %d', (score, face) => {
  const [map] = fc.sample(anyMap(fc.constant('x')), 1);
  const steps = [
    {
      ...map.steps[0],
      name: 'x',
      stage: null,
      owner: null,
      change: null,
      feeling: { score, source: 'measured', n: 1, low: null, high: null },
    },
  ] as const;
  expect(mermaid.write({ ...map, steps } as typeof map, context).text).toMatch(new RegExp(`^ {6}x: ${face}: `, 'm'));
});

describe.skipIf(missing !== null)('Mermaid itself', () => {
  const shown = (text: string) => drawnText(text).trim() || '?';
  const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

  test('shows every hostile text as it is, and nothing else comes of it', async () => {
    const different = [...new Map(hostileTexts.map((text) => [squeezed(shown(text)), text])).values()];
    const chunks = Array.from({ length: Math.ceil(different.length / 25) }, (_, at) => different.slice(25 * at, 25 * at + 25));
    const maps = chunks.map((texts) => hostileMap(texts[0] ?? '', texts));
    const all = await drawn(maps.map((map) => mermaid.write(map, context).text));
    for (const [index, texts] of chunks.entries()) {
      const seen = all[index];
      expect(seen?.title && squeezed(seen.title)).toBe(squeezed(shown(texts[0] ?? '')));
      expect(seen?.sections.map(squeezed)).toEqual(texts.map((text) => squeezed(shown(text))));
      expect(seen?.tasks.map(squeezed)).toEqual(texts.map((text) => squeezed(`${drawnText(text).trim()} (?)`)));
      for (const text of texts) expect(seen?.actors.map(squeezed)).toContain(squeezed(shown(text)));
      expect(seen?.strange).toBe(0);
    }
  });

  test('shows a hostile title as it is', async () => {
    const titles = hostileTexts.slice(0, 24);
    const all = await drawn(titles.map((title) => mermaid.write(hostileMap(title, []), context).text));
    expect(all.map((seen) => seen && squeezed(seen.title))).toEqual(titles.map((title) => squeezed(shown(title))));
    expect(all.map((seen) => seen && squeezed(seen.accTitle))).toEqual(titles.map((title) => squeezed(shown(title))));
  });

  test('shows the steps of any journey in their order', async () => {
    const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }));
    const maps = fc.sample(anyMap(texts), { numRuns: 12, seed: 3 });
    const all = await drawn(maps.map((map) => mermaid.write(map, context).text));
    for (const [index, map] of maps.entries()) {
      const wanted = map.steps.map(({ name, feeling }) => squeezed(shown(feeling === null ? `${name} (?)` : name)));
      expect(all[index]?.tasks.map(squeezed)).toEqual(wanted);
      expect(all[index]?.faces).toHaveLength(map.steps.length);
      for (const face of all[index]?.faces ?? []) expect(face).toBeGreaterThanOrEqual(300);
    }
  });
});

if (missing !== null) console.warn(missing);

/** A step of its own stage and team for each text. */
function hostileMap(title: string, texts: readonly string[]): MapData {
  const [map] = fc.sample(
    anyMap(fc.constant('x')).filter(({ steps }) => steps.length > 0),
    { numRuns: 1, seed: 7 },
  );
  const [step] = map.steps;
  const steps = texts.map((text, index) => {
    const named = { id: String(index), name: text };
    return { ...step, name: text, stage: named, owner: named, feeling: null, change: null };
  });
  return { ...map, title, facts: { ...map.facts, persona: null }, steps };
}
