/** The header: what the map is about, who travels, and how much of it is known. */

import { straightLine } from '../marks.js';
import { quotation } from '../quotation.js';
import type { Group, Shape } from '../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../text-block.js';
import { colours, lines } from '../theme.js';
import { typeStyle } from '../type-style.js';
import type { Frame } from './arrangement/frame.js';
import { headerFacts } from './header-facts.js';
import type { MapContext } from './map-context.js';

export interface Header {
  /** In millimetres. */
  readonly height: number;
  readonly shapes: Group;
}

/** The part of the width that the persona takes, where there is one. */
const personaShare = 0.3;
/** From part to part, at A3 in millimetres. */
const gap = 2.2;

export function headerOf(context: MapContext, frame: Frame, part: { readonly number: number; readonly count: number }): Header {
  const { theme, data, say } = context;
  const { scale } = theme;
  const [x, y, width] = [frame.labelX, frame.page.margin, frame.page.width - 2 * frame.page.margin];
  const personaWidth = data.facts.persona === null ? 0 : width * personaShare;
  const titleWidth = width - personaWidth - (personaWidth === 0 ? 0 : 6 * scale);
  const suffix =
    part.count === 1 ? '' : say({ en: ` – sheet ${part.number} of ${part.count}`, de: ` – Blatt ${part.number} von ${part.count}` });
  const title = textBlock(data.title + suffix, typeStyle(theme, 'title'), titleWidth);
  const scenario =
    data.facts.scenario === null
      ? []
      : [textBlock(data.facts.scenario, typeStyle(theme, 'text', colours.quiet), Math.min(titleWidth, 190 * scale))];
  const left = stack([title, ...scenario], x, y, 1 * scale);
  const persona = stack(
    personaBlocks(context, personaWidth - 4 * scale),
    x + width - personaWidth + 4 * scale,
    y + 1.2 * scale,
    0.5 * scale,
  );
  const top = Math.max(left.bottom, persona.bottom) + gap * scale;
  const facts = headerFacts(context, x, top, width);
  const children: readonly Shape[] = [
    ...left.shapes,
    ...(persona.shapes.length === 0
      ? []
      : [
          straightLine(
            [x + width - personaWidth, y + 1.5 * scale],
            [x + width - personaWidth, persona.bottom],
            colours.number,
            0.6 * scale,
          ),
        ]),
    ...persona.shapes,
    straightLine([x, top], [x + width, top], colours.rule, lines.rule * scale),
    ...facts.shapes,
  ];
  const height = facts.bottom - y;
  return {
    height,
    shapes: { kind: 'group', id: '_header', role: 'header', label: data.title + suffix, card: { x, y, width, height }, children },
  };
}

function personaBlocks({ data: { facts }, theme, say }: MapContext, width: number): readonly TextBlock[] {
  if (facts.persona === null) return [];
  const { name, role, goal, quote } = facts.persona;
  const text = typeStyle(theme, 'text');
  return [
    textBlock(name, typeStyle(theme, 'name'), width),
    ...(role === null ? [] : [textBlock(role, typeStyle(theme, 'text', colours.quiet), width)]),
    ...(goal === null ? [] : [textBlock(goal, text, width)]),
    ...(quote === null ? [] : [textBlock(quotation(quote, say), typeStyle(theme, 'quote'), width)]),
  ];
}

interface Stack {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

function stack(blocks: readonly TextBlock[], x: number, y: number, between: number): Stack {
  const shapes: Shape[] = [];
  let bottom = y;
  for (const block of blocks) {
    shapes.push(placeBlock(block, x, bottom));
    bottom += block.height + between;
  }
  return { shapes, bottom: blocks.length === 0 ? y : bottom - between };
}
