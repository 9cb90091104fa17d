/** How far the number behind a mark in a chart can be trusted. */
import type { Status } from '../analysis/status.js';
import type { Mark } from './chart.js';

export function certaintyOf(status: Status): Mark['certainty'] {
  if (status === 'assumed') return 'assumed';
  return status === 'ok' ? 'measured' : 'few';
}
