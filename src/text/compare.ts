/** The one order of texts. */

/** Below 0 where `a` comes first, by code unit. Not localeCompare: its order depends on the machine's locale. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
