/** Drawings as PDF, for print. */
import type { DiagramFormat } from './format.js';

export const pdf: DiagramFormat = {
  name: 'pdf',
  extensions: ['.pdf'],
  isBinary: true,
  summary: 'for print, in true size with its fonts; all pages in one file',
  render: async (scenes, context) => (await import('./pdf/write-pdf.js')).writePdf(scenes, context),
};
