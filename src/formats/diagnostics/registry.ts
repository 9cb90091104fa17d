/** All formats of findings. A new format is a file and a line here. */
import { concise } from './concise.js';
import type { DiagnosticFormat } from './format.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

export const diagnosticFormats: readonly DiagnosticFormat[] = [text, concise, json, github, gitlab, sarif, junit, markdown];
