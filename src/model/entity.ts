/** What every entity of the inventory has: a type, an id, and a place in a file. */
import type { Origin, Path } from '../source/location.js';

/** The kinds of file; the id of `tp.yaml` is `tp`. */
export type Kind = 'tp' | 'touchpoint' | 'journey' | 'persona' | 'action' | 'feedback';

/** The place of an entity, and which of its values the schema refused. */
export interface EntityOrigin extends Origin {
  readonly file: string;
  /** True where the value at `path`, or any value in it, was refused or stands under a misspelt key: it was reported and counts as absent. */
  refused(path: Path): boolean;
  /** The rule of the schema that refused the very value at `path`, a path of the file, where a list that lost an item shows the gap; else null. */
  refusedAt(path: Path): string | null;
}

/** What all have in common; the rest is what the schema of the kind says. */
export interface Entity {
  readonly type: Kind;
  /** The stem of the file. */
  readonly id: string;
  readonly origin: EntityOrigin;
}

/** `T` with nothing in it that can be changed. */
export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** The folder of the workspace that holds the files of a kind; null for `tp.yaml`, which lies at the root. */
export const folders: Readonly<Record<Kind, string | null>> = {
  tp: null,
  touchpoint: 'touchpoints',
  journey: 'journeys',
  persona: 'personas',
  action: 'actions',
  feedback: 'feedback',
};

/** The kinds that have a folder, in the order of the data flow. */
export const entityKinds = ['touchpoint', 'journey', 'persona', 'action', 'feedback'] as const;
export type EntityKind = (typeof entityKinds)[number];
