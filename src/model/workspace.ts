/** A workspace: the whole inventory, as far as it could be read. */
import type { Document } from '../source/document.js';
import type { Action } from './action.js';
import type { Baseline } from './baseline/baseline.js';
import type { Company } from './company.js';
import type { DataProblem } from './data-problem.js';
import type { EntityKind, Kind } from './entity.js';
import type { FeedbackSource } from './feedback.js';
import type { Journey } from './journeys/journey.js';
import type { Persona } from './persona.js';
import type { Reference } from './references/reference.js';
import type { Touchpoint } from './touchpoint.js';

/** A file of the inventory, whether it could be read or not. */
export interface InventoryFile {
  readonly kind: Kind;
  readonly id: string;
  readonly document: Document;
}

/** The entity of a kind. */
export interface EntityOf {
  readonly touchpoint: Touchpoint;
  readonly journey: Journey;
  readonly persona: Persona;
  readonly action: Action;
  readonly feedback: FeedbackSource;
}

/** An entity of any kind that has a folder. */
export type AnyEntity = EntityOf[EntityKind];

/** What was refused or could not be read is absent in it; `origin.refused` and `broken` say of what that is true. */
export interface Workspace {
  readonly company: Company;
  readonly touchpoints: ReadonlyMap<string, Touchpoint>;
  readonly journeys: ReadonlyMap<string, Journey>;
  readonly personas: ReadonlyMap<string, Persona>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly feedback: ReadonlyMap<string, FeedbackSource>;
  /** `kind/id` of the files that could not be read, `kind/*` where a folder could not: references to them stay silent. */
  readonly broken: ReadonlySet<string>;
  /** The languages of the texts, the default first: those of `tp.yaml`, else those found. */
  readonly languages: readonly string[];
  /** Those in which each text is to be written: those of `tp.yaml`; where it names none, those of at least half of the texts. */
  readonly usualLanguages: readonly string[];
  /** Every file, by path in code point order; of two with the same kind and id the first is the entity. */
  readonly files: readonly InventoryFile[];
  /** The references that lead nowhere. */
  readonly unknownReferences: readonly Reference[];
  /** Every path in the folders of the inventory, also of what is no YAML. */
  readonly paths: readonly string[];
  /** Data files beside the feedback sources, by path; only whether they are there is known. */
  readonly dataFiles: ReadonlySet<string>;
  /** What looking into the data has found; null while nobody has looked. */
  readonly dataProblems: readonly DataProblem[] | null;
  /** The findings that are accepted; null where there is no baseline, or none is to count. */
  readonly baseline: Baseline | null;
}

type Entities = Pick<Workspace, 'touchpoints' | 'journeys' | 'personas' | 'actions' | 'feedback'>;

/** The entities of one kind. */
export function entitiesOf<K extends EntityKind>(workspace: Entities, kind: K): ReadonlyMap<string, EntityOf[K]> {
  const { touchpoints: touchpoint, journeys: journey, personas: persona, actions: action, feedback } = workspace;
  const byKind: { readonly [Key in EntityKind]: ReadonlyMap<string, EntityOf[Key]> } = { touchpoint, journey, persona, action, feedback };
  return byKind[kind];
}

/** True where an entity of that kind and id exists, read or broken, or may lie in a folder that could not be read. */
export function exists(workspace: Workspace, kind: EntityKind, id: string): boolean {
  return entitiesOf(workspace, kind).has(id) || workspace.broken.has(`${kind}/${id}`) || workspace.broken.has(`${kind}/*`);
}
