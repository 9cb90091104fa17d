import { expect, test } from 'vitest';
import { measuredNote } from '../../src/reports/measured-note.js';
import { speaker } from '../../src/text/both.js';

const note = (rows: readonly (readonly [string, boolean])[], language: 'en' | 'de') =>
  measuredNote(
    rows.map(([touchpoint, isMeasured]) => ({ touchpoint, isMeasured })),
    language,
    speaker(language),
  );

test('counts each touchpoint once, in however many segments', () => {
  const rows = [
    ['a', true],
    ['a', false],
    ['b', false],
    ['c', false],
  ] as const;
  expect(note(rows, 'en')).toBe('Quality measured for 1 of 3 touchpoints (33 %).');
  expect(note(rows, 'de')).toBe('Qualität gemessen bei 1 von 3 Touchpoints (33 %).');
});

test('says nothing of nothing', () => {
  expect(note([], 'en')).toBeNull();
});
