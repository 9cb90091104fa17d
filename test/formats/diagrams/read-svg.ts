/** An SVG as a parser of XML reads it. */
import { SaxesParser } from 'saxes';

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it, in order. */
  readonly text: string;
}

/** The elements in the order they open; throws where the text is no well-formed XML. */
export function readSvg(svg: string): readonly SvgElement[] {
  const parser = new SaxesParser();
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: number[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(found.length);
    found.push({ name, attributes: { ...attributes } as Record<string, string>, text: '' });
  });
  parser.on('text', (text) => {
    for (const index of open) found[index].text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(svg).close();
  return found;
}
