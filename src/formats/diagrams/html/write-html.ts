/** Writes one HTML file that needs nothing else: to read on a screen, by key or by ear, and to print in true size. */
import { createHash } from 'node:crypto';
import type { Box, Scene } from '../../../diagrams/scene.js';
import { drawnText } from '../../../diagrams/type/drawn-text.js';
import { type Both, type Say, speaker } from '../../../text/both.js';
import { escapeXml } from '../../../text/xml.js';
import type { DiagramContext, RenderedDiagram, TwinTable } from '../format.js';
import { svgDocument } from '../svg/svg-page.js';
import { svgTag } from '../svg/svg-tag.js';
import { htmlStyle } from './html-style.js';

const words = {
  toTable: { en: 'Skip to the table', de: 'Zur Tabelle springen' },
  trueSize: { en: 'True size', de: 'Originalgröße' },
  table: { en: 'The same as a table', de: 'Dasselbe als Tabelle' },
} satisfies Record<string, Both>;

/** One file with all pages and the table. */
export function writeHtml(scenes: readonly Scene[], { table }: DiagramContext): RenderedDiagram {
  const language = scenes[0]?.language ?? 'en';
  const say = speaker(language === 'de' ? 'de' : 'en');
  const title = escapeXml(drawnText(scenes[0]?.title ?? ''));
  const style = htmlStyle(scenes);
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...(table === null ? [] : [`<a class="skip" href="#table">${say(words.toTable)}</a>`]),
    `<label class="size"><input type="checkbox" autocomplete="off"> ${say(words.trueSize)}</label>`,
    '<main>',
    `<h1>${title}</h1>`,
    ...scenes.map(pageOf),
    ...(table === null ? [] : twin(table, say)),
    '</main>',
    '</body>',
    '</html>',
  ];
  return { files: [`${lines.join('\n')}\n`], missing: [] };
}

/** Steps can be reached by key, in their order; ids of several pages are kept apart. */
function pageOf(scene: Scene, index: number, scenes: readonly Scene[]): string {
  const known = scenes.slice(0, index).some(({ id }) => id === scene.id);
  const id = known ? `${scene.id}-page-${index + 1}` : scene.id;
  const drawing = svgDocument({ ...scene, id }, [['role', 'group']], {
    prefix: id,
    extra: ({ role }) => (role === 'step' ? [['tabindex', '0']] : []),
    behind: ({ role, place }) => (role === 'step' && place !== undefined ? [frame(place)] : []),
  });
  return `<div class="page page-${index + 1}">\n${drawing}</div>`;
}

/** Shown around a step that has the focus; what leads from it to others reaches out of it. */
function frame({ x, y, width, height }: Box): string {
  return svgTag('rect', [
    ['class', 'frame'],
    ['x', x],
    ['y', y],
    ['width', width],
    ['height', height],
  ]);
}

function twin({ columns, rows }: TwinTable, say: Say): readonly string[] {
  const cell = (text: string) => text.split('\n').map(lineOf).join('<br>');
  // Where the head of the table is not to be seen, each cell names its column.
  const tags = columns.slice(1).map((column) => `<td data-label="${escapeXml(drawnText(column))}">`);
  return [
    // It can be reached by key, because it may be wider than the window.
    '<section class="twin" tabindex="0" aria-labelledby="table">',
    `<h2 id="table" tabindex="-1">${say(words.table)}</h2>`,
    '<table>',
    `<thead><tr>${columns.map((column) => `<th scope="col">${cell(column)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      ([first = '', ...others]) =>
        `<tr><th scope="row">${cell(first)}</th>${others.map((text, index) => `${tags[index] ?? '<td>'}${cell(text)}</td>`).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
    '</section>',
  ];
}

/** A line of a cell; a range of numbers (`0–100`) and a number of answers (`n = 187`) stay on one line, which a browser would end within them. */
function lineOf(line: string): string {
  return escapeXml(drawnText(line)).replace(/\d[\d.,]*–\d[\d.,]*|\bn = [\d.,]*\d/g, '<span class="range">$&</span>');
}

/** By which the browser knows that the style is the one that was written here, and applies no other. */
function hashOf(style: string): string {
  return createHash('sha256').update(style).digest('base64');
}
