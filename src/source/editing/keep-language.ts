/** A file in several languages reduced to one, with its comments, order and layout. */
import type { Edit } from '../diagnostic.js';
import type { Document } from '../document.js';
import type { Path } from '../location.js';
import { entryAt, type PlacedEntry } from '../places.js';
import { applyEdits } from './edit.js';

/**
 * The text of `document` with each text at `paths` (a map by language) replaced by its `language`, and the list at
 * `languages`, if there is one, by that language alone. A text that lacks the language stays as it is.
 */
export function keepLanguage(document: Document, paths: readonly Path[], language: string): string {
  const edits = paths.flatMap((path) => {
    const entry = entryAt(document.places(), path);
    const chosen = entry?.value.entries?.get(language);
    return entry === null || chosen === undefined ? [] : [toEdit(document.text, entry, chosen)];
  });
  const list = document.placeOf(['languages']);
  if (list !== null) edits.push({ start: list.start, end: list.end, text: `[${language}]` });
  return applyEdits(document.text, edits) ?? document.text;
}

function toEdit(text: string, entry: PlacedEntry, chosen: PlacedEntry): Edit {
  const raw = text.slice(chosen.value.start, chosen.value.end);
  const before = text.slice(entry.keyEnd, entry.value.start);
  const isBlock = before.includes('\n');
  // Behind a key a map stands on lines of its own; its text goes up to the key.
  return { start: isBlock ? entry.keyEnd + 1 : entry.value.start, end: entry.value.end, text: isBlock ? ` ${raw}` : raw };
}
