/** Changes a text by splices: only the bytes that an edit names change. */
import type { Edit } from '../diagnostic.js';

/** The edits from the first to the last; null where two of them overlap or one lies outside of a text of that length. */
export function inOrder(edits: readonly Edit[], length: number): readonly Edit[] | null {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const [index, { start, end }] of ordered.entries()) {
    // Two insertions at one place: nobody can tell which goes first.
    const twice = index > 0 && start === end && start === ordered[index - 1]?.start;
    if (start < at || end < start || end > length || twice) return null;
    at = end;
  }
  return ordered;
}

/** The text with all edits made; null where two of them overlap or one lies outside. */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  const ordered = inOrder(edits, text.length);
  if (ordered === null) return null;
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
