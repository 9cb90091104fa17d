/** One difference between two states of an inventory, as data; the words for people are found later. */
import type { Kind } from '../../model/entity.js';

export type ChangeKind = 'added' | 'removed' | 'renamed' | 'moved' | 'changed';

/** What has ids of its own inside a file. */
export type PartType =
  | 'step'
  | 'expectation'
  | 'metric'
  | 'measurement'
  | 'answer'
  | 'stage'
  | 'team'
  | 'channel'
  | 'promise'
  | 'context'
  | 'goal';

/** How much a change says to whoever steers: 1 what decides (who answers for it, what is there), 4 a detail. */
export type Weight = 1 | 2 | 3 | 4;

export interface Change {
  readonly kind: ChangeKind;
  /** What it is about: by the id of after; of what was removed, by that of before. */
  readonly entity: { readonly type: Kind; readonly id: string };
  /** The step, expectation, goal … that it is about; null where it is about the entity as a whole. */
  readonly part: { readonly type: PartType; readonly id: string } | null;
  /** The key that changed, with a dot between levels: `owner`, `assessment.satisfaction`. Null where something came, went or moved as a whole. */
  readonly field: string | null;
  /** The value before, as in the file; null where there was none. */
  readonly from: unknown;
  /** The value after; null where there is none. */
  readonly to: unknown;
  readonly weight: Weight;
}

/** A difference in a file, before it is said of what: the entity is the same for all of a file. */
export type EntityChange = Omit<Change, 'entity'>;
