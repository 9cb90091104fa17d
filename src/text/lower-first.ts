/** A sentence or title as the second half of a sentence: with a small first letter. */
export function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
