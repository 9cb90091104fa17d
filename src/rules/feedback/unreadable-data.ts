/** `feedback/unreadable-data` */
import type { Rule } from '../rule.js';
import { findProblems } from './data-problems.js';

export const unreadableData: Rule = {
  name: 'feedback/unreadable-data',
  severity: 'error',
  summary: 'The data of a feedback source can be read from the first to the last line.',
  why: 'Half of a file would give figures that look right: a line that cannot be read is shown, and nothing is counted until it is mended.',
  readsData: true,
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/pulse.yaml
name: Pulse after each contact
data: pulse-2026.csv
      ^^^^^^^^^^^^^^
answers:
  - { column: score, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/pulse-2026.csv
customer,score,comment
K-1,4,fine
K-2,5,"quick
K-3,4,fine
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/pulse.yaml
name: Pulse after each contact
data: pulse-2026.csv
answers:
  - { column: score, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/pulse-2026.csv
customer,score,comment
K-1,4,fine
K-2,5,"quick"
K-3,4,fine
`,
  check: (workspace) =>
    findProblems(workspace, 'unreadable-data', ({ file, subject }) => ({
      message: `${file === null ? 'The data' : `"${file}"`} cannot be read: ${subject}`,
      hint: 'Mend that place, or export the data again, as CSV in UTF-8 where you can choose',
    })),
};
