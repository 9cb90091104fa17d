/** One name in the inventory that stands for something else: who names what, and where. */
import type { Path } from '../../source/location.js';
import type { Entity } from '../entity.js';

/** What a reference can name. A step, expectation or metric belongs to one entity: its id is `owner/own-id`. */
export type ReferenceKind =
  | 'touchpoint'
  | 'journey'
  | 'persona'
  | 'action'
  | 'stage'
  | 'team'
  | 'channel'
  | 'promise'
  | 'context'
  | 'segment'
  | 'step'
  | 'expectation'
  | 'metric';

export interface Reference {
  readonly kind: ReferenceKind;
  /** What is named: `hotline`, `order-by-phone/question` for a step. The owner `*` stands for any. */
  readonly id: string;
  readonly from: Entity;
  /** Where in `from` the name stands. */
  readonly path: Path;
  /** Whether the name is a value or the key of a map. */
  readonly part: 'key' | 'value';
}
