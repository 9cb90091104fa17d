import { expect, test } from 'vitest';
import { evidenceAges } from '../../../src/analysis/coverage/evidence-age.js';

test('puts the oldest first and what has no date last', () => {
  const newest = new Map([
    ['mail', null],
    ['shop', '2026-10-31'],
    ['forum', '2025-11-01'],
    ['app', '2026-10-31'],
    ['fair', null],
    ['fax', '2026-11-02'],
  ]);
  expect(evidenceAges(newest, '2026-11-01')).toEqual({
    ages: [
      { id: 'forum', newest: '2025-11-01', days: 365 },
      { id: 'app', newest: '2026-10-31', days: 1 },
      { id: 'shop', newest: '2026-10-31', days: 1 },
      { id: 'fax', newest: '2026-11-02', days: -1 },
      { id: 'fair', newest: null, days: null },
      { id: 'mail', newest: null, days: null },
    ],
    medianDays: 1,
  });
});

test('knows no median without dates', () => {
  expect(evidenceAges(new Map([['mail', null]]), '2026-11-01').medianDays).toBeNull();
});
