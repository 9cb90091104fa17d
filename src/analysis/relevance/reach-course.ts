/** How the reach of a touchpoint changes: the share of people who ever used it, period by period. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { courseTrend, type Trend } from '../quality/course.js';
import { type Series, seriesOf } from '../quality/series.js';
import { usageOf } from './reach.js';

/** The reach over months, quarters or years, whichever have enough answers; null where nobody could answer "never used", or without dates. */
export function reachSeries(evidence: Evidence, touchpoint: Touchpoint): Series | null {
  return seriesOf(usageOf(evidence, touchpoint).map(asReadings), null);
}

/** Which way it goes, in points a year; null for fewer than four periods. */
export function reachTrend(evidence: Evidence, touchpoint: Touchpoint): Trend | null {
  return courseTrend(reachSeries(evidence, touchpoint));
}

/** Who used it, as contacts inside a target: the share of all asked. */
function asReadings(tally: Tally): Tally {
  const used = tally.frequencies.reduce((sum, { count }) => sum + count, 0);
  return {
    ...tally,
    question: { ...tally.question, measure: 'reach', scale: null },
    frequencies: [],
    readings: { n: used + tally.notUsed, sum: null, squares: null, within: used },
  };
}
