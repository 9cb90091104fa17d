import { expect, test } from 'vitest';
import { tp, workspaceFolder } from '../support/tp.js';

/** The hints of `feedback/unmapped-value` for a survey in which each column has a value that nobody knows, by column. */
async function hints(): Promise<Readonly<Record<string, string>>> {
  const cwd = workspaceFolder(`
# file: tp.yaml
format: 1
name: Shop
languages: [en]
# file: touchpoints/hotline.yaml
name: Hotline
expectations: [{ id: fast, text: I get through at once. }]
# file: feedback/survey.yaml
name: Survey
data: survey.csv
answers:
  - { column: Recommend, touchpoint: hotline, measure: nps }
  - { expectation: hotline/fast, functional: There, dysfunctional: Missing }
# file: feedback/survey.csv
Recommend,There,Missing
10 - very likely,green,dislike
9,like,dislike
`);
  const { stdout } = await tp(['validate', '--data', '-f', 'json'], { cwd });
  const found: readonly { rule: string; message: string; hint: string }[] = JSON.parse(stdout).findings;
  return Object.fromEntries(
    found.filter(({ rule }) => rule === 'feedback/unmapped-value').map(({ message, hint }) => [/column "(.*?)"/.exec(message)?.[1], hint]),
  );
}

test('feedback/unmapped-value does not tell to map answers, which are numbers or the words of a pair', async () => {
  const { Recommend: answer, 'There / Missing': pair } = await hints();
  expect(answer).toContain('Answers are numbers');
  expect(pair).toContain('like, expect, neutral, live with, dislike');
});
