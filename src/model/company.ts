/** The company: what `tp.yaml` says. */
import type { DeepReadonly, Entity } from './entity.js';
import type { Company as CompanyFile } from './schema-types.js';

export type Company = Entity & { readonly type: 'tp' } & DeepReadonly<CompanyFile>;
export type Team = NonNullable<Company['teams']>[number];
export type Goal = NonNullable<Company['goals']>[number];
