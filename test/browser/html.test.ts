/** Drawings in HTML as a browser shows and prints them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/diagrams/scene.js';
import { drawnText } from '../../src/diagrams/type/drawn-text.js';
import type { TwinTable } from '../../src/formats/diagrams/format.js';
import { html } from '../../src/formats/diagrams/html.js';
import { hasPoppler, poppler } from '../formats/diagrams/poppler.js';
import { sample, scene, step, text } from '../formats/diagrams/sample-scene.js';
import { hasBrowser, openBrowser } from '../support/browser.js';
import { temporaryFolder, tp } from '../support/tp.js';

const table: TwinTable = { columns: ['Step', 'Feels'], rows: [['1 Welcome e-mail', '-1']] };

/** What the browser says while it opens the file of the drawing, and the page. */
async function opened(
  scenes: readonly Scene[],
  twin: TwinTable = table,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const { files } = await html.render(scenes, { table: twin, dpi: 150, font: null });
  return openedFile(String(files[0]));
}

async function openedFile(text: string): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const file = join(temporaryFolder(), 'drawing.html');
  writeFileSync(file, text);
  const page = await emptyPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => request.url().startsWith('file://') || complaints.push(request.url()));
  await page.goto(`file://${file}`);
  return { page, complaints };
}

/** The page that all tests share, as to open one takes longer than to look at it. */
async function emptyPage(): Promise<Page> {
  const browser = await openBrowser();
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.newPage({ viewport: { width: 1280, height: 800 } }));
  page.removeAllListeners();
  return page;
}

/** What has the focus, by its name for those who do not see it, or its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent.trim() ?? ""');
}

describe.skipIf(!hasBrowser)('in a browser (skipped where there is no Chromium)', () => {
  test('it opens without errors, with its style, and asks for nothing', async () => {
    const { page, complaints } = await opened([sample]);
    expect(complaints).toEqual([]);
    expect(await page.title()).toBe('I join the bank');
    expect(await page.evaluate('getComputedStyle(document.body).marginTop')).toBe('0px');
  });

  test('there is no horizontal scroll at 1280 px, and a page fills the width', async () => {
    const wide: TwinTable = {
      columns: Array(14).fill('Lane with a name'),
      rows: [Array(14).fill('Produktbeschreibungsvorlagen und mehr Text')],
    };
    const { page } = await opened([scene([], { width: 1189, height: 841 }), sample], wide);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
    const box = await page.locator('svg').first().boundingBox();
    expect(box?.width).toBeGreaterThan(1200);
  });

  test('on a phone the map scrolls at a size that can be read, and the table is a list of steps that name their columns', async () => {
    const { page } = await opened([scene([], { width: 420, height: 297 })], {
      columns: ['Step', 'Feels', 'Owner'],
      rows: [['1 Welcome e-mail', '-1', '']],
    });
    await page.setViewportSize({ width: 390, height: 844 });
    const [width, first, label, empty, svg] = (await page.evaluate(`[
      document.documentElement.scrollWidth,
      document.querySelector('td').offsetLeft === document.querySelector('tbody th').offsetLeft,
      getComputedStyle(document.querySelector('td'), '::before').content,
      getComputedStyle(document.querySelectorAll('td')[1]).display,
      document.querySelector('svg').getBoundingClientRect().width,
    ]`)) as [number, boolean, string, string, number];
    await page.setViewportSize({ width: 1280, height: 800 });
    expect([width, first, label, empty, svg]).toEqual([390, true, '"Feels"', 'none', 1280]);
  });

  test('in true size a millimetre is a millimetre, and only the page scrolls', async () => {
    const { page } = await opened([scene([], { width: 420, height: 297 })]);
    await page.getByLabel('True size').check();
    expect((await page.locator('svg').boundingBox())?.width).toBeCloseTo((420 / 25.4) * 96, 0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
  });

  test('the key Tab goes to the table, then through the steps in their order', async () => {
    const { page } = await opened([sample]);
    const stops: string[] = [];
    for (let stop = 0; stop < 5; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops).toEqual(['Skip to the table', '', 'Step 1: Welcome e-mail', 'Step 2: Branch', 'Step 3: Card']);
  });

  test('the step that has the focus is framed', async () => {
    const { page } = await opened([sample]);
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  test('where a step reaches out of its place, only the place is framed', async () => {
    const reaching = {
      ...step('a', 'A', [text(['from here'], { x: 10 }), text(['to there'], { x: 100 })]),
      place: { x: 5, y: 5, width: 30, height: 20 },
    };
    const { page } = await opened([scene([reaching])]);
    const frame = 'getComputedStyle(document.querySelector(".frame")).stroke';
    expect(await page.evaluate(frame)).toBe('none');
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    expect(await page.evaluate(frame)).toMatch(/^rgb/);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('none');
  });

  test('the first stop leads to the table', async () => {
    const { page } = await opened([sample]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('The same as a table');
  });

  test.skipIf(!hasPoppler).each([
    ['A3', 420, 297],
    ['A1, upright', 594, 841],
  ])('it prints on %s, a sheet for each page', async (_, width, height) => {
    const { page } = await opened([scene([], { width, height }), scene([text(['2'])], { width, height })]);
    const info = poppler('pdfinfo', await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(info).toMatch(/Pages: +2\n/);
    const size = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(info);
    expect(Math.abs((Number(size?.[1]) / 72) * 25.4 - width)).toBeLessThan(0.5);
    expect(Math.abs((Number(size?.[2]) / 72) * 25.4 - height)).toBeLessThan(0.5);
  });

  test.skipIf(!hasPoppler)('the drawing is printed in true size', async () => {
    const { page } = await opened([scene([text(['here'], { x: 100, y: 50, size: 20 })], { width: 420, height: 297 })]);
    const words = poppler('pdftotext', await page.pdf({ preferCSSPageSize: true }), '-bbox');
    expect((Number(/<word xMin="([\d.]+)"[^>]*>here/.exec(words)?.[1]) / 72) * 25.4).toBeCloseTo(100, 0);
  });

  const strings = resolve('../shared/hostile/svgtext/strings.json');
  test.skipIf(!existsSync(strings))('hostile text is text (skipped where ../shared is absent)', async () => {
    const values = (JSON.parse(readFileSync(strings, 'utf8')) as readonly { value: string }[]).map(({ value }) => value);
    const scenes = values.map((value) => scene([step(value, value, [text([value])])], { title: value, description: value }));
    const { page, complaints } = await opened(scenes, { columns: values, rows: [values] });
    expect(complaints).toEqual([]);
    expect(await page.evaluate('[...document.querySelectorAll("td, tbody th")].map((cell) => cell.innerText)')).toHaveLength(values.length);
    const texts = await page.evaluate('[...document.querySelectorAll("svg text")].map((text) => text.textContent)');
    expect(texts).toEqual(values.map(drawnText));
    expect(
      await page.evaluate(
        'document.querySelectorAll("script, img, iframe, [onclick], [onmouseover], [onload], [onerror], a:not(.skip)").length',
      ),
    ).toBe(0);
  });
});

describe.skipIf(!hasBrowser)('the matrix and the silos in a browser (skipped where there is no Chromium)', () => {
  const office = resolve(import.meta.dirname, '../../examples/office');

  test.each([
    ['matrix', [], 'Hint in an expert forum: Forums and portals, Inspiration', 'Hint in an expert forum'],
    ['silos', ['order-a-product'], '1 Hint in an expert forum (Marketing)', '1 Hint in an expert forum'],
  ])('%s: it opens without errors, Tab goes through what is drawn, and the table says the same', async (name, ids, first, row) => {
    const { stdout } = await tp(['draw', name, ...ids, '-C', office, '--no-data', '-f', 'html', '--lang', 'en']);
    const { page, complaints } = await openedFile(stdout);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    expect(await focused(page)).toContain(first);
    expect(await page.locator('tbody th').first().textContent()).toBe(row);
    const drawn = await page.evaluate('new Set([...document.querySelectorAll("g[tabindex]")].map((group) => group.id)).size');
    expect(drawn).toBe(await page.locator('g[tabindex]').count());
    expect(Number(drawn)).toBeGreaterThanOrEqual(await page.locator('tbody tr').count());
  });
});
