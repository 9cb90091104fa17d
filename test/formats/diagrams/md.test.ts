/** A journey as a table in Markdown. */

import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { presets } from '../../../src/diagrams/journey-map/presets.js';
import type { JourneyContext } from '../../../src/formats/diagrams/journey-format.js';
import { md } from '../../../src/formats/diagrams/md.js';
import { toStyle } from '../../../src/formats/style.js';
import { anyText } from '../../support/any-text.js';
import { hostileTexts } from '../../support/hostile-texts.js';
import { anyMap, mapOf } from '../../support/map-data.js';

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
languages: [en, de]
stages: [{ id: look, name: { en: Look, de: Umsehen } }]
teams: [{ id: web, name: Web team }, { id: sales, name: Sales }]
# file: personas/anna.yaml
name: Anna Keller
role: Buyer
# file: touchpoints/site.yaml
name: Website
stages: [look]
owner: web
channel: web
measurements:
  - { measure: csat, scale: [1, 5], date: 2026-01-31, counts: { 1: 2, 2: 3, 3: 5, 4: 20, 5: 10 } }
# file: touchpoints/call.yaml
name: { en: Call, de: Anruf }
owner: sales
# file: journeys/order.yaml
name: { en: I order, de: Ich bestelle }
persona: anna
steps:
  - id: one
    touchpoint: site
    does: looks around
    thinks: Where is the price?
    pains: [{ text: No price, severity: 2 }]
    ideas: []
    next: [two, { step: exit, share: 0.2, when: finds no price }]
  - { id: two, touchpoint: call, moment_of_truth: true }
`;

test('writes the facts, and a row a step with the lanes that say something', async () => {
  const { text, notes } = md.write(await mapOf(order, 'order'), context);
  expect(notes).toEqual([]);
  expect(text).toBe(`<!-- drawn by tp from journeys/order.yaml; do not edit -->

# I order

- **Persona:** Anna Keller, Buyer
- **State:** current
- **Hand-offs:** 1 between 2 teams
- **Evidence:** 1 of 2 steps measured
- **As of:** 31 Jan 2026

| Step | Stage | Ways | Action | Thought, question | Experience | Channel | Pain | Opportunity, action |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 1 Website | Look | ⊣ gives up (20 %): finds no price | looks around | “Where is the price?” | +0.8 (measured; n = 40; +0.5 to +1.2) | web | &#33;&#33; No price | – |
| 2 Call<br>★ moment of truth 1 |  |  |  |  | unknown |  |  |  |
`);
});

test('speaks German, and shows the lanes that are asked for', async () => {
  const { text } = md.write(await mapOf(order, 'order', 'de'), { ...context, language: 'de', lanes: ['owner', 'emotion'] });
  expect(text).toContain('# Ich bestelle');
  expect(text).toContain('| Schritt | Verantwortung | Erleben |');
  expect(text).toContain('| 2 Anruf<br>★ Moment der Wahrheit 1 | » Übergabe<br>Sales | unbekannt |');
});

test('says so where a journey has no steps', async () => {
  const { text } = md.write(await mapOf('# file: journeys/none.yaml\nname: None\nsteps: []\n', 'none'), context);
  expect(text).toContain('The journey has no steps yet');
});

test('keeps every text a text: one row a step, as many cells as columns, and no mark that Markdown would read', () => {
  const texts = fc.oneof(fc.constantFrom(...hostileTexts), anyText(20));
  fc.assert(
    fc.property(anyMap(texts), (map) => {
      const { text } = md.write(map, context);
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      expect(rows).toHaveLength(map.steps.length === 0 ? 0 : map.steps.length + 2);
      const [head = ''] = rows;
      for (const row of rows) expect(row.match(/\|/g)).toHaveLength(head.match(/\|/g)?.length ?? 0);
      const inside = text.replace(/<br>/g, '').replace(/^<!--.*-->$/m, '');
      expect(inside).not.toMatch(/[<>`[\]\\@]|:\/\/|\u202e|\u001b/);
      // What is left is text with references that any reader of XML resolves.
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(`<p>${inside.replace(/&(?!#|lt;|gt;|amp;)/g, '&amp;')}</p>`).close();
    }),
    { numRuns: 30 },
  );
});
