/** Drawings as SVG: a file for each page that stands alone, can be read aloud, and is the same to the byte when nothing has changed. */
import type { DiagramFormat } from './format.js';

export const svg: DiagramFormat = {
  name: 'svg',
  extensions: ['.svg'],
  summary: 'a vector drawing for the web, for documents and for git; a file for each page',
  async render(scenes) {
    const { svgPage } = await import('./svg/svg-page.js');
    return { files: scenes.map(svgPage), missing: [] };
  },
};
