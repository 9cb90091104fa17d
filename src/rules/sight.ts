/** What the findings of a rule can depend on, so that after a change only those rules run that can find something else. */
import type { EntityKind } from '../model/entity.js';

/**
 * `file`: what is found in a file depends on that file alone. Else the kinds of entity that the rule looks at, and which of their keys; `id`
 * and place go without saying. Besides that a rule may always look at `tp.yaml`, the languages, the day and its limits.
 */
export type Sight = 'file' | WideSight;

/** Of each kind that is looked at the keys; none where it matters only which entities there are. */
export type WideSight = { readonly [K in EntityKind]?: readonly string[] } & {
  /** What is found stands in journeys, and what is found in one depends, of all journeys and touchpoints, on it and on those that its steps name. */
  readonly each?: 'journey';
  /** The names of all files: of the inventory, and of what lies beside it. */
  readonly paths?: true;
  /** The references that lead nowhere, and the names that they could have meant. */
  readonly references?: true;
  /** What looking into the data has found. */
  readonly data?: true;
};
