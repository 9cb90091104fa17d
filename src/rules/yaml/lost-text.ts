/** `yaml/lost-text` */
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
  *check({ files }) {
    for (const { document } of files) {
      for (const comment of document.comments) {
        if (/^#(?:[\s#!]|$)/.test(comment.text)) continue;
        const cut = document.writing?.scalars.find(
          ({ plain, end }) =>
            plain && document.text.slice(end, comment.start).trim() === '' && !document.text.slice(end, comment.start).includes('\n'),
        );
        if (cut === undefined) continue;
        const whole = document.text.slice(cut.start, comment.start + comment.text.trimEnd().length);
        yield {
          at: document.between(comment.start, comment.start + comment.text.trimEnd().length),
          message: `YAML takes "${visible(comment.text.trimEnd())}" for a comment: tp reads only "${visible(cut.source)}"`,
          hint: 'Put quotes around the whole text; begin a real comment with "# "',
          fix: {
            safety: 'safe',
            title: 'Put quotes around the text',
            edits: [{ start: cut.start, end: cut.start + whole.length, text: JSON.stringify(whole) }],
          },
        };
      }
    }
  },
};
