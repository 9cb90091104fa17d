/** How a file was written, for the rules that look at more than its data. */
import type { Path } from './location.js';

/** A comment with its `#`. */
export interface Comment {
  readonly start: number;
  readonly text: string;
}

/** A value that is no map and no list, as it was written; keys are not among them. */
export interface WrittenScalar {
  /** The text without quotes and escapes. */
  readonly source: string;
  readonly value: unknown;
  /** True where it stands without quotes and is no block of text. */
  readonly plain: boolean;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

/** An anchor, a tag or a merge key, with the text that stands there. */
export interface Mark {
  readonly kind: 'anchor' | 'tag' | 'merge-key';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Offsets of a value that readers of YAML 1.1 take for something else. */
export interface Ambiguity {
  readonly start: number;
  readonly end: number;
}

export interface Writing {
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly scalars: readonly WrittenScalar[];
  readonly marks: readonly Mark[];
  readonly ambiguous: readonly Ambiguity[];
  /** Where a value stands that tp does not read, and says so: it counts as absent, and the schema need not miss it. */
  readonly absent: readonly Path[];
}
