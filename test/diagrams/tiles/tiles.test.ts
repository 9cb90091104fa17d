/** Large pages as sheets of an office printer. */
import { expect, test } from 'vitest';
import { marginOf } from '../../../src/diagrams/page.js';
import type { Group, Scene, Shape } from '../../../src/diagrams/scene.js';
import { overlap, tileBox, tileCuts, tileGrid, tileName } from '../../../src/diagrams/tiles/tile-grid.js';
import { tilesOf } from '../../../src/diagrams/tiles/tiles.js';
import { groupsOf, textsOf, wordsOf } from '../../support/scene.js';

function page(width: number, height: number, shapes: readonly Shape[]): Scene {
  return { id: 'tp-map', width, height, language: 'en', title: 'Map', description: '', shapes };
}

function word(text: string, x: number, y: number): Shape {
  return { kind: 'text', x, y, lines: [text], size: 10, lineHeight: 4, weight: 'regular', anchor: 'start', colour: '#000000' };
}

const isoPages = [
  [1189, 841],
  [841, 594],
  [594, 420],
  [420, 297],
  [594, 841],
] as const;

test.each(isoPages)('all that is drawn on %i × %i mm is on a sheet', (width, height) => {
  for (const paper of ['A4', 'A3'] as const) {
    const grid = tileGrid({ width, height }, paper);
    const margin = marginOf(Math.max(width, height));
    const [first, last] = [tileBox(grid, 0, 0), tileBox(grid, grid.columns - 1, grid.rows - 1)];
    expect(Math.max(first.x, first.y)).toBeLessThanOrEqual(margin);
    expect(last.x + last.width).toBeGreaterThanOrEqual(width - margin);
    expect(last.y + last.height).toBeGreaterThanOrEqual(height - margin);
  }
});

test.each([
  ['A0', 1189, 841, 18],
  ['A1', 841, 594, 9],
  ['A2', 594, 420, 6],
  ['A3', 420, 297, 3],
])('%s takes no more sheets of A4 than it must', (_, width, height, sheets) => {
  const { columns, rows } = tileGrid({ width, height }, 'A4');
  expect(columns * rows).toBe(sheets);
});

test('the sheets without what is cut off make the page, at most its margin is narrower', () => {
  for (const [width, height] of isoPages) {
    const grid = tileGrid({ width, height }, 'A4');
    const remains = (cuts: readonly number[], isFirst: boolean, isLast: boolean, sheet: number) =>
      (isLast && cuts.length === (isFirst ? 0 : 1) ? sheet : (cuts.at(-1) ?? 0)) - (isFirst ? 0 : (cuts[0] ?? 0));
    const across = Array.from({ length: grid.columns }, (_, column) =>
      remains(tileCuts(grid, column, 0).across, column === 0, column === grid.columns - 1, grid.width),
    );
    const down = Array.from({ length: grid.rows }, (_, row) =>
      remains(tileCuts(grid, 0, row).down, row === 0, row === grid.rows - 1, grid.height),
    );
    const [made, high] = [across, down].map((parts) => parts.reduce((sum, part) => sum + part, 0));
    const spare = 2 * (marginOf(Math.max(width, height)) - 8);
    expect([width - (made ?? 0), height - (high ?? 0)].map((less) => less >= 0 && less <= spare)).toEqual([true, true]);
  }
});

test('a word stands on the sheets that show it, and nowhere else', () => {
  const sheets = tilesOf(page(841, 594, [word('left', 10, 20), word('right', 820, 580)]), 'A4');
  const showing = (text: string) => sheets.filter((sheet) => wordsOf(sheet).includes(text)).map(({ title }) => title);
  expect(showing('left')).toEqual(['Map – A1']);
  expect(showing('right')).toEqual([sheets.at(-1)?.title]);
});

test('what lies in a shared strip is on both sheets, at the same distance from its cut', () => {
  const { window } = tileGrid({ width: 841, height: 594 }, 'A4');
  const grid = tileGrid({ width: 841, height: 594 }, 'A4');
  const x = tileBox(grid, 0, 0).x + window.width - overlap;
  const [first, second] = tilesOf(page(841, 594, [word('x', x + 2, 20)]), 'A4').map(
    (sheet) => textsOf(sheet).find(({ lines }) => lines[0] === 'x')?.x ?? 0,
  );
  expect(window.x + window.width - overlap + 2).toBeCloseTo(first);
  expect(window.x + 2).toBeCloseTo(second);
});

test('nothing is shown in the white that printers leave', () => {
  for (const sheet of tilesOf(page(1189, 841, [word('x', 10, 20)]), 'A3')) {
    const [clipped] = groupsOf(sheet.shapes).filter((group): group is Group & { clip: object } => group.clip !== undefined);
    expect(clipped?.clip).toMatchObject({ x: 8, y: 8, width: sheet.width - 16, height: sheet.height - 16 });
  }
});

test('ids differ from sheet to sheet', () => {
  const ids = tilesOf(page(841, 594, []), 'A4').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a page that fits stays as it is', () => {
  const small = page(297, 210, [word('x', 1, 1)]);
  expect(tilesOf(small, 'A4')).toEqual([small]);
  expect(tilesOf(page(210, 297, []), 'A4')).toHaveLength(1);
});

test('sheets are called by row and column', () => {
  expect([tileName(0, 0), tileName(2, 1), tileName(11, 27)]).toEqual(['A1', 'B3', 'AB12']);
});
