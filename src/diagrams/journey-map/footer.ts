/** The footer of a map: where it comes from, and which sheet it is. */
import type { Group } from '../scene.js';
import { drawFooter } from '../sheet/footer.js';
import type { MovablePart } from '../sheet/heading.js';
import type { Frame } from './arrangement/frame.js';
import type { MapContext } from './map-context.js';

/** In millimetres. */
export function footerHeight(context: MapContext, frame: Frame): number {
  return partOf(context, frame, '').height;
}

/** `number` of `count` sheets. */
export function footer(context: MapContext, frame: Frame, number: number, count: number): Group {
  const sheet = count === 1 ? '' : context.say({ en: `Sheet ${number} of ${count}`, de: `Blatt ${number} von ${count}` });
  const part = partOf(context, frame, sheet);
  return { ...part.at(frame.labelX, frame.page.height - frame.page.margin - part.height), id: '_footer' };
}

function partOf({ data, theme }: MapContext, { page }: Frame, sheet: string): MovablePart {
  const source = [data.company, data.file].filter((part) => part !== '').join(' · ');
  return drawFooter(source, sheet, page.width - 2 * page.margin, theme);
}
