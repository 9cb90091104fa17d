/** The day that a report speaks of where nobody names one. */
import type { Evidence } from '../evidence/evidence.js';

/** The newest day that any answer was given, YYYY-MM-DD; null without dated evidence. */
export function newestDay({ sources }: Pick<Evidence, 'sources'>): string | null {
  return sources.reduce<string | null>((newest, { last }) => (last !== null && (newest === null || last > newest) ? last : newest), null);
}
