/** The rules about feedback sources, beyond their own examples. */
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/rules/check.js';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { fitsGlob } from '../../src/text/glob.js';
import { loadFiles, placeOf, today } from '../support/workspace.js';

/** The findings on one source with that data, beside those files. */
async function findingsOf(data: string, files: readonly string[] = [], path = 'feedback/pulse.yaml'): Promise<readonly Diagnostic[]> {
  const texts = [
    { path: 'tp.yaml', text: 'format: 1\nname: Example\n' },
    { path, text: `name: Pulse\ndata: ${data}\n` },
  ];
  const { workspace, findings } = await loadFiles(texts, files);
  return checkWorkspace(workspace, findings, { today }).filter(({ rule }) => rule === 'feedback/missing-file');
}

const hintsOf = async (data: string, files: readonly string[]) => (await findingsOf(data, files)).map(({ hint }) => hint);

describe('feedback/missing-file', () => {
  test.each([
    ['pulse.csv', 'feedback/pulse.csv'],
    ['2026/pulse.csv', 'feedback/2026/pulse.csv'],
    ['pulse-*.csv', 'feedback/pulse-2026.csv'],
    ['pulse-202?.csv', 'feedback/pulse-2026.csv'],
    ['"*/pulse.csv"', 'feedback/2026/pulse.csv'],
    ['"*"', 'feedback/pulse.parquet'],
  ])('finds %s where there is %s', async (data, file) => {
    expect(await findingsOf(data, [file])).toEqual([]);
  });

  test.each([
    ['pulse.csv', 'feedback/2026/pulse.csv', 'in a folder below'],
    ['pulse.csv', 'touchpoints/pulse.csv', 'in the folder of another kind'],
    ['pulse.csv', 'feedback/Pulse.csv', 'written otherwise'],
    ['"*.csv"', 'feedback/2026/pulse.csv', 'in a folder below'],
    ['pulse-?.csv', 'feedback/pulse-10.csv', 'with a character more'],
    ['pulse-??.csv', 'feedback/pulse-1.csv', 'with a character less'],
    ['"*"', 'feedback/2026/pulse.csv', 'in a folder, which is no data itself'],
    ['"2026"', 'feedback/2026/pulse.csv', 'in the folder that is named'],
  ])('does not take for %s what is %s: %s', async (data, file) => {
    expect(await findingsOf(data, [file])).toHaveLength(1);
  });

  test('looks beside the file of the source, in whatever folder that lies', async () => {
    expect(await findingsOf('pulse.csv', ['feedback/2026/pulse.csv'], 'feedback/2026/pulse.yaml')).toEqual([]);
    expect(await findingsOf('pulse.csv', ['feedback/pulse.csv'], 'feedback/2026/pulse.yaml')).toHaveLength(1);
  });

  test('finds each of many', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `wave-${index}-of-40.csv`);
    const files = names.map((name) => `feedback/${name}`);
    for (let index = 0; index < 40; index += 1) expect(await findingsOf(`wave-${index}-*.csv`, files)).toEqual([]);
  });

  test('does not take the source for its own data', async () => {
    expect(await findingsOf('"*"', ['feedback/other.yaml', 'feedback/old.yml'])).toHaveLength(1);
  });

  test('does not take a folder for data', async () => {
    expect(await findingsOf('pulse.csv', ['feedback/pulse.csv', 'feedback/pulse.csv/part-1.csv'])).toHaveLength(1);
  });

  test('is an error at the value of "data"', async () => {
    const found = await findingsOf('pulse.csv');
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
    expect(found.map(placeOf)).toEqual(['feedback/pulse.yaml:2:7-16']);
    expect(found.map(({ message }) => message)).toEqual(['There is no file "pulse.csv" in the folder "feedback"']);
  });

  test('says of a pattern that nothing fits it', async () => {
    const [{ message, hint }] = await findingsOf('pulse-*.csv', ['feedback/puls-2026.csv', 'feedback/visit.csv']);
    expect(message).toBe('No file in the folder "feedback" fits "pulse-*.csv"');
    expect(hint).toBe('Beside it there are "puls-2026.csv" and "visit.csv"');
  });

  test('suggests the nearest file, ready to be put in', async () => {
    const [{ hint, fix, location }] = await findingsOf('puls.csv', ['feedback/pulse.csv', 'feedback/visit.csv']);
    expect(hint).toBe('Did you mean "pulse.csv"?');
    expect(fix?.edits).toEqual([{ start: location.range.start.offset, end: location.range.end.offset, text: 'pulse.csv' }]);
  });

  test('suggests a file that differs in case only', async () => {
    expect(await hintsOf('pulse.csv', ['feedback/Pulse.CSV'])).toEqual(['Did you mean "Pulse.CSV"?']);
  });

  test('suggests no file that a source could not name', async () => {
    expect(await hintsOf('my-pulse.csv', ['feedback/my pulse.csv'])).toEqual(['Beside it there is "my pulse.csv"']);
  });

  test('says where to put the data when there are none', async () => {
    expect(await hintsOf('pulse.csv', [])).toEqual(['Put the data into the folder "feedback", beside this file']);
  });

  test.each(['../secret.csv', '/etc/passwd', '..', 'a/../../b.csv', '""', '7', '[a.csv]'])('leaves %s to the schema', async (data) => {
    expect(await findingsOf(data)).toEqual([]);
  });

  test('leaves a source without data, and a broken one, to those who find that', async () => {
    const { workspace, findings } = await loadFiles([
      { path: 'feedback/none.yaml', text: 'name: None\n' },
      { path: 'feedback/misspelt.yaml', text: 'name: Misspelt\ndatta: x.csv\n' },
      { path: 'feedback/broken.yaml', text: 'name: [\n' },
    ]);
    expect(checkWorkspace(workspace, findings, { today }).filter(({ rule }) => rule === 'feedback/missing-file')).toEqual([]);
  });
});

describe('a pattern of file names', () => {
  test.each([
    ['a*c', 'abc', true],
    ['a*c', 'ac', true],
    ['a*c', 'acb', false],
    ['a*b*c', 'axbxbxc', true],
    ['*.csv', '.csv', true],
    ['**.csv', 'a.csv', true],
    ['a?c', 'ac', false],
    ['a*', 'a/b', false],
    ['a/*', 'a/b', true],
    ['a.c', 'abc', false],
    ['*', '', true],
  ])('%s against "%s": %s', (pattern, path, fits) => {
    expect(fitsGlob(path, pattern)).toBe(fits);
  });

  test('is decided at once, however many stars it has', () => {
    expect(fitsGlob(`${'a'.repeat(200)}b`, `${'*a'.repeat(100)}c`)).toBe(false);
  });
});

describe('figures in the file of a touchpoint', () => {
  const told = async (measurement: string) => {
    const text = `name: Hotline\nchannel: phone\nmetrics: [{ id: waiting-time, better: lower, target: 90 }]\nmeasurements:\n  - { ${measurement} }\n`;
    const { workspace, findings } = await loadFiles([
      { path: 'tp.yaml', text: 'format: 1\nname: Example\n' },
      { path: 'touchpoints/hotline.yaml', text },
    ]);
    return checkWorkspace(workspace, findings, { today })
      .filter(({ rule }) => /^(feedback|schema)\//.test(rule))
      .map(({ rule, message }) => `${rule}: ${message}`);
  };
  const range = 'feedback/out-of-range';

  test.each([
    [
      'measure: csat, scale: [1, 5], date: 2026-01-01, counts: { 0: 1, 4: 3, 7: 2 }',
      `${range}: 3 answers lie off the scale from 1 to 5: "0" and "7"`,
    ],
    ['measure: nps, date: 2026-01-01, counts: { 11: 1 }', `${range}: 1 answer lies off the scale from 0 to 10: "11"`],
    ['promise: fast, date: 2026-01-01, kept: 81, n: 80', `${range}: "kept" is 81, more than "n", which is 80`],
    ['metric: waiting-time, date: 2026-01-01, within: 81, n: 80', `${range}: "within" is 81, more than "n", which is 80`],
    ['best: 5, worst: 6, shown: 10, date: 2026-01-01', `${range}: "best" and "worst" are 11, more than "shown", which is 10`],
    [
      'incidents: { n: 5, left: 6 }, without: { n: 9, left: 9 }, date: 2026-01-01',
      `${range}: "incidents.left" is 6, more than "incidents.n", which is 5`,
    ],
    ['measure: csat, scale: [1, 5], date: 2027-01-01, counts: { 4: 3 }', 'feedback/bad-date: 2027-01-01 is still to come'],
  ])('that cannot be are told: %s', async (measurement, finding) => {
    expect(await told(measurement)).toEqual([finding]);
  });

  test.each([
    'measure: csat, scale: [1, 5], date: 2026-11-22, counts: { 1: 1, 4.5: 2, 5: 3 }',
    'measure: nps, date: 2026-01-01, counts: { detractors: 10, promoters: 60 }',
    'promise: fast, date: 2026-01-01, kept: 80, n: 80',
    'measure: csat, scale: [1, 5], date: 2026-01-01, counts: { 7: 0 }',
  ])('that can be are not: %s', async (measurement) => {
    expect(await told(measurement)).toEqual([]);
  });
});
