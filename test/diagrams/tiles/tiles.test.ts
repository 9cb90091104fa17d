/** Large pages as sheets of an office printer. */
import { expect, test } from 'vitest';
import type { Group, Scene, Shape } from '../../../src/diagrams/scene.js';
import { overlap, tileGrid, tileName } from '../../../src/diagrams/tiles/tile-grid.js';
import { tilesOf } from '../../../src/diagrams/tiles/tiles.js';
import { groupsOf, textsOf, wordsOf } from '../../support/scene.js';

function page(width: number, height: number, shapes: readonly Shape[]): Scene {
  return { id: 'tp-map', width, height, language: 'en', title: 'Map', description: '', shapes };
}

function word(text: string, x: number, y: number): Shape {
  return { kind: 'text', x, y, lines: [text], size: 10, lineHeight: 4, weight: 'regular', anchor: 'start', colour: '#000000' };
}

test('divides A1 into sheets that reach its right and lower edge', () => {
  const { columns, rows, window } = tileGrid({ width: 841, height: 594 }, 'A4');
  expect(columns * (window.width - overlap) + overlap).toBeGreaterThanOrEqual(841);
  expect(rows * (window.height - overlap) + overlap).toBeGreaterThanOrEqual(594);
  expect((columns - 1) * (window.width - overlap) + overlap).toBeLessThan(841);
});

test('a word stands on the sheets that show it, and nowhere else', () => {
  const sheets = tilesOf(page(841, 594, [word('left', 10, 20), word('right', 820, 580)]), 'A4');
  const showing = (text: string) => sheets.filter((sheet) => wordsOf(sheet).includes(text)).map(({ title }) => title);
  expect(showing('left')).toEqual(['Map – A1']);
  expect(showing('right')).toEqual([sheets.at(-1)?.title]);
});

test('what lies in a shared strip is on both sheets, at the same distance from its cut', () => {
  const { window } = tileGrid({ width: 841, height: 594 }, 'A4');
  const x = window.width - overlap;
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
