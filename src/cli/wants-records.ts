/** Whether a list is written for programs. */
import type { Shell } from './shell.js';

/**
 * True where a list goes out as one record a line with tabs between: it is asked for, or nobody sees it. Who names a width wants to read it,
 * wherever it goes.
 */
export function wantsRecords(
  { stdout }: Pick<Shell, 'stdout'>,
  { format, width }: { readonly format: string; readonly width?: number },
): boolean {
  return format === 'plain' || (stdout.isTTY !== true && width === undefined);
}
