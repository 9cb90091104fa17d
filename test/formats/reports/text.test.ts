import { describe, expect, test } from 'vitest';
import { text } from '../../../src/formats/reports/text.js';
import { toStyle } from '../../../src/formats/style.js';
import type { Block, Report } from '../../../src/reports/report.js';
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

test('columns leave in the order of their drop numbers, and stay when there is room', async () => {
  const heads = async (width: number) => (await lines(sampleReport(), width)).find((line) => line.startsWith('TOUCHPOINT'));
  expect(await heads(160)).toMatch(/NAME +N +QUALITY +95 % +CHANGE +95 % +P +VERDICT$/);
  expect(await heads(60)).toMatch(/^TOUCHPOINT +N +QUALITY +95 % +CHANGE +VERDICT$/);
  expect(await heads(42)).toMatch(/^TOUCHPOINT +QUALITY +95 % +CHANGE$/);
});

test('title and subtitle share a line where they fit', async () => {
  expect((await lines(sampleReport(), 100))[0]).toMatch(/^Quality {2,}1 Jan – 31 Dec 2025 · 95 % interval$/);
  expect((await lines(sampleReport(), 40)).slice(0, 2)).toEqual(['Quality', '1 Jan – 31 Dec 2025 · 95 % interval']);
});

test('a number stays on the line of its percent sign', async () => {
  const report = withBlocks([{ kind: 'paragraph', text: `${'word '.repeat(20)}12.3 % of all` }]);
  for (let width = 20; width < 60; width += 1) expect((await lines(report, width)).join('\n')).not.toMatch(/\d\n% /);
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
