/** A number taken apart: its parts, which add up to it, where each comes from, and what would change its place. */
import type { Location } from '../../source/location.js';

export interface Part {
  /** What it is, the same in every language: a side of relevance, `target`, `quality`, `promoters` … */
  readonly part: string;
  readonly label: string;
  /** The part itself, 0–100; null where it is not known. */
  readonly value: number | null;
  /** What it counts with, 0–1; below 0 where it is taken off. */
  readonly weight: number;
  /** What it adds to the number: value times weight; 0 where it is not known. */
  readonly points: number;
  readonly n: number | null;
  /** Where it comes from. */
  readonly places: readonly Location[];
  /** How it was found, in a few words. */
  readonly note: string | null;
}

export interface Explanation {
  readonly number: 'relevance' | 'quality' | 'gap' | 'priority';
  readonly touchpoint: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rank: number | null;
  /** Among how many. */
  readonly of: number;
  /** How it is made of its parts, in words. */
  readonly formula: string;
  readonly parts: readonly Part[];
  /** Why there are no parts; absent where nothing is known at all. */
  readonly whyNone?: string;
  /** Sentences: what would change its rank. */
  readonly changes: readonly string[];
}
