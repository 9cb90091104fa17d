/** The company: what `tp.yaml` says. */
import type { DeepReadonly, Entity } from './entity.js';
import type { Company as CompanyFile } from './schema-types.js';

export type Company = Entity & { readonly type: 'tp' } & DeepReadonly<CompanyFile>;
export type Stage = NonNullable<Company['stages']>[number];
export type Team = NonNullable<Company['teams']>[number];
export type Channel = NonNullable<Company['channels']>[number];
export type BrandPromise = NonNullable<Company['promises']>[number];
export type Goal = NonNullable<Company['goals']>[number];
export type Preset = NonNullable<Company['preset']>;
