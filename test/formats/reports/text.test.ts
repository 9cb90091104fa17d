import { describe, expect, test } from 'vitest';
import { text } from '../../../src/formats/reports/text.js';
import { toStyle } from '../../../src/formats/style.js';
import type { Block, Cell, Column, Report } from '../../../src/reports/report.js';
import { textWidth } from '../../../src/text/width.js';
import { terminal } from '../../support/report.js';
import { contextOf, rendered } from './formats.js';
import { sampleReport } from './sample-report.js';

const withBlocks = (blocks: readonly Block[]): Report => ({ ...sampleReport(), blocks });

async function lines(report: Report, width = 100): Promise<readonly string[]> {
  return (await rendered(text, report, { style: terminal(width) })).text.split('\n');
}

test.each([200, 120, 100, 80, 72, 60, 50, 40, 30])('no line is wider than %i columns', async (width) => {
  for (const language of ['en', 'de'] as const)
    for (const line of await lines(sampleReport(language), width)) expect(textWidth(line), line).toBeLessThanOrEqual(width);
});

test.each([200, 100, 60, 40, 30])('ids are whole at %i columns', async (width) => {
  const id = 'customer-service-hotline';
  const [table, ...others] = sampleReport().blocks;
  if (table?.kind !== 'table') throw new Error('the sample begins with a table');
  const report = withBlocks([{ ...table, rows: table.rows.map((row) => ({ ...row, cells: [id, ...row.cells.slice(1)] })) }, ...others]);
  expect((await lines(report, width)).filter((line) => line.startsWith(id))).toHaveLength(3);
});

const figures: readonly Column[] = [
  { key: 'touchpoint', label: 'Touchpoint', type: 'id' },
  { key: 'name', label: 'Name', type: 'text', drop: 3 },
  { key: 'quality', label: 'Quality', type: 'score', drop: 1 },
  { key: 'interval', label: '95 %', type: 'interval', of: 'quality' },
  { key: 'n', label: 'n', type: 'count', of: 'quality' },
  { key: 'bar', label: '', type: 'bar', drop: 5 },
  { key: 'rank', label: 'Rank among all', type: 'count', drop: 2 },
  { key: 'priority', label: 'Priority', type: 'score' },
];
const measured = ['hotline-abroad', 'The hotline for those abroad', 48.6, { low: 45.4, high: 51.9 }, 316, 48.6, 8, 20];
const unmeasured = ['letter', 'The letter', null, null, 0, null, null, 3];
const tableOf = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Report =>
  withBlocks([
    { kind: 'table', name: 'figures', columns, rows: rows.map((cells) => ({ cells, about: null })), empty: '' },
    {
      kind: 'paragraph',
      tone: 'note',
      text: 'Scores are 0–100. Ranks are those among all.',
      sentences: [
        { text: 'Scores are 0–100.', explains: ['quality', 'priority'] },
        { text: 'Ranks are those among all.', explains: ['rank'] },
      ],
    },
  ]);
const figuresAt = async (width: number) => {
  const { text: written } = await rendered(text, tableOf(figures, [measured, unmeasured]), { style: terminal(width) });
  return written.slice(written.indexOf('\n\n') + 1, written.indexOf('\n\nSource'));
};

test('all columns are shown where there is room', async () => {
  expect(await figuresAt(120)).toBe(`
TOUCHPOINT      NAME                          QUALITY       95 %    N         RANK AMONG ALL  PRIORITY
hotline-abroad  The hotline for those abroad     48.6  45.4–51.9  316  ████▉               8      20.0
letter          The letter                          –          –    0  –                   –       3.0

Note: Scores are 0–100. Ranks are those among all.`);
});

test('labels and texts are wrapped before a column goes', async () => {
  expect(await figuresAt(90)).toBe(`
                                                                        RANK
                                                                       AMONG
TOUCHPOINT      NAME                   QUALITY       95 %    N           ALL  PRIORITY
hotline-abroad  The hotline for those     48.6  45.4–51.9  316  ████▉      8      20.0
                abroad
letter          The letter                   –          –    0  –          –       3.0

Note: Scores are 0–100. Ranks are those among all.`);
});

test('a number in a label stays with its percent sign', async () => {
  const columns: readonly Column[] = [
    { key: 'touchpoint', label: 'Touchpoint', type: 'id' },
    ...[1, 2, 3, 4].map((at): Column => ({ key: `share-${at}`, label: 'Share of 95 %', type: 'count' })),
  ];
  expect((await lines(tableOf(columns, [['hotline', 1, 2, 3, 4]]), 44)).join('\n')).toContain(`
            SHARE  SHARE  SHARE  SHARE
               OF     OF     OF     OF
TOUCHPOINT   95 %   95 %   95 %   95 %`);
});

test('what is left out is told, with the ways to see it, and what explains it alone is not said', async () => {
  expect(await figuresAt(49)).toBe(`
TOUCHPOINT      QUALITY       95 %    N  PRIORITY
hotline-abroad     48.6  45.4–51.9  316      20.0
letter                –          –    0       3.0
Left out: Name, Rank among all (to see them:
--columns, -f csv or a wider terminal)

Note: Scores are 0–100.`);
});

test('before a figure goes, the names of a row get a line of their own', async () => {
  expect(await figuresAt(40)).toBe(`
TOUCHPOINT · NAME
  QUALITY       95 %    N  PRIORITY
hotline-abroad · The hotline for those
  abroad
     48.6  45.4–51.9  316      20.0
letter · The letter
        –          –    0       3.0
Left out: Rank among all (to see them:
--columns, -f csv or a wider terminal)

Note: Scores are 0–100.`);
});

test('a figure goes with its interval and its number', async () => {
  expect(await figuresAt(28)).toContain(`
TOUCHPOINT · NAME
  PRIORITY
hotline-abroad · The
  hotline for those abroad
      20.0
letter · The letter
       3.0
Left out: Quality, Rank`);
});

test('where nothing fits each row is a paragraph, its figures whole and what is unknown on one line', async () => {
  const columns = figures.map((column) => ({ ...column, drop: 0 }));
  expect((await lines(tableOf(columns, [measured, unmeasured]), 40)).slice(3, 16).join('\n')).toBe(`hotline-abroad
  Name            The hotline for those
                  abroad
  Quality         48.6 ·
                  95 % 45.4–51.9 · n 316
  Rank among all  8
  Priority        20.0

letter
  Name            The letter
  Priority        3.0
  –               Quality, Rank among
                  all`);
});

test('a paragraph is headed by all ids that stand first, so that a rank or a kind does not stand alone', async () => {
  const columns: readonly Column[] = [
    { key: 'rank', label: 'Rank', type: 'count' },
    { key: 'touchpoint', label: 'Touchpoint', type: 'id' },
    ...figures.slice(1).map((column) => ({ ...column, drop: 0 })),
  ];
  const row = [1, ...measured];
  expect((await lines(tableOf(columns, [row]), 40)).slice(3, 6)).toEqual([
    '1 · hotline-abroad',
    '  Name            The hotline for those',
    '                  abroad',
  ]);
});

test('what goes last is wrapped to a narrow column first', async () => {
  const columns: readonly Column[] = [
    { key: 'id', label: 'Id', type: 'id' },
    { key: 'name', label: 'Name', type: 'text', drop: 1 },
    { key: 'owner', label: 'Owner', type: 'text', drop: 2 },
  ];
  const shown = await lines(tableOf(columns, [['hotline-abroad', 'The hotline for those abroad', 'Customer service']]), 34);
  expect(shown.slice(4, 7)).toEqual(['ID              NAME', 'hotline-abroad  The hotline for', '                those abroad']);
});

test('a way to see more that is longer than a line is broken at its blanks', async () => {
  const report = tableOf(figures, [measured]);
  const second = { ...report, blocks: report.blocks.flatMap((block) => [block, { ...block, name: 'drivers-of-those-who-left' }]) };
  const shown = await lines(second, 36);
  expect(shown.join(' ')).toContain('-f csv --table drivers-of-those-who-left');
  for (const line of shown) expect(textWidth(line), line).toBeLessThanOrEqual(36);
});

test('a table below the first is seen as its own CSV', async () => {
  const report = tableOf(figures, [measured]);
  const second = { ...report, blocks: report.blocks.flatMap((block) => [block, { ...block, name: 'others' }]) };
  expect((await lines(second, 60)).filter((line) => line.startsWith('Left out'))).toHaveLength(2);
  expect((await lines(second, 60)).join(' ')).toContain('(to see them: -f csv --table others or a wider terminal)');
});

test('title and subtitle share a line where they fit', async () => {
  expect((await lines(sampleReport(), 100))[0]).toMatch(/^Quality {2,}1 Jan – 31 Dec 2025 · 95 % interval$/);
  expect((await lines(sampleReport(), 40)).slice(0, 2)).toEqual(['Quality', '1 Jan – 31 Dec 2025 · 95 % interval']);
});

test('a number stays on the line of its percent sign', async () => {
  const report = withBlocks([{ kind: 'paragraph', text: `${'word '.repeat(20)}12.3 % of all` }]);
  for (let width = 20; width < 60; width += 1) expect((await lines(report, width)).join('\n')).not.toMatch(/\d\n% /);
});

test('the sentences of a list stand below each other, each behind a dash', async () => {
  const report = withBlocks([{ kind: 'list', items: ['one that is broken in two', 'another'] }]);
  expect((await lines(report, 20)).join('\n')).toContain('\n- one that is broken\n  in two\n- another\n');
});

test('a table without rows says what it is about', async () => {
  expect((await lines(sampleReport())).filter((line) => line === 'No actions')).toHaveLength(1);
});

test('charts are left out beside tables, and written as a table where there is nothing else', async () => {
  const chart = sampleReport().blocks.filter(({ kind }) => kind === 'chart');
  expect((await rendered(text, sampleReport())).text).not.toContain('Quality (0–100)');
  const alone = await lines(withBlocks(chart));
  expect(alone[2]).toMatch(/QUALITY \(0–100\)/);
  expect(alone[3]).toMatch(/^Advice in the store +76\.8 +72\.6–81\.0 +measured +█+/);
  expect(alone[5]).toMatch(/^Forum +– +– +unknown/);
});

test('tones are colours on a terminal that has them', async () => {
  const style = toStyle({ color: 'always', isTTY: true, columns: 160, env: { LANG: 'en_GB.UTF-8' } });
  const written = (await rendered(text, sampleReport(), { style })).text;
  const colorOf = (word: string) =>
    written
      .split('\n')
      .find((line) => line.includes(word))
      ?.match(/\u001b\[(\d+)m/)?.[1];
  expect(['store', 'hotline', 'forum', 'below its target'].map(colorOf)).toEqual(['32', '31', '2', '31']);
});

describe('plain', () => {
  test('is one record a line, unrounded, without words around it', async () => {
    const { text: written } = await rendered(text, sampleReport('de'), { plain: true });
    expect(written.split('\n')[1]).toBe('hotline\tHotline\t135\t64.7\t59.8\t69.6\t64.7\t-18.6\t-32.8\t-4.3\t0.0004\tverschlechtert');
    expect(written.split('\n')).toHaveLength(4);
  });

  test('is refused where the table is not there', async () => {
    const result = await text.render(sampleReport(), contextOf({ plain: true, table: 'nothing' }));
    expect(result).toEqual({ kind: 'refused', lacks: 'table', wanted: 'nothing', names: ['quality', 'details', 'actions'] });
  });
});
