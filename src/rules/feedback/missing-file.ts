/** `feedback/missing-file` */
import type { FeedbackSource } from '../../model/feedback.js';
import type { Finding } from '../../source/diagnostic.js';
import { closest } from '../../text/closest.js';
import { isGlob } from '../../text/glob.js';
import { quoted } from '../../text/quoted.js';
import type { Rule } from '../rule.js';
import { dataFilesOf, folderOf } from './data-files.js';

export const missingFile: Rule = {
  name: 'feedback/missing-file',
  severity: 'error',
  summary: 'The data of a feedback source lie beside its file.',
  why: 'Without its data a source says nothing, and reports would call the touchpoints unmeasured that customers have answered about.',
  bad: `
# file: feedback/pulse.yaml
name: Pulse after each contact
data: plus-2026.csv
      ^^^^^^^^^^^^^
# file: feedback/pulse-2026.csv
contact,score
hotline,4
`,
  good: `
# file: feedback/pulse.yaml
name: Pulse after each contact
data: pulse-*.csv
# file: feedback/pulse-2026.csv
contact,score
hotline,4
`,
  sees: { feedback: ['data'], paths: true },
  *check(workspace) {
    const files = dataFilesOf(workspace);
    for (const source of workspace.feedback.values()) {
      const { data, origin } = source;
      if (origin.refused(['data']) || files.has(folderOf(source), data)) continue;
      yield toFinding(source, files.beside(folderOf(source)));
    }
  },
};

// What the schema lets a source name.
const nameable = /^[\w.-]+(?:\/[\w.-]+)*$/;

function toFinding(source: FeedbackSource, beside: readonly string[]): Finding {
  const { data, origin } = source;
  const folder = folderOf(source);
  const at = origin.locate(['data']);
  const meant = isGlob(data)
    ? null
    : closest(
        data,
        beside.filter((name) => nameable.test(name)),
      );
  return {
    at,
    message: isGlob(data) ? `No file in the folder "${folder}" fits "${data}"` : `There is no file "${data}" in the folder "${folder}"`,
    hint: meant === null ? hintFor(folder, beside) : `Did you mean "${meant}"?`,
    fix: meant === null ? null : replacement(at, meant),
    data: { value: data, suggestions: meant === null ? [] : [meant] },
  };
}

function hintFor(folder: string, beside: readonly string[]): string {
  return beside.length === 0
    ? `Put the data into the folder "${folder}", beside this file`
    : `Beside it there ${beside.length === 1 ? 'is' : 'are'} ${quoted(beside)}`;
}

function replacement({ range }: Finding['at'], text: string): Finding['fix'] {
  return { safety: 'unsafe', title: `Replace with ${text}`, edits: [{ start: range.start.offset, end: range.end.offset, text }] };
}
