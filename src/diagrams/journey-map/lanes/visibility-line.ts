/** The line of visibility, the heaviest: what lies below it the customer does not see. */
import { lineLane } from '../cells/line-lane.js';

export const visibilityLine = lineLane(
  'visibility-line',
  { en: 'Line of visibility', de: 'Linie der Sichtbarkeit' },
  { width: 0.45, dash: [3, 2], lineCap: 'butt' },
  ({ backstage, systems }) => backstage ?? systems,
);
