/** Lengths of time in words and in seconds. */
import { expect, test } from 'vitest';
import { speaker } from '../../src/text/both.js';
import { durationInWords, secondsOf } from '../../src/text/duration.js';

test.each([
  ['P1D', '1 day', '1 Tag'],
  ['PT1M', '1 minute', '1 Minute'],
  ['P1M', '1 month', '1 Monat'],
  ['P2DT5H', '2 days 5 hours', '2 Tage 5 Stunden'],
  ['P3W', '3 weeks', '3 Wochen'],
])('says %s', (duration, en, de) => {
  expect(durationInWords(duration, speaker('en'))).toBe(en);
  expect(durationInWords(duration, speaker('de'))).toBe(de);
});

test('tells minutes from months', () => {
  expect(secondsOf('PT1M')).toBe(60);
  expect(secondsOf('P1M')).toBeGreaterThan(28 * 86_400);
  expect(secondsOf(null)).toBeNull();
});
