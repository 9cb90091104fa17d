/** What stands below the findings: what is not shown, and how many there are of what. */
import { plural } from '../../text/plural.js';
import { wrap } from '../../text/width.js';
import type { Style } from '../style.js';
import { acceptedInWords, type Counts, countsOf, inWords } from './counts.js';
import { type CheckReport, openDiagnostics } from './format.js';
import { symbolOf } from './severity.js';

/** The last lines: how many there are of what, the most important thing last. */
export function closing(report: CheckReport, style: Style): string {
  const { dim } = style.color;
  const counts = countsOf(report);
  const accepted = acceptedInWords(counts);
  const words = inWords(counts, report);
  // The longest symbol is the word "warning".
  const room = style.width - 8;
  const fits = words.length + 3 + accepted.length <= room;
  const whole = words.length <= room ? [words] : wrap(words, room);
  const parts = fits && accepted !== '' ? [`${words}   ${dim(accepted)}`] : whole;
  const below = fits || accepted === '' ? [] : [dim(accepted)];
  const worst = openDiagnostics(report).find(({ severity }) => severity === counts.worst);
  return [
    `${symbolOf(counts.worst, style)} ${parts[0]}`,
    ...[...parts.slice(1), ...below].map((part) => `  ${part}`),
    ...fixableLine(counts).map((line) => dim(`  ${line}`)),
    ...(worst === undefined || !style.interactive ? [] : [dim(`  Explain a rule:  tp explain ${worst.rule}`)]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** `1 fixable with --fix, 2 more with --fix --unsafe`: at most one line. */
function fixableLine({ fixable: { safe, unsafe } }: Counts): readonly string[] {
  if (safe === 0 && unsafe === 0) return [];
  if (unsafe === 0) return [`${safe} fixable with --fix`];
  return [safe === 0 ? `${unsafe} fixable with --fix --unsafe` : `${safe} fixable with --fix, ${unsafe} more with --fix --unsafe`];
}

/** What is not shown, and how to see it; the empty text where everything is. */
export function andMore(count: number, style: Style): string {
  if (count === 0) return '';
  const words = `${style.unicode ? '…' : '...'} ${plural(count, 'more finding')}.`;
  const hints = `${words}  All of them: --max-findings 0   By rule: --summary`;
  const lines = hints.length <= style.width ? [hints] : [words, '  All of them: --max-findings 0', '  By rule: --summary'];
  return `${lines.map((line) => style.color.dim(line)).join('\n')}\n\n`;
}
