/** `ref/unknown-metric` */
import { goalMeasures, standardMeasures } from '../../model/measure.js';
import type { Reference } from '../../model/references/reference.js';
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownMetric: Rule = {
  name: 'ref/unknown-metric',
  severity: 'error',
  summary: 'Every measure that is named is one that tp knows, or a metric of the touchpoint.',
  why: 'Results under a name that nobody knows are never used: the touchpoint seems to be unmeasured although somebody asked.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
metrics:
  - { id: waiting-time, unit: s, better: lower }
measurements:
  - { metric: waitingtime, date: 2026-09-30, value: 140, n: 3120 }
              ^^^^^^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
metrics:
  - { id: waiting-time, unit: s, better: lower }
measurements:
  - { metric: waiting-time, date: 2026-09-30, value: 140, n: 3120 }
`,
  check: (workspace) => findUnknown(workspace, 'metric', { noun: 'measure or metric', hint, further }),
};

function hint(id: string, reference: Reference): string {
  if (!isMeasure(reference) && standardMeasures.has(id)) return `"${id}" is a measure: write "measure: ${id}" and "counts:"`;
  const declare = 'declare it under "metrics" of the touchpoint';
  return isMeasure(reference) ? `Write ${[...further(reference)].join(', ')}, or ${declare}` : declare.replace('d', 'D');
}

/** True where a measure may stand as well; under the key `metric` only a metric can. */
function isMeasure({ path }: Reference): boolean {
  return path[path.length - 1] !== 'metric';
}

function further(reference: Reference): readonly string[] {
  if (!isMeasure(reference)) return [];
  return reference.from.type === 'tp' ? [...goalMeasures, ...standardMeasures] : [...standardMeasures];
}
