/** Names in messages. */
import { listed } from './plural.js';

/** `"a"`, `"a" and "b"`; of a long list the first five, and how many more there are. */
export function quoted(names: readonly string[], conjunction = 'and'): string {
  const shown = names.slice(0, names.length > 6 ? 5 : 6).map((name) => `"${name}"`);
  const more = names.length - shown.length;
  return listed(more === 0 ? shown : [...shown, `${more} more`], conjunction);
}
