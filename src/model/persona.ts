/** A persona: a described target group. */
import type { DeepReadonly, Entity } from './entity.js';
import type { Persona as PersonaFile } from './schema-types.js';
import type { Text } from './text.js';

export type Persona = Entity & { readonly type: 'persona' } & DeepReadonly<PersonaFile>;

type Need = NonNullable<Persona['needs']>[number];

/** What is needed, as a text. */
export function textOfNeed(need: Need): Text {
  return isLinked(need) ? need.text : need;
}

/** The touchpoints that answer a need; null where nobody says which. */
export function touchpointsFor(need: Need): readonly string[] | null {
  return isLinked(need) ? (need.touchpoints ?? null) : null;
}

/** No language is called `text`: it has four letters. */
function isLinked(need: Need): need is Extract<Need, { readonly text: unknown }> {
  return typeof need === 'object' && 'text' in need;
}
