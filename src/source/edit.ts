/** Changes a text by splices: only the bytes that an edit names change. */
import type { Edit } from './diagnostic.js';

/** The text with all edits made; null where two of them overlap or one lies outside. */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at || end < start || end > text.length) return null;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
