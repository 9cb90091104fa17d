/** The line of interaction: above it the customer acts, below it the company. */
import { lineLane } from '../cells/line-lane.js';

export const interactionLine = lineLane(
  'interaction-line',
  { en: 'Line of interaction', de: 'Linie der Interaktion' },
  { width: 0.3, dash: [2, 2], lineCap: 'butt' },
  ({ frontstage, backstage, systems }) => frontstage ?? backstage ?? systems,
);
