/** The drawing as the grammar wrote it, held against what a drawing of ours consists of, and put into its final shape. */
import { escapeXml } from '../../text/xml.js';
import { fontFamily } from '../theme.js';

const mostBytes = 8 * 1024 * 1024;

const elements = new Set(['svg', 'g', 'path', 'line', 'rect', 'text', 'tspan', 'defs', 'clipPath']);
const kept = new Set(
  `transform d x y dx dy x1 y1 x2 y2 width height viewBox fill fill-opacity stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity opacity font-size font-weight font-style text-anchor xmlns id clip-path`.split(/\s+/),
);
/** Known and of no use in a drawing that nobody clicks on. */
const dropped = new Set([
  'xmlns:xlink',
  'version',
  'class',
  'role',
  'aria-roledescription',
  'aria-hidden',
  'aria-label',
  'pointer-events',
  'display',
]);
/** What holds without being said. */
const defaults = new Set(['opacity="1"', 'font-weight="normal"', 'stroke-width="1"', 'x2="0"', 'y2="0"']);
const measures = new Set(['transform', 'd', 'x', 'y', 'dx', 'dy', 'x1', 'y1', 'x2', 'y2', 'width', 'height']);

export interface Told {
  /** What the drawing is called. */
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
}

/**
 * The drawing with its title, rounded to hundredths of a pixel. Throws where it holds any other element, attribute or address than
 * charts need, or is too large: that is a bug or an attack, and neither may be written to a file.
 */
export function finishSvg(svg: string, { title, description }: Told): string {
  if (svg.length > mostBytes) throw new Error(`A chart of ${svg.length} characters is too large`);
  const parts: string[] = [];
  const token = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][\w:-]*="[^"<>]*")*)\s*(\/?)>|([^<>]+)/y;
  while (token.lastIndex < svg.length) {
    const start = token.lastIndex;
    const [whole, closing, name, attributes = '', empty = '', text] = token.exec(svg) ?? [];
    if (whole === undefined) throw new Error(`A chart is no drawing at ${JSON.stringify(svg.slice(start, start + 40))}`);
    if (text !== undefined) parts.push(text);
    else if (name !== undefined) parts.push(closing === '/' ? `</${checked(name)}>` : opening(checked(name), attributes, empty));
    if (parts.length === 1) parts.push(`<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`);
  }
  return `${parts.join('').replaceAll(emptyGroup, '')}\n`;
}

function checked(name: string): string {
  if (!elements.has(name)) throw new Error(`A chart may not hold the element ${name}`);
  return name;
}

function opening(element: string, attributes: string, empty: string): string {
  // Frames without extent, and those that are not shown.
  if (/ display="none"| d="M0,0h0v0h0Z"/.test(attributes)) return '';
  const written = [...attributes.matchAll(/([A-Za-z][\w:-]*)="([^"]*)"/g)].flatMap(([, name = '', value = '']) => attribute(name, value));
  const own = element === 'svg' ? [' role="img"', ` font-family="${escapeXml(fontFamily)}"`] : [];
  // A line for each mark, so that two versions of a drawing can be compared.
  const start = element === 'svg' || element === 'tspan' ? '' : '\n';
  return `${start}<${element}${[...written, ...own].join('')}${empty}>`;
}

function attribute(name: string, value: string): readonly string[] {
  if (dropped.has(name)) return [];
  // It stands once, at the root.
  if (name === 'font-family' && value === escapeXml(fontFamily)) return [];
  if (!kept.has(name)) throw new Error(`A chart may not hold the attribute ${name}`);
  if (defaults.has(`${name}="${value}"`)) return [];
  if (/[(:]/.test(value) && !isHarmless(name, value)) throw new Error(`A chart may not hold ${name}="${value}"`);
  return [` ${name}="${measures.has(name) ? rounded(value) : value}"`];
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg';
  if (name === 'clip-path') return /^url\(#clip\d+\)$/.test(value);
  if (name === 'transform') return /^(?:(?:translate|rotate|scale)\([\d.,e+-]+\)\s*)+$/.test(value);
  return /^rgba?\([\d., %]+\)$/.test(value);
}

function rounded(value: string): string {
  return value.replace(/-?\d*\.\d{3,}(?:e-?\d+)?|-?\d+(?:\.\d+)?e-\d+/g, (number) => String(Math.round(Number(number) * 100) / 100 + 0));
}

const emptyGroup = /\n<g\/>|\n<g><\/g>/g;
