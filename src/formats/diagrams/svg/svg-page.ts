/** A page as an SVG document in millimetres. */
import type { Scene } from '../../../diagrams/scene.js';
import { drawnText } from '../../../diagrams/type/drawn-text.js';
import { escapeXml } from '../../../text/xml.js';
import { addShape, type SvgNaming, svgId } from './svg-shape.js';
import { type Attributes, svgAttributes } from './svg-tag.js';

/** The bundled font, then those that have the same widths, then whatever the reader has. */
export const fontFamily = 'Arimo, Liberation Sans, Arial, Helvetica, sans-serif';

/** A document of its own. */
export function svgPage(scene: Scene): string {
  const size: Attributes = [
    ['width', `${scene.width}mm`],
    ['height', `${scene.height}mm`],
  ];
  return svgDocument(scene, [['role', 'img'], ...size], { prefix: scene.id, extra: () => [], behind: () => [] });
}

/** The page with the attributes that its root carries besides; `naming` says how the groups are named. */
export function svgDocument(scene: Scene, attributes: Attributes, naming: SvgNaming): string {
  const title = svgId(scene.id, '_title');
  const description = svgId(scene.id, '_description');
  const root = svgAttributes([
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['viewBox', `0 0 ${scene.width} ${scene.height}`],
    ...attributes,
    ['lang', scene.language],
    ['xml:lang', scene.language],
    ['aria-labelledby', title],
    ['aria-describedby', description],
    ['font-family', fontFamily],
    ['fill', 'none'],
  ]);
  const lines = [
    `<svg${root}>`,
    `  <title id="${title}">${escapeXml(drawnText(scene.title))}</title>`,
    `  <desc id="${description}">${escapeXml(drawnText(scene.description))}</desc>`,
    // Paper: text is dark, and a reader in the dark would see nothing of it.
    `  <rect${svgAttributes([
      ['width', scene.width],
      ['height', scene.height],
      ['fill', '#ffffff'],
    ])}/>`,
  ];
  for (const shape of scene.shapes) addShape(lines, '  ', shape, naming);
  lines.push('</svg>');
  return `${lines.join('\n')}\n`;
}
