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
export function textsOf(entity: Entity, matches: Matches = () => true): readonly PlacedText[] {
  const found: PlacedText[] = [];
  collect(entity, [], (text, path) => {
    if (matches(text)) found.push({ path: [...path], text });
  });
  return found;
}

type Matches = (text: PlacedText['text']) => boolean;
type Visit = (text: PlacedText['text'], path: Path) => void;

// Not Object.entries: every value of every file comes here.
function collect(map: object, path: (string | number)[], visit: Visit): void {
  for (const key in map) {
    const item = (map as Readonly<Record<string, unknown>>)[key];
    if (item === null || typeof item !== 'object' || key === 'origin' || key.startsWith('x-')) continue;
    path.push(key);
    if (Array.isArray(item)) collectFromList(item, textLists.has(key), path, visit);
    else if (textKeys.has(key) && isTextByLanguage(item)) visit(item, path);
    else if (!ownWords.has(key)) collect(item, path, visit);
    path.pop();
  }
}

function collectFromList(list: readonly unknown[], holdsTexts: boolean, path: (string | number)[], visit: Visit): void {
  for (const [index, item] of list.entries()) {
    if (item === null || typeof item !== 'object') continue;
    path.push(index);
    if (Array.isArray(item)) collectFromList(item, false, path, visit);
    else if (holdsTexts && isTextByLanguage(item)) visit(item, path);
    else collect(item, path, visit);
    path.pop();
  }
}
