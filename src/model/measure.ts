/** The measures that tp knows by name; any other is a metric of a touchpoint. */

/** The measures that every touchpoint can have. */
export const standardMeasures: ReadonlySet<string> = new Set([
  'csat',
  'nps',
  'effort',
  'expectation',
  'adequate',
  'desired',
  'disconfirmation',
  'importance',
  'repeated',
]);

/** True for a measure that every touchpoint can have. */
export function isStandardMeasure(measure: string): boolean {
  return standardMeasures.has(measure);
}

/** The measures that stand for quality where a touchpoint does not say which, the first found first. */
export const qualityMeasures = ['csat', 'nps', 'effort'] as const;

/** What a goal can name besides a measure: numbers that tp computes. */
export const goalMeasures: ReadonlySet<string> = new Set(['quality', 'relevance']);
