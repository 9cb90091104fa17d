/** A journey in the terminal. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presets } from '../../../src/diagrams/journey-map/presets.js';
import type { JourneyContext } from '../../../src/formats/diagrams/journey-format.js';
import { txt } from '../../../src/formats/diagrams/txt.js';
import { toStyle } from '../../../src/formats/style.js';
import { textWidth } from '../../../src/text/width.js';
import { anyText } from '../../support/any-text.js';
import { hostileTexts } from '../../support/hostile-texts.js';
import { anyMap, mapOf } from '../../support/map-data.js';

const contextFor = (width: number, env: Readonly<Record<string, string>> = {}): JourneyContext => ({
  language: 'en',
  lanes: presets.experience.lanes,
  style: toStyle({ color: 'never', isTTY: true, columns: width, env }),
  skipUnknown: false,
});

const order = `
# file: tp.yaml
format: 1
name: Shop
stages: [{ id: look, name: Look }, { id: buy, name: Buy }]
teams: [{ id: web, name: Web team }, { id: sales, name: Sales }]
# file: personas/anna.yaml
name: Anna
# file: touchpoints/site.yaml
name: Website
stages: [look]
owner: web
channel: web
# file: touchpoints/call.yaml
name: Call
stages: [buy]
owner: sales
channel: phone
measurements:
  - { measure: csat, scale: [1, 5], date: 2026-01-31, counts: { 1: 30, 2: 3, 3: 5 } }
# file: journeys/order.yaml
name: I order
persona: anna
steps:
  - { id: one, touchpoint: site, feels: { score: 1, n: 3 } }
  - { id: two, touchpoint: call, moment_of_truth: true, next: [three, { step: one, share: 0.2, when: all is lost }] }
  - { id: three, touchpoint: site, entry: true }
`;

test.each([60, 100])('draws the curve and the steps for %i columns', async (width) => {
  const { text } = txt.write(await mapOf(order, 'order'), contextFor(width));
  await expect(text).toMatchFileSnapshot(resolve(import.meta.dirname, `golden/order-${width}.txt`));
});

test('where a name would be broken within its words, the feeling goes below it', async () => {
  const { text } = txt.write(await mapOf(order.replace('name: Call', 'name: Complaints form'), 'order'), contextFor(44));
  expect(text).toMatch(/^ ★ {2}2 Complaints form$\n^ {6}● [^\n]* measured, n 38$/m);
});

test('goes on in parts where the steps are too many for the width', () => {
  const [map] = fc.sample(anyMap(fc.constant('x')), { numRuns: 1, seed: 1 });
  const [step] =
    fc.sample(
      anyMap(fc.constant('x')).filter(({ steps }) => steps.length > 0),
      { numRuns: 1, seed: 1 },
    )[0]?.steps ?? [];
  const steps = Array.from({ length: 25 }, (_, index) => ({ ...step, index, number: index + 1, id: `s${index}` }));
  const { text } = txt.write({ ...map, steps } as typeof map, contextFor(60));
  expect(text.match(/^Part \d of \d$/gm)).toEqual(['Part 1 of 3', 'Part 2 of 3', 'Part 3 of 3']);
  expect(text.match(/^ *\S? *\d+ x/gm)).toHaveLength(25);
});

test('keeps to the width and to what a terminal may be shown, whatever the texts are', () => {
  const texts = fc.oneof(fc.constantFrom(...hostileTexts, 'wort'.repeat(40)), anyText(60));
  fc.assert(
    fc.property(anyMap(texts), fc.integer({ min: 40, max: 140 }), (map, width) => {
      const { text } = txt.write(map, contextFor(width));
      for (const line of text.split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|^\s*::/m);
    }),
    { numRuns: 30 },
  );
});

test('writes ASCII of its own to a terminal that knows no more', async () => {
  const { text } = txt.write(await mapOf(order, 'order'), contextFor(80, { LANG: 'C' }));
  expect(text).toMatch(/^[\u0020-\u007e\n]*$/);
});

test('is fast for thousands of steps and for very long texts', () => {
  const [map] = fc.sample(
    anyMap(fc.constant('a '.repeat(5000))).filter(({ steps }) => steps.length > 0),
    { numRuns: 1, seed: 5 },
  );
  const [step] = map.steps;
  const steps = Array.from({ length: 3000 }, (_, index) => ({
    ...step,
    name: index === 0 ? step.name : 'x',
    stage: null,
    owner: null,
    channel: null,
    index,
    number: index + 1,
  }));
  const start = performance.now();
  txt.write({ ...map, steps }, contextFor(80));
  expect(performance.now() - start).toBeLessThan(5000);
});
