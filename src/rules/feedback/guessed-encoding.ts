/** `feedback/guessed-encoding` */
import type { Rule } from '../rule.js';
import { findProblems } from './data-problems.js';

export const guessedEncoding: Rule = {
  name: 'feedback/guessed-encoding',
  severity: 'warning',
  summary: 'Data that are not in UTF-8 say what they are in.',
  why: 'Nothing in such a file tells its encoding, so the umlauts of a name may be other letters than somebody wrote.',
  readsData: true,
  notAsText: true,
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/pulse.yaml
name: Pulse after each contact
data: pulse-2026.csv # saved by a spreadsheet as windows-1252
      ^^^^^^^^^^^^^^
answers:
  - { column: Zufriedenheit, touchpoint: hotline, measure: csat, scale: [1, 5] }
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/pulse.yaml
name: Pulse after each contact
data: pulse-2026.csv
format: { encoding: windows-1252 }
answers:
  - { column: Zufriedenheit, touchpoint: hotline, measure: csat, scale: [1, 5] }
`,
  check: (workspace) =>
    findProblems(workspace, 'guessed-encoding', ({ file, subject, examples: [line = '1'] }) => ({
      message: `"${file ?? ''}" is not UTF-8 in line ${line}, and was read as ${subject}`,
      hint: `Say so with "format: { encoding: ${subject} }", or save the file as UTF-8`,
    })),
};
