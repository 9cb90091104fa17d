/**
 * Where in a kind of file references stand. There is no list of them: data that fill every place of the schema are given to
 * `visitReferences`, which knows what it reads as a name.
 */
import { folders, type Kind } from '../model/entity.js';
import { exit } from '../model/journey.js';
import { goalMeasures, standardMeasures } from '../model/measure.js';
import { type Reference, type ReferenceKind, visitReferences } from '../model/references.js';
import { toDocument } from '../source/document.js';
import type { Path } from '../source/location.js';
import type { Schema, SchemaSource } from './find-faults.js';
import { workspaceFile } from './kinds.js';
import { assemble } from './load.js';
import { type FileLoader, fileLoader } from './load-file.js';
import { probesOf, referred } from './probe.js';

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
  const loadFile = fileLoader();
  const placesOf = (word: string) => placesFor(kind, word, schemas, loadFile);
  const places = placesOf(anyName);
  // Steps and measures have such words; to look for them takes a round each.
  const hasWords = [...places.values()].some(({ kind: named }) => named === 'step' || named === 'metric');
  const free = (hasWords ? [exit, ...goalMeasures, ...standardMeasures] : []).map((word) => ({ word, places: placesOf(word) }));
  return [...places.entries()].map(([key, place]) => ({
    ...place,
    words: free.filter((known) => !known.places.has(key)).map(({ word }) => word),
  }));
}

type FoundPlace = Omit<ReferencePlace, 'words'>;

/** The places where `word` is read as a name, when it stands wherever a name can be chosen. */
function placesFor(kind: Kind, word: string, schemas: SchemaSource, loadFile: FileLoader): ReadonlyMap<string, FoundPlace> {
  const found = new Map<string, FoundPlace>();
  for (const probe of probesOf(schemas(kind), word, schemas)) {
    for (const { kind: named, id, path, part } of referencesIn(kind, probe, loadFile)) {
      // A number can be read as a name as well, and says nothing about the word.
      if (!id.endsWith(word)) continue;
      const place = placeOf(path, [schemas(kind)], schemas);
      found.set(`${part} ${place.join('/')}`, { kind: named, place, part });
    }
  }
  return found;
}

function referencesIn(kind: Kind, data: unknown, loadFile: FileLoader): readonly Reference[] {
  const folder = folders[kind];
  const path = folder === null ? workspaceFile : `${folder}/${anyName}.yaml`;
  const loaded = loadFile(toDocument(path, '', { data }, () => null));
  const { workspace } = assemble(loaded === null ? [] : [loaded], { paths: [path], unread: [], dataFiles: new Set() });
  const references: Reference[] = [];
  visitReferences(workspace, (reference) => references.push(reference));
  return references;
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
