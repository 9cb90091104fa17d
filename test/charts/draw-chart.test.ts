import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { chartSpec } from '../../src/charts/chart-spec.js';
import { drawChart } from '../../src/charts/draw-chart.js';
import { problemIn } from '../../src/charts/grammar/check-spec.js';
import { renderSpec } from '../../src/charts/grammar/render-spec.js';
import { contrast } from '../../src/charts/shade.js';
import type { Chart } from '../../src/reports/chart.js';
import { temporaryFolder } from '../support/tp.js';
import { bars, blockOf, everyKind, heat, intervals, languages, marks, nameAt, pareto, quadrants, stack, trend } from './sample-charts.js';
import { type DrawnText, readSvg } from './svg-reader.js';

const draw = async (chart: Chart, language = languages[1]) => readSvg(await drawChart(blockOf(chart), language ?? 'de'));
const named = (charts: readonly Chart[]) => charts.map((chart) => [chart.kind, chart] as const);

/** Texts that lie on each other by more than a hair; a rim is the same text at the same place, and leaning ones have no box. */
function collisions(texts: readonly DrawnText[]): readonly string[] {
  const upright = texts.filter(({ rotated, fill }) => !rotated && fill !== '#ffffff');
  return upright.flatMap((a, index) =>
    upright
      .slice(index + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

describe.each([0, 1, 2, 30, 300])('with %i things', (count) => {
  test.each(named(everyKind(count)))('%s is a drawing in which no text covers another or leaves the page', async (kind, chart) => {
    const { texts, width, height, title, description } = await draw(chart);
    expect(title).toBe(`Beispiel: ${kind}`);
    expect(description).not.toBe('');
    for (const { text, left, right, top, bottom, rotated } of texts) {
      if (rotated) continue;
      expect([left >= 0, right <= width, top >= 0, bottom <= height], text).toEqual([true, true, true, true]);
    }
    // So many points in one plot have no room for so many numbers.
    if (kind !== 'quadrants' || count <= 30) expect(collisions(texts)).toEqual([]);
    expect(Math.max(width, height)).toBeLessThan(10_000);
  });
});

test.each(named(everyKind(12)))('%s has the same bytes whatever was drawn before', async (_, chart) => {
  const here = await drawChart(blockOf(chart), 'de');
  expect(await drawChart(blockOf(chart), 'de')).toBe(here);
  await drawChart(blockOf(intervals(3)), 'en');
  expect(await drawChart(blockOf(chart), 'de')).toBe(here);
});

test('another process, time zone, locale and folder give the same bytes', async () => {
  const folder = temporaryFolder();
  const root = resolve(import.meta.dirname ?? '.', '../..');
  const build = await rolldown({ cwd: root, input: './src/charts/draw-chart.ts', platform: 'node', external: /^[^./]/ });
  await build.write({ dir: join(folder, 'dist') });
  await build.close();
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const script = `
    const { drawChart } = await import(${JSON.stringify(pathToFileURL(join(folder, 'dist/draw-chart.js')).href)});
    for (const block of ${JSON.stringify(everyKind(5).map((chart) => blockOf(chart)))}) process.stdout.write(await drawChart(block, 'de'));
  `;
  const worlds = [
    { cwd: root, TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' },
    { cwd: tmpdir(), TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8' },
  ];
  const drawings = worlds.map(({ cwd, ...env }) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd, env: { ...process.env, ...env }, encoding: 'utf8' }),
  );
  let here = '';
  for (const chart of everyKind(5)) here += await drawChart(blockOf(chart), 'de');
  expect(drawings).toEqual([here, here]);
});

test.each(everyKind(12).flatMap((chart) => languages.map((language) => [chart.kind, language, chart] as const)))(
  '%s in %s gives the grammar no reason to warn',
  async (_, language, chart) => {
    const warnings: string[] = [];
    await renderSpec(chartSpec(chart, language), (warning) => warnings.push(warning));
    expect(warnings).toEqual([]);
  },
);

test.each(named(everyKind(12)))('%s asks for nothing but data: no expression, no address', (_, chart) => {
  expect(problemIn(chartSpec(chart, 'de'))).toBeNull();
  const keys = JSON.stringify(chartSpec(chart, 'de')).match(/"(?:expr|signal|calculate|filter|labelExpr|href|url)":/g);
  expect(keys).toBeNull();
});

describe('words and numbers', () => {
  test('are those of the language', async () => {
    const german = (await draw(intervals(12), 'de')).texts.map(({ text }) => text);
    const english = (await draw(intervals(12), 'en')).texts.map(({ text }) => text);
    expect(german).toEqual(expect.arrayContaining(['gemessen', 'wenige Antworten', 'angenommen', 'unbekannt', 'Vertrauensbereich (95 %)']));
    expect(english).toEqual(expect.arrayContaining(['measured', 'few answers', 'assumed', 'unknown', '95 % interval']));
    expect(german.filter((text) => /^\d+,\d$/.test(text))).toHaveLength(11);
    expect(english.filter((text) => /^\d+\.\d$/.test(text))).toHaveLength(11);
  });

  test('on an axis have the decimal sign and groups of the language', async () => {
    const chart: Chart = { kind: 'bars', axis: 'Kosten', marks: [{ ...marks(1)[0], value: 4200, low: null, high: null }] };
    const small: Chart = { ...chart, marks: [{ ...marks(1)[0], value: 0.4, low: null, high: null }] };
    expect((await draw(chart, 'de')).texts.map(({ text }) => text)).toContain('1.000');
    expect((await draw(chart, 'en')).texts.map(({ text }) => text)).toContain('1,000');
    expect((await draw(small, 'de')).texts.map(({ text }) => text)).toContain('0,2');
    expect((await draw(small, 'en')).texts.map(({ text }) => text)).toContain('0.2');
  });

  test('of sixty letters are whole', async () => {
    const label = 'Rücksendeetikett für die Abholung durch den Paketdienst Nord';
    expect(label).toHaveLength(60);
    for (const chart of [intervals(2), bars(2)]) {
      if (chart.kind !== 'intervals' && chart.kind !== 'bars') continue;
      const { texts } = await draw({ ...chart, marks: [{ ...chart.marks[0], label }] });
      const written = texts.map(({ text }) => text).join(' ');
      for (const word of label.split(' ')) expect(written).toContain(word);
    }
  });

  test.each(named(everyKind(30)))('of %s can be read on what they stand on', async (_, chart) => {
    const { texts } = await draw(chart);
    for (const { text, fill } of texts.filter((one) => one.fill !== '#ffffff'))
      expect(contrast(fill, '#ffffff'), text).toBeGreaterThan(4.5);
  });
});

describe('unknown', () => {
  test('is a dash in its row and never a bar', async () => {
    const [known, unknown] = [marks(9)[0], marks(9)[8]];
    const { texts, elements } = await draw({ kind: 'bars', axis: 'Relevanz', marks: [known, unknown] });
    // In the key, in the plot, and among the figures.
    expect(texts.filter(({ text }) => text === '–')).toHaveLength(3);
    expect(elements.filter(({ name, attributes }) => name === 'path' && attributes['fill'] === '#0072b2')).toHaveLength(1);
  });

  test('interrupts a line over time', async () => {
    const { elements } = await draw(trend(12));
    const lines = elements.filter(
      ({ name, attributes }) => name === 'path' && attributes['stroke'] === '#0072b2' && /^M[^Z]*L[^Z]*$/.test(attributes['d'] ?? ''),
    );
    expect(lines).toHaveLength(2);
  });

  test('is a cell with a dashed rim and the reason in a matrix', async () => {
    const chart = heat(8, 6);
    const empty = chart.cells.filter(({ value }) => value === null);
    const { elements, texts } = await draw(chart);
    expect(elements.filter(({ name, attributes }) => name === 'path' && attributes['stroke-dasharray'] === '3,3')).toHaveLength(
      empty.length,
    );
    expect(texts.filter(({ text }) => text === 'zu wenige')).toHaveLength(empty.filter(({ text }) => text === 'zu wenige').length);
  });

  test.each(named([intervals(0), bars(0), quadrants(0), pareto(0), heat(0, 0), trend(0), stack(0, [])]))(
    'of all in %s is said in words',
    async (_, chart) => {
      expect((await draw(chart, 'de')).texts.map(({ text }) => text)).toContain('Noch keine Daten');
      expect((await draw(chart, 'en')).texts.map(({ text }) => text)).toContain('No data yet');
    },
  );
});

describe('certainty', () => {
  test('is a matter of fill and rim, so that it can be told in grey', async () => {
    const { elements } = await draw(quadrants(30));
    const points = elements.filter(
      ({ name, attributes }) => name === 'path' && attributes['stroke-width'] === '1.5' && /A/.test(attributes['d'] ?? ''),
    );
    const fills = new Set(points.map(({ attributes }) => attributes['fill'] ?? ''));
    expect(fills).toEqual(new Set(['#0072b2', '#a3cdea', '#ffffff']));
    const [solid = '', pale = '', hollow = ''] = fills;
    expect([contrast(solid, pale) > 3, contrast(pale, hollow) > 1.5]).toEqual([true, true]);
  });
});

describe('the names of points', () => {
  test.each([1, 8, 30, 120])('are all there for %i of them, beside the point or by number', async (count) => {
    const { texts } = await draw(quadrants(count));
    const written = texts
      .map(({ text }) => text)
      .join(' ')
      .replaceAll('- ', '-');
    for (let index = 0; index < count; index += 1)
      for (const word of nameAt(index).split(' ')) expect(written.replaceAll('-', '')).toContain(word.replaceAll('-', ''));
  });
});

test('rows that have no room are counted', async () => {
  const { texts } = await draw(intervals(900));
  const edge = texts.reduce((most, { right }) => Math.max(most, right), 0);
  const shown = texts.filter(({ right }) => right > edge - 0.5).length;
  const [, rest] = texts.map(({ text }) => /^\+ (\d+) weitere/.exec(text)).find((match) => match !== null) ?? [];
  expect(shown + Number(rest)).toBe(900);
});
