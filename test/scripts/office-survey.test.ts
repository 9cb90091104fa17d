/** The invented answers of examples/office: what the script writes, and the story that its README tells of them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/tp.js';

const root = resolve(import.meta.dirname, '../..');
const committed = join(root, 'examples/office/feedback');

test.each(['customer-survey.csv', 'pulse.csv'])('writes %s as it lies in the example', (file) => {
  const folder = temporaryFolder();
  execFileSync(process.execPath, [join(root, 'scripts/office-survey.js'), folder]);
  expect(readFileSync(join(folder, file)).equals(readFileSync(join(committed, file)))).toBe(true);
});

const survey = tableOf(readFileSync(join(committed, 'customer-survey.csv'), 'latin1'), ';');
const pulse = tableOf(readFileSync(join(committed, 'pulse.csv'), 'utf8'), ',');
const ratings = [
  'Website',
  'Empfang',
  'Produktinformation',
  'Angebot',
  'Elektronische Bestellung',
  'Bestätigungsmail',
  'Rechnung',
  'Hotline',
];

test('writes the survey as Excel does in German', () => {
  const bytes = readFileSync(join(committed, 'customer-survey.csv'));
  expect(bytes.includes(Buffer.from([0x54, 0xe4, 0x74, 0x69, 0x67]))).toBe(true);
  expect(bytes.toString('latin1').split('\n').slice(0, -1)).toSatisfy((lines: string[]) => lines.every((line) => line.endsWith('\r')));
  expect(survey).toHaveLength(240);
  for (const row of survey) {
    expect(row.get('Datum')).toMatch(/^\d\d\.\d\d\.202[56]$/);
    expect(row.get('Gewicht')).toMatch(/^\d,\d{3}$/);
  }
});

test('writes only answers that the feedback file knows', () => {
  const given = new Set(survey.flatMap((row) => ratings.map((column) => row.get(column))));
  expect([...given].sort()).toEqual(['1', '2', '3', '4', '5', 'k. A.', 'nicht genutzt']);
  const file = readFileSync(join(committed, 'pulse.yaml'), 'utf8');
  for (const word of new Set(pulse.flatMap((row) => [row.get('contact'), row.get('question')]))) expect(file).toMatch(`${word}: `);
});

test('rates the invoice better after its new wording, and the hotline worse in the last quarter', () => {
  const after = (row: Row) => row.get('answered_at')! >= '2026-05-04';
  expect(qualityOf('INVOICE', (row) => !after(row))).toBeCloseTo(32.2, 1);
  expect(qualityOf('INVOICE', after)).toBeCloseTo(54.5, 1);
  expect(qualityOf('HOTLINE', (row) => row.get('answered_at')! < '2026-04-01')).toBeCloseTo(57.7, 1);
  expect(qualityOf('HOTLINE', (row) => row.get('answered_at')! >= '2026-07-01')).toBeCloseTo(28.1, 1);
});

test('has seven ratings of the payment reminder', () => {
  expect(pulse.filter((row) => row.get('contact') === 'REMINDER')).toHaveLength(7);
});

test('lets customers leave after a bad hotline, and after nothing else', () => {
  const excess = ratings.map((column) => {
    const [bad, fine] = [/^[12]$/, /^[345]$/].map((wanted) => survey.filter((row) => wanted.test(row.get(column)!)));
    return shareLeaving(bad) - shareLeaving(fine);
  });
  expect(excess.at(-1)).toBeGreaterThan(0.3);
  expect(Math.max(...excess.slice(0, -1))).toBeLessThan(0.12);
});

type Row = ReadonlyMap<string, string>;

/** The rows of a table; a field in double quotes may hold the delimiter. */
function tableOf(text: string, delimiter: string): readonly Row[] {
  const field = new RegExp(`(?:^|${delimiter})(?:"((?:[^"]|"")*)"|([^${delimiter}]*))`, 'g');
  const [header, ...rows] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(field)].map(([, inQuotes, plain]) => inQuotes ?? plain));
  return rows.map((row) => new Map(header.map((column, index) => [column, row[index]])));
}

/** The mean satisfaction in the pulse, 0–100. */
function qualityOf(contact: string, isMeant: (row: Row) => boolean): number {
  const scores = pulse
    .filter((row) => row.get('contact') === contact && row.get('question') === 'sat' && isMeant(row))
    .map((row) => Number(row.get('score')));
  return 25 * (scores.reduce((sum, score) => sum + score, 0) / scores.length - 1);
}

function shareLeaving(rows: readonly Row[]): number {
  return rows.filter((row) => row.get('Kunde bis') !== '').length / rows.length;
}
