/** `yaml/lost-text` */
import type { Fix } from '../../source/diagnostic.js';
import type { Document } from '../../source/document.js';
import type { WrittenScalar } from '../../source/writing.js';
import { visible } from '../../text/visible.js';
import type { Rule } from '../rule.js';

export const lostText: Rule = {
  name: 'yaml/lost-text',
  severity: 'error',
  summary: 'A number sign in a text does not cut it off.',
  why: 'YAML takes what follows a blank and "#" for a comment. Half a customer’s sentence is lost, and no tool says so.',
  bad: `
# file: touchpoints/reviews.yaml
name: Reviews
description: Customers call us the #1 choice
                                   ^^^^^^^^^
`,
  good: `
# file: touchpoints/reviews.yaml
name: Reviews
description: "Customers call us the #1 choice"
`,
  sees: 'file',
  *check({ files }) {
    for (const { document } of files) {
      for (const { text, start, scalar } of cutTexts(document)) {
        const end = start + text.length;
        yield {
          at: document.between(start, end),
          message: `YAML takes "${visible(text)}" for a comment: tp reads only "${visible(scalar.source)}"`,
          hint: 'Put quotes around the whole text; begin a real comment with "# "',
          fix: quotes(document, scalar.start, end),
        };
      }
    }
  },
};

interface Cut {
  /** The comment. */
  readonly text: string;
  readonly start: number;
  readonly scalar: WrittenScalar;
}

/** The comments that begin without a blank behind a text without quotes. Both stand in the order of the file, so one pass is enough. */
function* cutTexts({ text, comments, writing }: Document): Generator<Cut> {
  const scalars = writing?.scalars ?? [];
  let next = 0;
  for (const comment of comments) {
    while ((scalars[next]?.start ?? Number.POSITIVE_INFINITY) <= comment.start) next += 1;
    const scalar = scalars[next - 1];
    if (/^#(?:[\s#!]|tp-ignore|$)/.test(comment.text) || !scalar?.plain || !/^[ \t]*$/.test(text.slice(scalar.end, comment.start)))
      continue;
    yield { text: comment.text.trimEnd(), start: comment.start, scalar };
  }
}

/** Puts quotes around the whole text; where it goes over several lines, people do that better. */
function quotes(document: Document, start: number, end: number): Fix | null {
  const text = document.text.slice(start, end);
  if (text.includes('\n')) return null;
  return { safety: 'safe', title: 'Put quotes around the text', edits: [{ start, end, text: JSON.stringify(text) }] };
}
