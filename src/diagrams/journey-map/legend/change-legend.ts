/** The marks of what has changed, in the legend. */
import { straightLine } from '../../marks.js';
import type { Colour, Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import type { MapContext } from '../map-context.js';
import type { StepChange } from '../reading/map-data.js';
import type { LegendItem } from './legend-item.js';

const items: Readonly<Record<StepChange, LegendItem>> = {
  new: { name: 'new', label: { en: 'new', de: 'neu' }, width: 2, draw: (x, y, theme) => sign('+', colours.added, x, y, theme) },
  changed: {
    name: 'changed',
    label: { en: 'changed', de: 'geändert' },
    width: 2.4,
    draw: (x, y, theme) => sign('Δ', colours.altered, x, y, theme),
  },
  removed: {
    name: 'removed',
    label: { en: 'gone', de: 'entfallen' },
    width: 6,
    draw: (x, y, theme) => [
      ...sign('Abc', colours.removed, x, y, theme),
      straightLine([x, y], [x + 6 * theme.scale, y], colours.removed, 0.3 * theme.scale),
    ],
  },
};

/** Only what occurs on the map. */
export function changeLegend({ data: { steps } }: MapContext): readonly LegendItem[] {
  return (['new', 'changed', 'removed'] as const)
    .filter((change) => steps.some((step) => step.change === change))
    .map((change) => items[change]);
}

function sign(text: string, colour: Colour, x: number, y: number, theme: Theme): readonly Shape[] {
  const block = textBlock(text, typeStyle(theme, 'name', colour));
  return [placeBlock(block, x, y - block.height / 2)];
}
