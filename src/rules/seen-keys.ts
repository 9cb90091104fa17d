/** Of each kind of entity the keys that some rule looks at across files. */
import type { EntityKind } from '../model/entity.js';
import { rules } from './registry.js';

/** In the order of their names. */
export function seenKeys(kind: EntityKind): readonly string[] {
  const keys = rules.flatMap(({ sees }) => (sees === undefined || sees === 'file' ? [] : (sees[kind] ?? [])));
  return [...new Set(keys)].sort();
}
