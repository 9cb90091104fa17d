/** One of the things to know: a sentence for people, and what it counts for programs. */

import { firstOf, type Say } from '../../text/both.js';
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
  return ids.length === 0 ? '–' : firstOf(ids.map(nameOf), 3, say);
}
