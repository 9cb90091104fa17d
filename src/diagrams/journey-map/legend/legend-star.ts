/** The star of the legend. */
import { star } from '../../marks.js';
import type { LegendItem } from './legend-item.js';

export const legendStar: LegendItem = {
  name: 'moment-of-truth',
  label: { en: 'moment of truth', de: 'Moment der Wahrheit' },
  width: 4.2,
  draw: (x, y, { scale }) => [star(x + 2.1 * scale, y, 4.2 * scale)],
};
