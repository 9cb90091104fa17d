/** The head of a drawing: what it shows, then what is to be known before reading on. */

import type { Page } from '../page.js';
import type { Group } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours, type Theme } from '../theme.js';

export interface Heading {
  readonly title: string;
  /** Each a line of its own, broken where it is too long. */
  readonly lines: readonly string[];
}

/** A part of a sheet with its height in millimetres. */
export interface SheetPart {
  readonly height: number;
  readonly group: Group;
}

/** A part of a sheet that is measured and can be put anywhere. */
export interface MovablePart {
  /** In millimetres. */
  readonly height: number;
  /** With its top left corner there. */
  readonly at: (x: number, y: number) => Group;
}

/** The heading at the top of the page, `width` millimetres wide. */
export function drawHeading({ title, lines }: Heading, page: Page, theme: Theme, width = page.width - 2 * page.margin): SheetPart {
  const { margin: x, margin: top } = page;
  const name = textBlock(title, { size: theme.sizes.title, weight: 'bold', colour: colours.ink }, width);
  const below = lines.map((line) => textBlock(line, { size: theme.sizes.text, weight: 'regular', colour: colours.quiet }, width));
  const gap = 1.2 * theme.scale;
  const texts = below.map((block, index) => {
    const before = below.slice(0, index).reduce((sum, { height }) => sum + height, 0);
    return placeBlock(block, x, top + name.height + gap + before);
  });
  const height = name.height + gap + below.reduce((sum, block) => sum + block.height, 0);
  const group: Group = {
    kind: 'group',
    role: 'header',
    card: { x, y: top, width, height },
    children: [placeBlock(name, x, top), ...texts],
  };
  return { height, group };
}
