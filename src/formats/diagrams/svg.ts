/** Drawings as SVG: a file for each page that stands alone, can be read aloud, and is the same to the byte when nothing has changed. */
import type { DiagramFormat } from './format.js';
import { svgPage } from './svg/svg-page.js';

export const svg: DiagramFormat = {
  name: 'svg',
  extensions: ['.svg'],
  summary: 'A vector drawing for the web, for documents and for git; a file for each page',
  render: async (scenes) => ({ files: scenes.map(svgPage), missing: [] }),
};
