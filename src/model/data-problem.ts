/** What looking into the data of a feedback source has found: the rules of the group `feedback/` put it into words. */
import type { Path } from '../source/location.js';

/** The kinds of problem; each is reported by one rule. */
export type DataProblemKind =
  | 'unreadable-data'
  | 'guessed-encoding'
  | 'unknown-column'
  | 'bad-scale'
  | 'bad-weight'
  | 'ambiguous-date'
  | 'bad-date'
  | 'unmapped-value'
  | 'out-of-range'
  | 'bad-points'
  | 'bad-choice'
  | 'no-answers';

export interface DataProblem {
  readonly kind: DataProblemKind;
  /** The id of the feedback source. */
  readonly source: string;
  /** Where in the source's file that stands which does not fit the data. */
  readonly path: Path;
  /** The data file concerned, relative to the workspace; null where it is about all of them. */
  readonly file: string | null;
  /** The column, the value, or the reason given by the reader; whatever the sentence needs to quote. */
  readonly subject: string;
  /** How many rows (or answers) are concerned; null where that has no meaning. */
  readonly rows: number | null;
  /** At most three values as they stand in the data; of a column that is not there, some that are; of an encoding, the first line that has it. */
  readonly examples: readonly string[];
  /** What could have been meant: columns, ids, ways to read a date. */
  readonly candidates: readonly string[];
}
