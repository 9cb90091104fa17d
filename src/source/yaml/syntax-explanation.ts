/** What the explanations of syntax errors share: what the parser said, and what a person reads. */
import { visible } from '../../text/visible.js';
import type { Fix } from '../diagnostic.js';
import type { Problem } from '../problem.js';
import type { Unclosed } from './yaml-tokens.js';

/** What the parser noticed, and at which offset. */
export interface Mistake {
  readonly text: string;
  readonly code: string;
  /** The parser's own words. */
  readonly detail: string;
  readonly at: number;
  readonly unclosed: Unclosed;
}

/** A fault in words; a fault of syntax where no rule is named. */
export interface Explanation extends Omit<Problem, 'rule' | 'fix'>, Partial<Pick<Problem, 'rule'>> {
  /** How sure it is that quotes around the place mend it; absent where they do not. */
  readonly quotes?: Fix['safety'];
}

/** A piece of the file in quotation marks, on one line, and cut where it is long. */
export function quoted(text: string): string {
  const line = visible(text.slice(0, 80));
  const short = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  return short.includes('"') ? `'${short}'` : `"${short}"`;
}
