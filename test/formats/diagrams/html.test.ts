import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/diagrams/scene.js';
import type { TwinTable } from '../../../src/formats/diagrams/format.js';
import { html } from '../../../src/formats/diagrams/html.js';
import { sample, scene, step, text } from './sample-scene.js';

const table: TwinTable = {
  columns: ['Step', 'Feels'],
  rows: [
    ['1 Welcome e-mail', '-1 (measured)'],
    ['2 Branch', 'unknown'],
  ],
};

async function htmlOf(scenes: readonly Scene[], twin: TwinTable | null = table): Promise<string> {
  const { files } = await html.render(scenes, { table: twin, dpi: 150, font: null });
  return String(files[0]);
}

test('all pages are in one file', async () => {
  expect((await htmlOf([sample, sample])).match(/<svg /g)).toHaveLength(2);
});

test('ids of several pages are unlike each other', async () => {
  const ids = [...(await htmlOf([sample, sample])).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the table says the same for those who do not see the drawing', async () => {
  const page = await htmlOf([sample]);
  expect(page).toContain('<thead><tr><th scope="col">Step</th><th scope="col">Feels</th></tr></thead>');
  expect(page).toContain('<tr><th scope="row">2 Branch</th><td data-label="Feels">unknown</td></tr>');
});

test('a number of answers is not broken at its equals sign', async () => {
  const page = await htmlOf([sample], { columns: ['Step', 'Feels'], rows: [['Use', '+1 (measured; n = 1,187; 0 to 1)']] });
  expect(page).toContain('(measured; <span class="range">n = 1,187</span>; 0 to 1)');
});

test('a range of numbers is not broken behind its dash', async () => {
  const page = await htmlOf([sample], { columns: ['Stage', 'Quality, 0–100'], rows: [['Use – at home', '41,1–52,0']] });
  expect(page).toContain('<th scope="col">Quality, <span class="range">0–100</span></th>');
  expect(page).toContain('<th scope="row">Use – at home</th><td data-label="Quality, 0–100"><span class="range">41,1–52,0</span></td>');
  expect(page).toContain('.range { white-space: nowrap; }');
});

test('without a table there is no way to one', async () => {
  expect(await htmlOf([sample], null)).not.toMatch(/#table|<table/);
});

test('the words around the drawing are in its language', async () => {
  const page = await htmlOf([{ ...sample, language: 'de' }]);
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('Zur Tabelle springen');
});

test('only its own style is let in, and nothing else', async () => {
  const page = await htmlOf([sample]);
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  expect(page).toContain(`default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(page).not.toMatch(/<script|\son\w+=|\sstyle=|src=|<link|@import|url\((?!#)/);
  expect(page.match(/href="[^"]*"/g)).toEqual(['href="#table"']);
});

test('equal drawings are equal files', async () => {
  expect(await htmlOf([sample])).toBe(await htmlOf([sample]));
});

const strings = resolve('../shared/hostile/svgtext/strings.json');
describe.skipIf(!existsSync(strings))('hostile text (skipped where ../shared is absent)', () => {
  const cases: readonly { id: string; value: string }[] = existsSync(strings) ? JSON.parse(readFileSync(strings, 'utf8')) : [];

  // What a browser makes of it is tested in test/browser.
  test.each(cases)('$id adds no element', async ({ value }) => {
    const page = (texts: string) =>
      htmlOf([scene([step(texts, texts, [text([texts])])], { title: texts, description: texts })], {
        columns: [texts, texts],
        rows: [[texts, texts]],
      });
    const elements = (source: string) => source.match(/<[a-z!/][^>\s]*/gi);
    expect(elements(await page(value.replaceAll('\n', ' ')))).toEqual(elements(await page('x')));
  });
});
