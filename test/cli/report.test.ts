/** `tp report` and `tp explain <number>` as their users call them, on the shipped examples and on workspaces that lack something. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reports } from '../../src/reports/registry.js';
import { reportedOn } from '../support/reported.js';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const office = resolve(import.meta.dirname, '../../examples/office');
const airport = resolve(import.meta.dirname, '../../examples/airport');

const small = `
# file: tp.yaml
format: 1
name: Shop
languages: [en]
preset: minimal
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
measurements:
  - { measure: csat, scale: [1, 5], date: 2026-01-31, counts: { 1: 2, 2: 3, 3: 5, 4: 20, 5: 10 } }
# file: touchpoints/invoice.yaml
name: Invoice
`;

const officeReport = reportedOn(office);
const airportReport = reportedOn(airport);

describe.each(reports.map(({ name }) => name))('tp report %s', (name) => {
  test.each([
    ['text', 'en', officeReport],
    ['text', 'de', officeReport],
    ['markdown', 'de', airportReport],
    ['json', 'en', airportReport],
    ['csv', 'de', airportReport],
    ['plain', 'en', airportReport],
  ])('writes %s, --lang %s', async (format, lang, reported) => {
    const text = await reported(name, format, lang);
    // Plain has no header: where there is nothing to list it is empty.
    expect(text.length).toBeGreaterThan(format === 'plain' ? -1 : 20);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test('runs where nothing is known at all', async () => {
    const cwd = workspaceFolder('# file: tp.yaml\nformat: 1\nname: Empty\n');
    const { stdout, stderr, code } = await tp(['report', name], { cwd });
    expect(code, stderr).toBe(0);
    expect(stdout).not.toMatch(/NaN|Infinity/);
  });

  test('gives the same bytes twice', async () => {
    const { stdout, stderr, code } = await tp(['report', name, '-C', airport, '-f', 'json', '--lang', 'en']);
    expect(code, stderr).toBe(0);
    expect(stdout).toBe(await airportReport(name, 'json', 'en'));
  });
});

test('without a name it is the cockpit', async () => {
  const { stdout } = await tp(['report', '-C', office, '--lang', 'en']);
  expect(stdout).toContain('What to improve first:');
  expect(stdout).toBe(await officeReport('overview', 'text', 'en'));
});

test('the score of a touchpoint is that of its answers', async () => {
  const { stdout } = await tp(['report', 'quality', '-f', 'json'], { cwd: workspaceFolder(small) });
  const [hotline, invoice] = JSON.parse(stdout).rows;
  // (2·0 + 3·25 + 5·50 + 20·75 + 10·100) / 40
  expect(hotline).toMatchObject({ touchpoint: 'hotline', measure: 'csat', n: 40, status: 'ok', score: { value: 70.625 } });
  expect(hotline.topTwo).toMatchObject({ k: 30, share: 0.75 });
  expect(invoice).toMatchObject({ touchpoint: 'invoice', n: 0, status: 'no-data', score: null });
});

test('weighted by personas, the score is that of the customers, and the report says how', async () => {
  const quality = async (weighting: string) => {
    const { stdout } = await tp(['report', 'quality', '-C', office, '-f', 'json', '--weighting', weighting]);
    return JSON.parse(stdout);
  };
  const [alike, personas] = [await quality('none'), await quality('personas')];
  const hotline = ({ rows }: { rows: { touchpoint: string; score: { value: number } }[] }) =>
    rows.find(({ touchpoint }) => touchpoint === 'hotline')!;
  expect(hotline(personas)).toMatchObject({ personas: { unweighted: hotline(alike).score.value } });
  expect(hotline(personas).score.value).not.toBe(hotline(alike).score.value);
  expect(personas.notes.join(' ')).toContain('Anna Keller 45 %');
});

describe('choosing', () => {
  test('a query leaves the other touchpoints out', async () => {
    const { stdout } = await tp(['report', 'quality', 'owner:service', '-f', 'csv', '--columns', 'touchpoint,n'], {
      cwd: workspaceFolder(small),
    });
    expect(stdout).toBe('touchpoint,n\nhotline,40\n');
  });

  test('rows can be ordered and limited, unknown ones last', async () => {
    const args = ['report', 'quality', '-C', office, '--columns', 'touchpoint,score', '-f', 'csv'];
    const { stdout } = await tp([...args, '--sort', '-score', '--limit', '3']);
    const scores = stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split(',')[1]));
    expect(scores).toHaveLength(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const { stdout: rising } = await tp([...args, '--sort', 'score']);
    expect(rising.trim().split('\n').at(-1)).toBe('delivery-notice,');
  });

  test('groups make a table each', async () => {
    const { stdout } = await tp(['report', 'quality', '-C', office, '--group', 'owner', '--lang', 'en', '-f', 'markdown']);
    expect(stdout).toMatch(/^#+ Customer service$/m);
    expect(stdout).toMatch(/^#+ Accounts$/m);
  });

  test.each([
    ['quality', 'media', ['eigen', 'verdient']],
    ['quality', 'technology', ['(ohne Technik)']],
    ['journeys', 'state', ['Ist', 'Soll']],
    ['coverage', 'legal_duty', ['gesetzliche Pflicht: nein']],
  ])('groups of %s by %s are called in the language of the report', async (name, field, titles) => {
    const { stdout } = await tp(['report', name, '-C', office, '--group', field, '--lang', 'de', '-f', 'markdown']);
    for (const title of titles) expect(stdout).toMatch(new RegExp(`^#+ ${title.replace(/[()]/g, '\\$&')}$`, 'm'));
  });

  test('a query that nothing matches is told, with the nearest value that something has', async () => {
    const { stderr, code } = await tp(['report', 'quality', 'owner:servcie', '-C', office]);
    expect([stderr, code]).toEqual(['note: nothing matches owner:servcie; did you mean owner:service?\n', 0]);
    expect((await tp(['report', 'gaps', 'owner:service', '-C', office])).stderr).toBe('');
  });

  test('two windows are compared as the first minus the second', async () => {
    const { stdout } = await tp(['report', 'quality', '-C', airport, '--window', '2016', '--against', '2015', '-f', 'json']);
    const row = JSON.parse(stdout).rows.find(({ touchpoint }: { touchpoint: string }) => touchpoint === 'security-checkpoint');
    expect(row.change.difference).toBeLessThan(0);
    expect(row.change).toMatchObject({ verdict: 'worsened' });
    expect(row.change.low < row.change.difference && row.change.difference < row.change.high).toBe(true);
  });

  test('a segment splits the answers', async () => {
    const { stdout } = await tp(['report', 'quality', 'restaurants', '-C', airport, '--by', 'purpose', '-f', 'json']);
    const rows = JSON.parse(stdout).rows.filter(({ measure }: { measure: string }) => measure === 'csat');
    expect(rows.map(({ segment }: { segment: string | null }) => segment)).toEqual(['business', 'leisure', 'other', null]);
  });
});

describe('in CI', () => {
  test('a condition fails the run only where the whole interval lies on its bad side', async () => {
    const cwd = workspaceFolder(small);
    const below = await tp(['report', 'quality', '--fail-if', 'quality<90'], { cwd });
    expect([below.code, below.stderr]).toEqual([1, expect.stringContaining('failed: quality<90 holds for hotline')]);
    expect(below.stderr).toContain('1 of 2 rows are unknown and cannot fail');
    expect((await tp(['report', 'quality', '--fail-if', 'quality<71'], { cwd })).code).toBe(0);
  });

  test('a condition that holds for the company as a whole says so', async () => {
    const { stderr } = await tp(['report', 'quality', '-C', office, '--fail-if', 'quality<60']);
    expect(stderr).toMatch(/failed: quality<60 holds for complaint-form, .*, \(the company as a whole\)\n/);
  });

  test('how much is known can be a condition', async () => {
    const cwd = workspaceFolder(small);
    const { code, stderr } = await tp(['report', 'coverage', '--fail-if', 'coverage.quality<0.8', '--fail-if', 'coverage.quality<0.1'], {
      cwd,
    });
    expect([code, stderr]).toEqual([1, 'failed: coverage.quality<0.8 holds for quality\n']);
  });

  test('a report that was committed is true until its inputs change', async () => {
    const cwd = workspaceFolder(small);
    const args = ['report', 'quality', '-o', 'quality.md'];
    expect((await tp([...args, '--check'], { cwd })).code).toBe(1);
    expect((await tp(args, { cwd })).code).toBe(0);
    expect((await tp([...args, '--check'], { cwd })).code).toBe(0);
    const file = join(cwd, 'touchpoints/hotline.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('1: 2', '1: 3'));
    const stale = await tp([...args, '--check'], { cwd });
    expect([stale.code, stale.stderr]).toEqual([1, expect.stringContaining('stale: quality.md')]);
  });

  test('an inventory with errors gets no report, unless that is asked for', async () => {
    const cwd = workspaceFolder(`${small}# file: journeys/buying.yaml\nname: I buy\nsteps: [{ id: call, touchpoint: hotlin }]\n`);
    const refused = await tp(['report', 'quality'], { cwd });
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('ref/unknown-touchpoint');
    const allowed = await tp(['report', 'quality', '--allow-errors'], { cwd });
    expect([allowed.code, allowed.stderr]).toEqual([0, expect.stringContaining('1 error')]);
  });
});

test('the Markdown links to charts that are written beside it', async () => {
  const folder = temporaryFolder();
  await tp(['report', 'gaps', '-C', office, '-o', join(folder, 'gaps.md')]);
  const links = [...readFileSync(join(folder, 'gaps.md'), 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+\.svg)\)/g)].map(([, name]) => name ?? '');
  expect(links.length).toBeGreaterThan(1);
  for (const name of links) expect(existsSync(join(folder, name)), name).toBe(true);
});

describe('a wrong call', () => {
  test.each([
    [['report', 'qualty'], 'There is no report "qualty"', 'quality'],
    [['report', 'quality', '--by', 'clas'], 'No feedback source has the segment "clas"', ''],
    [['report', 'quality', '--weighting', 'personas'], 'Fewer than two personas say how large they are', ''],
    [['report', 'relevance', '--weighting', 'personas'], 'The report "relevance" cannot be weighted by personas', ''],
    [['report', 'promises', '--by', 'class'], 'The report "promises" does not keep segments apart', 'quality, relevance'],
    [['report', 'gaps', '--window', '2025', '--against', '2024'], 'The report "gaps" does not compare windows', 'overview, quality'],
    [['report', 'quality', '--window', 'last year'], '"last year" is no window of time', '2024Q1'],
    [['report', 'quality', '--against', '2024'], '--against needs a window', '--window'],
    [['report', 'quality', '--window', '2024', '--against', '2024Q1'], 'share days', 'follow one another'],
    [['report', 'quality', '--sort', 'scor'], 'There is no column "scor"', 'score'],
    [['report', 'quality', '--group', 'ownr'], 'There is no field "ownr"', 'owner'],
    [['report', 'quality', '--fail-if', 'quality=60'], 'is no condition', 'quality<60'],
    [
      ['report', 'quality', '--sort', 'Quality', '--lang', 'en'],
      'There is no column "Quality"',
      'The column with the heading "Quality" is "score"',
    ],
    [['report', 'quality', '--columns', 'qualität', '--lang', 'de'], 'There is no column "qualität"', '"Qualität" is "score"'],
    [['report', 'quality', '--fail-if', 'qualty<60'], 'has no number "qualty"', 'Did you mean "quality"'],
    [['report', 'quality', '--fail-if', 'beauty<60'], 'has no number "beauty"', ''],
    [['report', 'quality', '-f', 'jsn'], 'There is no format "jsn"', 'json'],
    [['report', 'quality', '-o', 'quality.xyz'], 'does not say which format', '.md'],
    [['report', 'quality', '--check'], '--check needs a file', '-o'],
    [['explain', 'hotline.beauty'], 'There is no number "beauty"', 'relevance'],
    [['explain', 'hotlin.quality'], 'There is no touchpoint "hotlin"', 'hotline'],
  ])('%j says what is wrong and what to do', async (args, message, hint) => {
    const { stdout, stderr, code } = await tp(args, { cwd: workspaceFolder(small) });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(stdout).toBe('');
  });
});

describe.each(['relevance', 'quality', 'gap', 'priority'])('tp explain hotline.%s', (number) => {
  test('takes the number apart into parts that add up to it', async () => {
    const { stdout, code } = await tp(['explain', `hotline.${number}`, '-C', office, '-f', 'json']);
    expect(code).toBe(0);
    const { value, rows } = JSON.parse(stdout);
    expect(rows.reduce((sum: number, { points }: { points: number }) => sum + points, 0)).toBeCloseTo(value, 9);
  });

  test('names the files and lines that it comes from', async () => {
    const { stdout } = await tp(['explain', `hotline.${number}`, '-C', office, '--lang', 'en'], { columns: 140 });
    expect(stdout).toMatch(/\.yaml:\d+:\d+/);
  });
});
