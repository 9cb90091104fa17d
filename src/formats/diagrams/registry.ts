/** All formats that drawings are written in. A new format is a file and a line here. */
import type { DiagramFormat } from './format.js';
import { html } from './html.js';
import { pdf } from './pdf.js';
import { png } from './png.js';
import { svg } from './svg.js';

export const diagramFormats: readonly DiagramFormat[] = [svg, pdf, png, html];
