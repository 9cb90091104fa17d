/** Where something stands in a file. */

/** 1-based; columns count UTF-16 code units. `offset` is the index into the text. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Keys and indexes from the root of a document to a value. */
export type Path = readonly (string | number)[];

/** A place in a file; `path` where it is the place of a value. */
export interface Location {
  readonly file: string;
  readonly range: Range;
  readonly path?: Path;
}

/** What can say where its values stand. */
export interface Origin {
  /**
   * The place of the value at `path`, or of its key. Where the path leads nowhere, the place of its nearest ancestor:
   * a missing key is shown at the key of the map that lacks it, at the root at the first key of the file.
   */
  locate(path: Path, part?: 'key' | 'value'): Location;
}

/** Line and column of an offset, by the text's own line ends (`\n`; `\r\n` counts once). */
export function positionAt(text: string, offset: number): Position {
  const bounded = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < bounded; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: bounded - start + 1, offset: bounded };
}

/** The beginning of a file, for what concerns all of it, and for files that nobody can read. */
export function startOfFile(file: string): Location {
  const start = { line: 1, column: 1, offset: 0 };
  return { file, range: { start, end: start } };
}

/** The range between two offsets. */
export function rangeBetween(text: string, start: number, end: number): Range {
  return { start: positionAt(text, start), end: positionAt(text, Math.max(start, end)) };
}

/** `/steps/0/touchpoint`: a path as a JSON pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** `steps[0].touchpoint`: a path as people write it; the empty text for the root. */
export function toWords(path: Path): string {
  return path.reduce<string>((words, part) => {
    if (typeof part === 'number') return `${words}[${part}]`;
    return words === '' ? part : `${words}.${part}`;
  }, '');
}
