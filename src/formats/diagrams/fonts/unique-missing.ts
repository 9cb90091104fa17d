/** Characters that fonts lack, each told once. */
import type { MissingCharacter } from '../format.js';

/** The first of each character, in their order. */
export function uniqueMissing(missing: readonly MissingCharacter[]): readonly MissingCharacter[] {
  const first = new Map<string, MissingCharacter>();
  for (const found of missing) if (!first.has(found.character)) first.set(found.character, found);
  return [...first.values()];
}
