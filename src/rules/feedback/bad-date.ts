/** `feedback/bad-date` */
import type { EntityOrigin } from '../../model/entity.js';
import type { Finding } from '../../source/diagnostic.js';
import type { Path } from '../../source/location.js';
import { plural } from '../../text/plural.js';
import type { Rule } from '../rule.js';
import { examplesOf, findProblems } from './data-problems.js';

export const badDate: Rule = {
  name: 'feedback/bad-date',
  severity: 'warning',
  summary: 'Every text in the column of dates is a date, written like the others, and no measurement is of a day to come.',
  why: 'An answer without a date is in no month and in no window of time, so it is missing wherever something is compared. Reports are as of the newest day: one that is still to come makes all other evidence old.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { measure: csat, scale: [1, 5], date: 2036-09-30, counts: { 4: 50 } }
                                          ^^^^^^^^^^
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
date: answered
      ^^^^^^^^
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
answered,hotline
2026-04-03,4
2026-02-30,5
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { measure: csat, scale: [1, 5], date: 2026-09-30, counts: { 4: 50 } }
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
date: answered
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
answered,hotline
2026-04-03,4
2026-02-28,5
`,
  sees: { touchpoint: ['measurements'], feedback: ['date'], data: true },
  *check(workspace, { today }) {
    for (const { origin, measurements = [] } of workspace.touchpoints.values()) {
      for (const [index, { date }] of measurements.entries()) yield* toCome(origin, ['measurements', index, 'date'], date, today);
    }
    for (const { origin, date } of workspace.feedback.values()) {
      if (typeof date === 'object' && 'fixed' in date) yield* toCome(origin, ['date', 'fixed'], date.fixed, today);
    }
    yield* findProblems(workspace, 'bad-date', (problem) => {
      const { rows, subject, candidates } = problem;
      if (rows === null) {
        return { message: `"${subject}" does not say how dates are written`, hint: 'Write it with YYYY, MM and DD, such as DD.MM.YYYY' };
      }
      return {
        message: `${plural(rows, 'row')} of the column "${subject}" ${rows === 1 ? 'is' : 'are'} no ${candidates[0] ?? 'YYYY-MM-DD'}: ${examplesOf(problem)}`,
        hint: 'Correct these dates, or list what means none under "missing"',
      };
    });
  },
};

function* toCome(origin: EntityOrigin, path: Path, date: string, today: string): Generator<Finding> {
  if (date <= today || origin.refused(path)) return;
  yield { at: origin.locate(path), message: `${date} is still to come`, hint: 'Write the day that the figures stand for' };
}
