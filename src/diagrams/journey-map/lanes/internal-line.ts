/** The line of internal interaction: below it is what supports those who serve the customer. */
import { lineLane } from '../cells/line-lane.js';

export const internalLine = lineLane(
  'internal-line',
  { en: 'Line of internal interaction', de: 'Linie der internen Interaktion' },
  { width: 0.3, dash: [0.01, 1.1], lineCap: 'round' },
  ({ systems }) => systems,
);
