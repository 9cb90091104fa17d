/** All formats of findings. A new format is a file and a line here. */
import type { DiagnosticFormat } from './format.js';
import { text } from './text.js';

export const diagnosticFormats: readonly DiagnosticFormat[] = [text];
