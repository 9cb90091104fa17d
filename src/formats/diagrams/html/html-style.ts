/** How the HTML of a drawing looks, on a screen and on paper. */
import type { Scene } from '../../../diagrams/scene.js';
import { svgNumber } from '../svg/svg-number.js';
import { fontFamily } from '../svg/svg-page.js';

const screen = `
:root { color-scheme: light; }
body { margin: 0; background: #eceff1; color: #1a1a1a; font: 16px/1.45 ${fontFamily}; }
h1, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: fixed; top: 8px; left: 8px; z-index: 1; padding: 8px 16px; background: #ffffff; color: #0b4f8a; }
.size { display: block; width: fit-content; margin: 12px 24px 0 auto; cursor: pointer; }
.page { margin: 12px 24px 24px; overflow: auto; background: #ffffff; box-shadow: 0 1px 4px #00000040; }
.page svg { display: block; width: 100%; height: auto; }
:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
g:focus > .frame { stroke: #0b4f8a; }
.twin { margin: 24px; padding: 8px 24px 24px; overflow-x: auto; background: #ffffff; }
.twin h2 { font-size: 1.25rem; outline: none; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 6px 8px; border-bottom: 1px solid #b0b7bc; text-align: start; vertical-align: top; overflow-wrap: break-word; hyphens: auto; }
.range { white-space: nowrap; }
thead th { border-bottom: 2px solid #1a1a1a; vertical-align: bottom; }
`;

/** On a phone: a map as wide as the window could not be read, and a table of many columns becomes a list of steps. */
const phone = `
@media screen and (max-width: 48rem) {
  .page { margin: 12px 8px; }
  .page svg { min-width: 80rem; }
  .twin { margin: 12px 8px; padding: 8px 16px 16px; }
  .twin table, .twin tbody, .twin tr, .twin tbody th, .twin td { display: block; }
  .twin thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .twin tbody th, .twin td { padding: 4px 0; border: none; }
  .twin tbody th { font-size: 1rem; }
  .twin td:empty { display: none; }
  .twin td::before { content: attr(data-label); display: block; color: #5f6368; font-size: 0.75rem; }
  .twin tr { padding: 12px 0; border-bottom: 1px solid #b0b7bc; }
}
`;

const print = `
@media print {
  body { background: none; }
  .skip, .size, .twin, h1 { display: none; }
  .page { margin: 0; overflow: hidden; box-shadow: none; break-inside: avoid; }
  .page + .page { break-before: page; }
`;

/** The style sheet: the width and height of the paper come from the pages themselves. */
export function htmlStyle(scenes: readonly Scene[]): string {
  const pages = scenes.map(({ width, height }, index) => {
    const name = `page-${index + 1}`;
    return {
      screen: [
        `.size:has(:checked) ~ main .${name} svg { width: ${width}mm; height: ${height}mm; }`,
        // In the units of the drawing, so that the frame is as thick on a small page as on a large one.
        `.${name} g:focus { outline: ${svgNumber(width / 500)}px solid #0b4f8a; outline-offset: ${svgNumber(width / 1000)}px; }`,
        `.${name} g:has(> .frame):focus { outline: none; }`,
        `.${name} .frame { stroke-width: ${svgNumber(width / 500)}px; }`,
      ].join('\n'),
      print: [
        `  @page ${name} { size: ${width}mm ${height}mm; margin: 0; }`,
        `  .${name} { page: ${name}; width: ${width}mm; height: ${height}mm; }`,
        `  .${name} svg, .size:has(:checked) ~ main .${name} svg { width: ${width}mm; height: ${height}mm; }`,
      ].join('\n'),
    };
  });
  return `${screen}${phone}${pages.map((page) => `${page.screen}\n`).join('')}${print}${pages.map((page) => `${page.print}\n`).join('')}}\n`;
}
