/** A persona: a described target group. */
import type { DeepReadonly, Entity } from './entity.js';
import type { Persona as PersonaFile } from './schema-types.js';

export type Persona = Entity & { readonly type: 'persona' } & DeepReadonly<PersonaFile>;
