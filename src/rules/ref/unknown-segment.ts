/** `ref/unknown-segment` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownSegment: Rule = {
  name: 'ref/unknown-segment',
  severity: 'error',
  summary: 'Every segment by which a persona is found is declared by a feedback source, where any source declares segments.',
  why: 'A persona that no answer can be matched with has no numbers of its own, and nobody is told why.',
  bad: `
# file: feedback/passengers.yaml
name: Passenger survey
data: passengers.csv
segments: { class: Class }
# file: feedback/passengers.csv
Class
# file: personas/anna-keller.yaml
name: Anna Keller
segment: { clas: Business }
           ^^^^
`,
  good: `
# file: feedback/passengers.yaml
name: Passenger survey
data: passengers.csv
segments: { class: Class }
# file: feedback/passengers.csv
Class
# file: personas/anna-keller.yaml
name: Anna Keller
segment: { class: Business }
`,
  check: (workspace) => findUnknown(workspace, 'segment', { hint: () => 'Add it to "segments" of a feedback source' }),
};
