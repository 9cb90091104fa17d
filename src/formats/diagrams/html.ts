/** Drawings as HTML, for the browser. */
import type { DiagramFormat } from './format.js';

export const html: DiagramFormat = {
  name: 'html',
  extensions: ['.html', '.htm'],
  summary: 'one page for the browser with the drawing and the same as a table; prints in true size',
  render: async (scenes, context) => (await import('./html/write-html.js')).writeHtml(scenes, context),
};
