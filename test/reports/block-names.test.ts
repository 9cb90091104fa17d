import { expect, test } from 'vitest';
import { distinctlyNamed } from '../../src/reports/block-names.js';
import type { Block } from '../../src/reports/report.js';

const chart = (name: string): Block => ({
  kind: 'chart',
  name,
  description: '',
  chart: { kind: 'bars', axis: '', marks: [] },
});
const table = (name: string): Block => ({ kind: 'table', name, columns: [], rows: [], empty: '' });
const names = (...blocks: readonly Block[]) => distinctlyNamed(blocks).map((block) => ('name' in block ? block.name : block.kind));

test('leaves names that can be files as they are', () => {
  expect(names({ kind: 'heading', text: 'Drivers' }, table('drivers-sfo-2016'), chart('quality'), table('quality'))).toEqual([
    'heading',
    'drivers-sfo-2016',
    'quality',
    'quality',
  ]);
});

test('spells segments, which may be any text, in the letters of an id', () => {
  expect(names(chart('course-Eco Plus'), chart('course-../../etc/passwd'), table('drivers-a-Größe: XL'), chart('优选'))).toEqual([
    'course-eco-plus',
    'course-etc-passwd',
    'drivers-a-groesse-xl',
    'chart',
  ]);
});

test('numbers those that would be the same', () => {
  expect(names(chart('course-Eco'), chart('course-eco+'), chart('course-ECO!'), table('course-eco'))).toEqual([
    'course-eco',
    'course-eco-2',
    'course-eco-3',
    'course-eco',
  ]);
});
