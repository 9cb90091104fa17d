/** How rows of a source can be read later. */
import type { Decoders } from '../answers/decoders.js';
import type { Frame } from './source-frame.js';

export interface SourceAccess {
  readonly frame: Frame;
  readonly decoders: Decoders;
  readonly isLong: boolean;
  /** Rows in the data. */
  readonly rows: number;
}
