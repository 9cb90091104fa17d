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

/**
 * The texts of `entity` that are written by language and that `matches` accepts; texts that are one for all languages are
 * not among them. Only those get a path: there are tens of thousands of texts, and rules look for the few that are wrong.
 */
export function textsOf(entity: Entity, matches: (text: PlacedText['text']) => boolean = () => true): readonly PlacedText[] {
  const found: PlacedText[] = [];
  collect(entity, [], matches, found);
  return found;
}

function collect(value: object, path: (string | number)[], matches: (text: PlacedText['text']) => boolean, found: PlacedText[]): void {
  const isList = Array.isArray(value);
  const holdsTexts = isList && textLists.has(String(path[path.length - 1]));
  for (const key of Object.keys(value)) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (item === null || typeof item !== 'object' || key === 'origin' || key.startsWith('x-')) continue;
    path.push(isList ? Number(key) : key);
    if ((isList ? holdsTexts : textKeys.has(key)) && isTextByLanguage(item)) {
      if (matches(item)) found.push({ path: [...path], text: item });
    } else if (isList || !ownWords.has(key) || Array.isArray(item)) collect(item, path, matches, found);
    path.pop();
  }
}
