/** All texts of an entity that people read, with their places. */
import type { Path } from '../source/location.js';
import type { Entity } from './entity.js';
import { isTextByLanguage } from './text.js';

/** A text by language, and where it stands. */
export interface PlacedText {
  readonly path: Path;
  readonly text: Readonly<Record<string, string>>;
}

// Maps whose keys are not languages, whatever they look like.
const notTexts: ReadonlySet<string> = new Set([
  'segment',
  'segments',
  'map',
  'importance',
  'channels',
  'counts',
  'scales',
  'rules',
  'origin',
]);

/** Every text of `entity` that is written by language; texts that are one for all languages are not listed. */
export function textsOf(entity: Entity): Generator<PlacedText> {
  return within(entity, []);
}

function* within(value: object, path: Path): Generator<PlacedText> {
  for (const [key, item] of Object.entries(value)) {
    if (item === null || typeof item !== 'object' || notTexts.has(key) || key.startsWith('x-')) continue;
    const itemPath = [...path, Array.isArray(value) ? Number(key) : key];
    if (isTextByLanguage(item)) yield { path: itemPath, text: item };
    else yield* within(item, itemPath);
  }
}
