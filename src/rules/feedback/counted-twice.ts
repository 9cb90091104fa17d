/** `feedback/counted-twice` */
import { type Answer, type FeedbackSource, isComparison } from '../../model/feedback.js';
import type { Finding } from '../../source/diagnostic.js';
import { byCodePoint } from '../../text/compare.js';
import type { Rule } from '../rule.js';
import { folderOf } from './data-files.js';

export const countedTwice: Rule = {
  name: 'feedback/counted-twice',
  severity: 'error',
  summary: 'A column of the data answers one question about one thing only once.',
  why: 'Answers that are counted twice look like twice as many people: the interval becomes too narrow, and chance is taken for a finding.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { column: Hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
  - { column: Hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
              ^^^^^^^
# file: feedback/survey-again.yaml
name: Customer survey once more
data: survey.csv
answers:
  - { column: Hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
              ^^^^^^^
# file: feedback/survey.csv
Hotline
4
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { column: Hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
  - { column: Hotline again, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
Hotline,Hotline again
4,5
`,
  sees: { feedback: ['data', 'answers'] },
  *check({ feedback }) {
    const first = new Map<string, { readonly source: FeedbackSource; readonly index: number }>();
    for (const source of [...feedback.values()].sort((a, b) => byCodePoint(a.id, b.id)))
      for (const [index, answer] of (source.answers ?? []).entries()) {
        const asked = contentOf(source, answer);
        if (asked === null) continue;
        const before = first.get(asked.content);
        if (before === undefined) first.set(asked.content, { source, index });
        else yield toFinding(source, index, asked.column, before.source);
      }
  },
};

/** What a column is counted as, the same for what is counted twice; null where several columns are read together. */
function contentOf(source: FeedbackSource, answer: Answer): { readonly column: string; readonly content: string } | null {
  if (isComparison(answer) || 'expectation' in answer) return null;
  const { column, touchpoint, journey, step } = answer;
  const asked = 'promise' in answer ? ['promise', answer.promise] : ['measure', answer.measure];
  return { column, content: JSON.stringify([folderOf(source), source.data, column, touchpoint, journey, step, ...asked]) };
}

function toFinding({ id, origin }: FeedbackSource, index: number, column: string, before: FeedbackSource): Finding {
  const where = before.id === id ? 'above' : `in the source "${before.id}"`;
  return {
    at: origin.locate(['answers', index, 'column']),
    message: `The column "${column}" is counted as the same answer ${where} already`,
    hint: 'Take one of the two out, or say what else it is about',
  };
}
