/** All texts of an entity that people read, with their places. */
import type { Path } from '../source/location.js';
import type { Entity } from './entity.js';
import { isTextByLanguage } from './text.js';

/** A text by language, and where it stands. */
export interface PlacedText {
  readonly path: Path;
  readonly text: Readonly<Record<string, string>>;
}

// The keys that hold a text, and those that hold a list of texts. Not every map that looks like one is a text:
// `{ id: use }` is a stage, not Indonesian.
const textKeys: ReadonlySet<string> = new Set([
  'name',
  'title',
  'description',
  'text',
  'scenario',
  'scope',
  'does',
  'thinks',
  'asks',
  'when',
  'role',
  'quote',
]);
const textLists: ReadonlySet<string> = new Set([
  'information',
  'promise',
  'expect',
  'disappoint',
  'delight',
  'frontstage',
  'backstage',
  'systems',
  'goals',
  'needs',
  'frustrations',
]);
// Maps whose keys are the user's own words.
const ownWords: ReadonlySet<string> = new Set(['segment', 'segments', 'map', 'importance', 'channels', 'counts', 'scales', 'rules']);

/** Every text of `entity` that is written by language; texts that are one for all languages are not listed. */
export function textsOf(entity: Entity): Generator<PlacedText> {
  return within(entity, []);
}

function* within(value: object, path: Path): Generator<PlacedText> {
  for (const [key, item] of Object.entries(value)) {
    if (item === null || typeof item !== 'object' || key === 'origin' || key.startsWith('x-')) continue;
    const itemPath = [...path, Array.isArray(value) ? Number(key) : key];
    if (isTextPlace(itemPath) && isTextByLanguage(item)) yield { path: itemPath, text: item };
    else if (!ownWords.has(key) || Array.isArray(item)) yield* within(item, itemPath);
  }
}

function isTextPlace(path: Path): boolean {
  const last = path[path.length - 1] ?? '';
  return typeof last === 'string' ? textKeys.has(last) : textLists.has(String(path[path.length - 2]));
}
