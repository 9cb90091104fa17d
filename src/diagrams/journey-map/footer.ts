/** The footer: where the map comes from, and which sheet this is. */

import type { Group } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours } from '../theme.js';
import { millimetresPerPoint } from '../type/measure-text.js';
import { typeStyle } from '../type-style.js';
import type { Frame } from './frame.js';
import type { MapContext } from './map-context.js';

/** In millimetres. */
export function footerHeight({ theme }: Frame): number {
  return theme.sizes.small * millimetresPerPoint * 1.2;
}

/** `number` of `count` sheets. */
export function footer({ data, say, theme }: MapContext, { page, labelX }: Frame, number: number, count: number): Group {
  const style = typeStyle(theme, 'small', colours.quiet);
  const height = style.size * millimetresPerPoint * 1.2;
  const y = page.height - page.margin - height;
  const width = page.width - 2 * page.margin;
  const right = count === 1 ? null : textBlock(say({ en: `Sheet ${number} of ${count}`, de: `Blatt ${number} von ${count}` }), style);
  const source = textBlock([data.company, data.file].filter((part) => part !== '').join(' · '), style);
  return {
    kind: 'group',
    id: 'footer',
    role: 'footer',
    card: { x: labelX, y, width, height },
    children: [placeBlock(source, labelX, y), ...(right === null ? [] : [placeBlock(right, labelX + width, y, 'end')])],
  };
}
