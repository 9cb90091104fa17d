/** What looking into the data has found, one kind at a time, at its place in the feedback source. */
import type { DataProblem, DataProblemKind } from '../../model/data-problem.js';
import type { FeedbackSource } from '../../model/feedback.js';
import type { Workspace } from '../../model/workspace.js';
import type { Finding } from '../../source/diagnostic.js';
import { quoted } from '../../text/quoted.js';

/** What a rule adds to a problem: the rest is the same for all. */
export type Wording = (problem: DataProblem, source: FeedbackSource) => Pick<Finding, 'message' | 'hint' | 'fix'>;

/** The problems of one kind as findings, put into words. */
export function* findProblems({ dataProblems, feedback }: Workspace, kind: DataProblemKind, word: Wording): Generator<Finding> {
  for (const problem of dataProblems ?? []) {
    const source = feedback.get(problem.source);
    if (problem.kind !== kind || source === undefined) continue;
    const { subject, rows, file, examples, candidates } = problem;
    yield {
      at: source.origin.locate(problem.path),
      ...word(problem, source),
      data: { subject, rows, file, examples, candidates },
      ...(rows !== null && { amount: rows }),
    };
  }
}

/** The examples as quoted text: what stands in data is nothing that a terminal may obey. */
export function examplesOf({ examples, rows }: DataProblem): string {
  const more = rows !== null && rows > examples.length && examples.length === 3 ? ' …' : '';
  return `${quoted(examples)}${more}`;
}
