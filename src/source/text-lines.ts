/** The lines of a text: those around an offset, and how they end. */

/** `from` and `to` are the offsets of its first character that is no blank, and behind its last one. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** What stands between `from` and `to`. */
  readonly content: string;
}

/** The line that `offset` lies in. */
export function lineAt(text: string, offset: number): TextLine {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', start);
  const end = next === -1 ? text.length : next;
  const line = text.slice(start, end);
  const content = line.trim();
  const from = content === '' ? end : start + line.indexOf(content);
  return { start, end, from, to: from + content.length, content };
}

/** The nearest line above that holds more than blanks and a comment; null where there is none. */
export function lineAbove(text: string, line: TextLine): TextLine | null {
  for (let above = line; above.start > 0; ) {
    above = lineAt(text, above.start - 1);
    if (isContent(above)) return above;
  }
  return null;
}

/** The nearest line below that holds more than blanks and a comment; null where there is none. */
export function lineBelow(text: string, line: TextLine): TextLine | null {
  for (let below = line; below.end < text.length; ) {
    below = lineAt(text, below.end + 1);
    if (isContent(below)) return below;
  }
  return null;
}

/** How many blanks the line begins with. */
export function indentOf({ start, from }: TextLine): number {
  return from - start;
}

/** What a new line is to end with in this text: CRLF where any line does. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function isContent({ content }: TextLine): boolean {
  return content !== '' && !content.startsWith('#');
}
