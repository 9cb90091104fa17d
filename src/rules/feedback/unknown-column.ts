/** `feedback/unknown-column` */
import type { DataProblem } from '../../model/data-problem.js';
import type { FeedbackSource } from '../../model/feedback.js';
import type { Finding } from '../../source/diagnostic.js';
import type { Rule } from '../rule.js';
import { examplesOf, findProblems } from './data-problems.js';

export const unknownColumn: Rule = {
  name: 'feedback/unknown-column',
  severity: 'error',
  summary: 'Every column that a feedback source names is in its data.',
  why: 'Answers in a column that is not found are not counted, and the touchpoint looks as if nobody had been asked.',
  readsData: true,
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { column: Hotlin, touchpoint: hotline, measure: csat, scale: [1, 5] }
              ^^^^^^
# file: feedback/survey.csv
Customer,Hotline
K-1,4
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { column: Hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
Customer,Hotline
K-1,4
`,
  check: (workspace) => findProblems(workspace, 'unknown-column', toWords),
};

function toWords(problem: DataProblem, source: FeedbackSource): Pick<Finding, 'message' | 'hint' | 'fix'> {
  const { subject, file, path, examples, candidates } = problem;
  const [meant] = candidates;
  const message = `There is no column "${subject}" in ${file === null ? 'the data' : `"${file}"`}`;
  if (meant === undefined) return { message, hint: examples.length === 0 ? 'Name a column that all files have' : columnsThere(problem) };
  const { range } = source.origin.locate(path);
  const edits = [{ start: range.start.offset, end: range.end.offset, text: JSON.stringify(meant) }];
  return { message, hint: `Did you mean "${meant}"?`, fix: { safety: 'unsafe', title: `Replace with ${meant}`, edits } };
}

function columnsThere(problem: DataProblem): string {
  return `The first line of the data names the columns; it begins with ${examplesOf({ ...problem, rows: null })}`;
}
