/** The only clock: what day it is, unless the command line says otherwise. */
import type { Shell } from './shell.js';

/** `--as-of`, else the day in UTC, as YYYY-MM-DD. */
export function todayOf(shell: Shell, { asOf }: { readonly asOf?: string }): string {
  return asOf ?? shell.now().toISOString().slice(0, 10);
}
