/** `yaml/lossy-number` */
import type { Finding } from '../../source/diagnostic.js';
import type { Rule } from '../rule.js';
import { type Loss, lossOf } from './lost-digits.js';
import { type WrittenValue, writtenValues } from './written-values.js';

export const lossyNumber: Rule = {
  name: 'yaml/lossy-number',
  severity: 'error',
  summary: 'A number arrives as it was written.',
  why: 'YAML drops the zeros of 01234 and 1.10 and the last digits of a long number. Postcodes, versions and customer numbers become others, in silence.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
reach: { contacts: 012000, per: year }
                   ^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
reach: { contacts: 12000, per: year }
`,
  sees: 'file',
  *check(workspace) {
    for (const written of writtenValues(workspace)) {
      const { source, value } = written.scalar;
      const loss = typeof value === 'number' ? lossOf(source, value) : null;
      // Where a number is wanted, 8000.00 and 1e3 are as good as 8000 and 1000.
      if (loss === null || (loss === 'form' && written.refusal() !== 'schema/wrong-type')) continue;
      yield toFinding(written, loss);
    }
  },
};

function toFinding({ document, scalar }: WrittenValue, loss: Loss): Finding {
  const { source, value, start, end } = scalar;
  const shown = source.length > 40 ? `${source.slice(0, 39)}…` : source;
  const quotes = { safety: 'safe' as const, title: 'Put quotes around it', edits: [{ start, end, text: `"${source}"` }] };
  return {
    at: document.between(start, end),
    message: loss === 'size' ? `"${shown}" is no number that tp can hold` : `You wrote "${shown}", and tp reads ${String(value)}`,
    hint:
      loss === 'form' ? 'Put quotes around it: a text is wanted here' : `Put quotes around it if it is no amount${insteadOf(loss, value)}`,
    fix: loss === 'form' ? quotes : null,
    data: { value: shown },
  };
}

function insteadOf(loss: Loss, value: unknown): string {
  if (loss === 'zeros') return `, else write ${String(value)}`;
  return loss === 'digits' ? ', else write a number of at most 15 digits' : ', else write a smaller number';
}
