/** What a finding finds wrong, where its place alone does not say so: the `nobody` of `owner: nobody`. */
import { visible } from '../text/visible.js';
import type { Diagnostic } from './diagnostic.js';
import { short } from './identity.js';

/** The wrong value as text on one line, a hash where it is long; null where the finding has none, or its identity holds it already. */
export function foundValueOf({ data, location: { path } }: Pick<Diagnostic, 'data' | 'location'>): string | null {
  const value = data?.['value'];
  const last = path?.at(-1);
  // An item of a list and a key that nobody knows are called by what they are.
  if (last === undefined || typeof last === 'number' || last === value) return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? short(visible(String(value))) : null;
}
