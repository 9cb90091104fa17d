/** Drawings as PNG, for slides and chats. */
import type { DiagramFormat } from './format.js';

export const png: DiagramFormat = {
  name: 'png',
  extensions: ['.png'],
  isBinary: true,
  summary: 'a picture of dots for slides and chats (--dpi); a file for each page',
  render: async (scenes, context) => (await import('./png/write-png.js')).writePng(scenes, context),
};
