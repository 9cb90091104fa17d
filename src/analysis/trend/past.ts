/** What git remembers of an inventory, step by step, as the trends need it. */
import type { Touchpoint } from '../../model/touchpoint.js';

/** What a commit did to one file. */
export interface PastChange {
  readonly path: string;
  /** Its name before, where it has another one since; else null. */
  readonly former: string | null;
  /** What the file said; null where it is gone, could not be read, or is no touchpoint. */
  readonly touchpoint: Touchpoint | null;
}

/** A commit that touched the inventory, in order of time. */
export interface PastStep {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly changes: readonly PastChange[];
}
