/** An action: something to be done about touchpoints. */
import type { DeepReadonly, Entity } from './entity.js';
import type { Action as ActionFile } from './schema-types.js';

export type Action = Entity & { readonly type: 'action' } & DeepReadonly<ActionFile>;
export type ActionStatus = NonNullable<ActionFile['status']>;

/** How far the action is; `idea` unless it says otherwise. */
export function actionStatusOf(action: Action): ActionStatus {
  return action.status ?? 'idea';
}

/** True while something is still to be done. */
export function isOpen(action: Action): boolean {
  const status = actionStatusOf(action);
  return status === 'planned' || status === 'doing';
}
