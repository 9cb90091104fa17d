/** Patterns of file names. */

/** True for a pattern that can fit more than one path. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** True where `path` fits `pattern`: `*` stands for any characters but a slash, `?` for one of them; `**` is no more than `*`. */
export function fitsGlob(path: string, pattern: string): boolean {
  const segments = path.split('/');
  const patterns = pattern.split('/');
  return segments.length === patterns.length && segments.every((segment, index) => fitsSegment(segment, patterns[index] ?? ''));
}

/** Not a regular expression: with many stars those try every way to share the text out, this one only moves the last star on. */
function fitsSegment(text: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star: { readonly after: number; taken: number } | null = null;
  while (at < text.length) {
    if (pattern[next] === '*') {
      next += 1;
      star = { after: next, taken: at };
    } else if (pattern[next] === '?' || pattern[next] === text[at]) {
      next += 1;
      at += 1;
    } else {
      if (star === null) return false;
      star.taken += 1;
      at = star.taken;
      next = star.after;
    }
  }
  return /^\**$/.test(pattern.slice(next));
}
