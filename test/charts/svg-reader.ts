/** Drawings as what a reader sees: texts with their places, elements with their attributes. */
import { SaxesParser } from 'saxes';
import { fontWidth } from '../../src/text/font-width.js';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A text and the box that it fills, in pixels from the upper left corner of the drawing. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  readonly rotated: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly elements: readonly Element[];
  readonly texts: readonly DrawnText[];
}

/** Reads a drawing with a strict parser; throws where it is not well-formed. */
export function readSvg(svg: string): Drawing {
  const elements: Element[] = [];
  const texts: DrawnText[] = [];
  const spoken = { title: '', desc: '' };
  const offsets: { x: number; y: number }[] = [{ x: 0, y: 0 }];
  const open: Element[] = [];
  let written = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    const element = { name: tag.name, attributes };
    elements.push(element);
    open.push(element);
    const [, x = '0', y = '0'] = /^translate\(([-\d.e]+),([-\d.e]+)\)/.exec(attributes['transform'] ?? '') ?? [];
    const before = offsets.at(-1) ?? { x: 0, y: 0 };
    offsets.push({ x: before.x + Number(x) + Number(attributes['x'] ?? 0), y: before.y + Number(y) + Number(attributes['dy'] ?? 0) });
    written = '';
  });
  parser.on('text', (part) => {
    written += part;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    const at = offsets.pop() ?? { x: 0, y: 0 };
    if (element?.name === 'title' || element?.name === 'desc') spoken[element.name] = written;
    if ((element?.name === 'text' || element?.name === 'tspan') && written.trim() !== '') {
      const holder = element.name === 'tspan' ? open.findLast(({ name }) => name === 'text') : element;
      texts.push(drawnText(written, holder?.attributes ?? {}, at));
    }
    written = '';
  });
  parser.write(svg).close();
  const [root] = elements;
  return {
    width: Number(root?.attributes['width']),
    height: Number(root?.attributes['height']),
    title: spoken.title,
    description: spoken.desc,
    elements,
    texts,
  };
}

function drawnText(text: string, attributes: Readonly<Record<string, string>>, at: { x: number; y: number }): DrawnText {
  const size = Number.parseFloat(attributes['font-size'] ?? '11');
  const bold = attributes['font-weight'] === 'bold';
  const width = fontWidth(text, { size, bold });
  const anchor = attributes['text-anchor'] ?? 'start';
  const left = at.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  // The place of a text is its baseline.
  return {
    text,
    size,
    bold,
    fill: attributes['fill'] ?? '',
    rotated: /rotate/.test(attributes['transform'] ?? ''),
    left,
    right: left + width,
    top: at.y - 0.75 * size,
    bottom: at.y + 0.2 * size,
  };
}
