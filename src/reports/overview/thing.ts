/** One of the things to know: a sentence for people, and what it counts for programs. */

import type { Say } from '../../text/both.js';
import type { ParagraphBlock } from '../report.js';

export interface Thing {
  readonly thing: 'relation-breakers' | 'priorities' | 'changes' | 'unknown' | 'due';
  readonly touchpoints: readonly string[];
  /** How many, of how many; null where nobody can know. */
  readonly n: number | null;
  readonly of: number;
  readonly text: string;
  readonly tone: ParagraphBlock['tone'] | null;
}

/** At most three names, and how many more there are; `–` for none. */
export function listed(ids: readonly string[], nameOf: (id: string) => string, say: Say): string {
  if (ids.length === 0) return '–';
  const names = ids.slice(0, 3).map(nameOf).join(', ');
  return ids.length > 3 ? say({ en: `${names} and ${ids.length - 3} more`, de: `${names} und ${ids.length - 3} weitere` }) : names;
}
