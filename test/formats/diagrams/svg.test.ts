import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawnText } from '../../../src/diagrams/type/drawn-text.js';
import { measureText } from '../../../src/diagrams/type/measure-text.js';
import { svgPage } from '../../../src/formats/diagrams/svg/svg-page.js';
import { svg } from '../../../src/formats/diagrams/svg.js';
import { readSvg } from './read-svg.js';
import { sample, scene, step, text } from './sample-scene.js';

const context = { table: null, dpi: 150, font: null };

test('a page is drawn as it was approved', async () => {
  await expect(svgPage(sample)).toMatchFileSnapshot('golden/sample.svg');
});

test('every page is a file', async () => {
  const { files } = await svg.render([sample, sample], context);
  expect(files).toHaveLength(2);
});

test('the size is that of the paper, and a unit is a millimetre', () => {
  const [root] = readSvg(svgPage(sample));
  expect(root.attributes).toMatchObject({ width: '148mm', height: '105mm', viewBox: '0 0 148 105' });
});

describe('for those who do not see it', () => {
  const elements = readSvg(svgPage(sample));
  const [root] = elements;

  test('it is an image with a name and a description', () => {
    const named = (id: string) => elements.find(({ attributes }) => attributes['id'] === id)?.text;
    expect(root.attributes['role']).toBe('img');
    expect(root.attributes['lang']).toBe('en');
    expect(named(root.attributes['aria-labelledby'])).toBe('I join the bank');
    expect(named(root.attributes['aria-describedby'])).toBe('Three steps, from -1 to +2.');
  });

  test('steps are named groups in their order', () => {
    const labels = elements
      .filter(({ name, attributes }) => name === 'g' && attributes['aria-label'])
      .map(({ attributes }) => attributes['aria-label']);
    expect(labels).toEqual(['Step 1: Welcome e-mail', 'Step 2: Branch', 'Step 3: Card']);
  });

  test('lines of one text are parted by a blank', () => {
    expect(elements.filter(({ name }) => name === 'text').map((element) => element.text)).toContain('„Was muss ich jetzt tun?“');
  });
});

test('ids begin with that of the drawing, and are unlike each other', () => {
  const ids = readSvg(svgPage(sample)).flatMap(({ attributes }) => attributes['id'] ?? []);
  for (const id of ids) expect(id).toMatch(/^tp-joining-[A-Za-z0-9_-]+$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test('numbers have at most two decimals', () => {
  const numbers = svgPage(sample).match(/-?\d+\.\d+/g) ?? [];
  expect(numbers.length).toBeGreaterThan(5);
  for (const number of numbers) expect(number).toMatch(/^-?\d+\.\d{1,2}$/);
});

test('nothing runs, and nothing is fetched', () => {
  const elements = readSvg(svgPage(sample));
  expect(new Set(elements.map(({ name }) => name))).toEqual(
    new Set(['svg', 'title', 'desc', 'g', 'rect', 'polygon', 'polyline', 'circle', 'path', 'text', 'tspan']),
  );
  for (const { attributes } of elements) {
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).not.toMatch(/^on|href|^style$/);
      if (name !== 'xmlns') expect(value).not.toMatch(/url\(|:\/\//);
    }
  }
});

test('Arabic and Hebrew run from the right, in the same place', () => {
  const [, , , , start, end] = readSvg(svgPage(scene([text(['שלום']), text(['שלום'], { anchor: 'end' })])));
  const half = measureText('שלום', text([])) / 2;
  for (const { attributes } of [start, end]) expect(attributes).toMatchObject({ direction: 'rtl', 'text-anchor': 'middle' });
  expect(Number(start.attributes['x'])).toBeCloseTo(10 + half, 1);
  expect(Number(end.attributes['x'])).toBeCloseTo(10 - half, 1);
});

test('what lies outside a clip is not shown', () => {
  const box = { x: 0, y: 0, width: 50, height: 40 };
  const elements = readSvg(svgPage(scene([{ kind: 'group', clip: box, children: [text(['cut'])] }])));
  const clip = elements.find(({ name }) => name === 'clipPath')?.attributes['id'];
  expect(elements.find(({ attributes }) => attributes['clip-path'])?.attributes['clip-path']).toBe(`url(#${clip})`);
});

const strings = resolve('../shared/hostile/svgtext/strings.json');
describe.skipIf(!existsSync(strings))('hostile text (skipped where ../shared is absent)', () => {
  const cases: readonly { id: string; value: string }[] = existsSync(strings) ? JSON.parse(readFileSync(strings, 'utf8')) : [];

  test.each(cases)('$id is text and nothing else', ({ value }) => {
    const page = scene([step(value, value, [text([value, value]), text([value])])], { title: value, description: value });
    const elements = readSvg(svgPage(page));
    expect(elements.map(({ name }) => name)).toSatisfy((names: string[]) =>
      /^svg title desc rect g (?:text tspan tspan|text text) text$/.test(names.join(' ')),
    );
    const shown = drawnText(value).replace(/[\ufffe\uffff]/g, '\ufffd');
    expect(elements.at(-1)?.text).toBe(shown);
    expect(elements[1].text).toBe(shown);
    expect(svgPage(page)).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])/,
    );
  });
});
