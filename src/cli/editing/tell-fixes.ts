/** What `--fix` did, in words, on standard error: the findings that are left are the result. */

import type { Diagnostic } from '../../source/diagnostic.js';
import { lowerFirst } from '../../text/lower-first.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import type { FixedInventory } from './fix-inventory.js';

const mostLines = 50;

/** One line for each finding that was fixed, or would be, and for each that was left, with the reason; then how many. */
export function tellFixes(
  shell: Shell,
  { shownPath }: Pick<OpenedWorkspace, 'shownPath'>,
  result: FixedInventory,
  isDryRun: boolean,
): void {
  const { fixed, left, changes } = result;
  const line = ({ rule, location: { file, range }, fix }: Diagnostic) =>
    `${visible(shownPath(file))}:${range.start.line}:${range.start.column} ${visible(lowerFirst(fix?.title ?? ''))} (${rule})`;
  const lines = [
    ...fixed.map((diagnostic) => `${isDryRun ? 'fix' : 'fixed'}: ${line(diagnostic)}`),
    ...left.map(({ diagnostic, reason }) => `left: ${line(diagnostic)}, because ${visible(reason)}`),
  ];
  const more = lines.length - mostLines;
  const shown = more > 0 ? [...lines.slice(0, mostLines), `… and ${plural(more, 'more line')} like these`] : lines;
  for (const text of shown) shell.stderr.write(`${text}\n`);
  shell.stderr.write(`${sumOf(fixed.length, changes.length, isDryRun)}\n`);
}

function sumOf(fixed: number, files: number, isDryRun: boolean): string {
  if (fixed === 0) return 'Nothing was fixed.';
  const what = `${plural(fixed, 'finding')} ${isDryRun ? 'would be ' : ''}fixed in ${plural(files, 'file')}`;
  return isDryRun ? `${what}; nothing was written.` : `${what}.`;
}
