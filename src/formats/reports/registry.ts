/** All formats of reports. A new format is a file and a line here. */
import { csv } from './csv.js';
import type { ReportFormat } from './format.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { svg } from './svg.js';
import { text } from './text.js';

export const reportFormats: readonly ReportFormat[] = [text, markdown, json, csv, svg];
