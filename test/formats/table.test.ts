import { expect, test } from 'vitest';
import { toStyle } from '../../src/formats/style.js';
import { tableLines } from '../../src/formats/table.js';

const plain = toStyle({ isTTY: false, env: {} });
const coloured = toStyle({ color: 'always', isTTY: false, env: {} });
const columns = [{ label: 'name' }, { label: 'score', align: 'right' }, { label: 'what to do', width: 6 }] as const;

test('columns are as wide as what is widest in them, labels are in capitals', () => {
  const rows = [
    ['web', '7', 'a'],
    ['newsletter', '12.5', 'b'],
  ];
  expect(tableLines(columns.slice(0, 2), rows, plain)).toEqual({
    head: ['NAME        SCORE'],
    rows: [['web             7'], ['newsletter   12.5']],
  });
});

test('long text goes on in the next line: labels end on one line, cells begin on one', () => {
  expect(tableLines(columns, [['web', '7', 'call them back']], plain)).toEqual({
    head: ['             WHAT', 'NAME  SCORE  TO DO'],
    rows: [['web       7  call', '             them', '             back']],
  });
});

test('wide characters take two columns, combining marks none', () => {
  const rows = [
    ['日本', '1'],
    ['e\u0301te\u0301x', '2'],
  ];
  expect(tableLines(columns.slice(0, 2), rows, plain).rows).toEqual([['日本      1'], ['e\u0301te\u0301x      2']]);
});

test('nothing stands behind the last text of a line', () => {
  expect(tableLines([{ label: 'a' }, { label: 'b' }], [['x', '']], plain).rows).toEqual([['x']]);
});

test('colours end with each text, and blanks have none', () => {
  const { head, rows } = tableLines(columns.slice(0, 2), [['web', '7']], coloured, () => coloured.color.red);
  expect(head).toEqual(['\u001b[1mNAME\u001b[22m  \u001b[1mSCORE\u001b[22m']);
  expect(rows).toEqual([['\u001b[31mweb\u001b[39m       \u001b[31m7\u001b[39m']]);
});

test('without rows there are the labels', () => {
  expect(tableLines(columns.slice(0, 2), [], plain)).toEqual({ head: ['NAME  SCORE'], rows: [] });
});
