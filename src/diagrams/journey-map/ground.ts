/** What lies beneath the cells of a column. */
import type { Colour } from '../scene.js';
import { colours } from '../theme.js';
import type { Column } from './reading/map-data.js';

export function groundOf({ step, isRepeated }: Pick<Column, 'step' | 'isRepeated'>): Colour {
  return step.momentOfTruth !== null && !isRepeated ? colours.band : colours.page;
}
