/**
 * Where in a kind of file references stand. There is no list of them: data that fill every place of the schema are given to
 * `referencesFrom`, which knows what it reads as a name.
 */
import type { Company } from '../model/company.js';
import { folders, type Kind } from '../model/entity.js';
import { exit } from '../model/journeys/journey.js';
import { goalMeasures, standardMeasures } from '../model/measure.js';
import type { Reference, ReferenceKind } from '../model/references/reference.js';
import { referencesFrom } from '../model/references/references.js';
import type { AnyEntity } from '../model/workspace.js';
import { toDocument } from '../source/document.js';
import type { Path } from '../source/location.js';
import { workspaceFile } from './kinds.js';
import { type FileLoader, fileLoader } from './load-file.js';
import { probesOf, referred } from './schema/probe.js';
import type { Schema, SchemaSource } from './schema/schema.js';

/** A place in a kind of file where a name stands. */
export interface ReferencePlace {
  readonly kind: ReferenceKind;
  /** The keys that lead there; `*` for any item of a list, and for any key of the user's own. */
  readonly place: Path;
  readonly part: Reference['part'];
  /** Words that may stand there and name nothing of the inventory: `exit`, `csat`. */
  readonly words: readonly string[];
}

// Nothing that tp knows by name, and a name that nothing in the schemas has.
const anyName = 'probe';

/** All places of `kind` where references stand. */
export function referencePlaces(kind: Kind, schemas: SchemaSource): readonly ReferencePlace[] {
  const search: Search = { kind, schemas, loadFile: fileLoader(), places: new Map() };
  const found = placesFor(anyName, search);
  // To look for a word takes a round.
  const words = [...found.values()].some(hasOwnWords) ? [exit, ...goalMeasures, ...standardMeasures] : [];
  const free = words.map((word) => ({ word, places: placesFor(word, search) }));
  return [...found.entries()].map(([key, place]) => {
    return { ...place, words: hasOwnWords(place) ? free.filter((known) => !known.places.has(key)).map(({ word }) => word) : [] };
  });
}

type FoundPlace = Omit<ReferencePlace, 'words'>;

interface Search {
  readonly kind: Kind;
  readonly schemas: SchemaSource;
  readonly loadFile: FileLoader;
  /** The places of paths, each looked up once. */
  readonly places: Map<string, Path>;
}

/** True for a step or a metric: beside the names of the inventory, `exit` or a standard measure may stand there. */
function hasOwnWords({ kind }: Pick<Reference, 'kind'>): boolean {
  return kind === 'step' || kind === 'metric';
}

/** The places where `word` is read as a name, when it stands wherever a name can be chosen. */
function placesFor(word: string, search: Search): ReadonlyMap<string, FoundPlace> {
  const { kind, schemas, places } = search;
  const found = new Map<string, FoundPlace>();
  for (const probe of probesOf(schemas(kind), word, schemas)) {
    for (const { kind: named, id, path, part } of referencesIn(probe, search)) {
      // A number can be read as a name as well, and says nothing about the word.
      if (!id.endsWith(word)) continue;
      const written = path.join('/');
      const place = places.get(written) ?? placeOf(path, [schemas(kind)], schemas);
      places.set(written, place);
      found.set(`${part} ${place.join('/')}`, { kind: named, place, part });
    }
  }
  return found;
}

function referencesIn(data: unknown, { kind, loadFile }: Search): readonly Reference[] {
  const folder = folders[kind];
  const path = folder === null ? workspaceFile : `${folder}/${anyName}.yaml`;
  const loaded = loadFile(toDocument(path, '', { data }, () => null));
  return loaded?.entity ? referencesFrom(loaded.entity as AnyEntity | Company) : [];
}

/** The path with `*` for what none of `schemas`, between which there is a choice, calls by name. */
function placeOf([step, ...rest]: Path, choice: readonly Schema[], schemas: SchemaSource): Path {
  if (step === undefined) return [];
  const whole = choice.flatMap((schema) => branchesOf(schema, schemas));
  const named = whole.flatMap(({ properties = {} }) => (Object.hasOwn(properties, step) ? (properties[step] ?? []) : []));
  if (named.length > 0) return [step, ...placeOf(rest, named, schemas)];
  const inner = whole.flatMap(({ items, additionalProperties }) => [
    items ?? [],
    typeof additionalProperties === 'object' ? additionalProperties : [],
  ]);
  return ['*', ...placeOf(rest, inner.flat(), schemas)];
}

function branchesOf({ $ref, ...own }: Schema, schemas: SchemaSource): readonly Schema[] {
  const schema = $ref === undefined ? own : { ...referred($ref, schemas), ...own };
  return schema.oneOf?.flatMap((branch) => branchesOf(branch, schemas)) ?? [schema];
}
