/** A touchpoint: where a person meets the company, its people, products or name. */
import type { DeepReadonly, Entity } from './entity.js';
import type { Touchpoint as TouchpointFile } from './schema-types.js';

export type Touchpoint = Entity & { readonly type: 'touchpoint' } & DeepReadonly<TouchpointFile>;
export type TouchpointStatus = NonNullable<TouchpointFile['status']>;

/** Where the touchpoint is in its life; `active` unless it says otherwise. */
export function statusOf(touchpoint: Touchpoint): TouchpointStatus {
  return touchpoint.status ?? 'active';
}

/** True while people can meet it: active, or being retired. */
export function isLive(touchpoint: Touchpoint): boolean {
  const status = statusOf(touchpoint);
  return status === 'active' || status === 'retiring';
}
