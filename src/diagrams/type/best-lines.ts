/**
 * The lines of a paragraph, chosen together: few, alike in length, and ending where it reads well.
 * After Knuth and Plass, Software: Practice and Experience 11 (1981) 1119–1184, for text that is set flush left.
 */
import type { Piece, Widths } from './pieces.js';

/** What one line more costs, beside the badness of a break and the square of the share of the line that stays empty. */
const perLine = 2;
/** More pieces than that no line holds; it keeps the time linear where pieces have no width. */
const mostPieces = 2000;

/** The lines that `pieces` make; a piece that is wider than the line has a line to itself. No pieces are no lines. */
export function bestLines(pieces: readonly Piece[], { line, of }: Widths): readonly string[] {
  const blank = of(' ');
  const hyphen = of('-');
  // For the first so many pieces: the least cost, and where the last line begins.
  const costs = [0];
  const starts = [0];
  for (let end = 1; end <= pieces.length; end++) {
    let least = Number.POSITIVE_INFINITY;
    let best = end - 1;
    let width = pieces[end - 1]?.hyphen && end < pieces.length ? hyphen : 0;
    for (let start = end - 1; start >= Math.max(0, end - mostPieces); start--) {
      width += (pieces[start]?.width ?? 0) + (start < end - 1 && pieces[start]?.blank ? blank : 0);
      const fits = width <= line + 1e-9;
      if (!fits && start < end - 1) break;
      const empty = fits && line > 0 ? (line - width) / line : 0;
      const cost = (costs[start] ?? 0) + perLine + empty * empty;
      // Of equals the fuller last line but one, so that the choice does not hang on rounding.
      if (cost < least - 1e-9) {
        least = cost;
        best = start;
      }
    }
    costs.push(least + (end < pieces.length ? (pieces[end - 1]?.badness ?? 0) : 0));
    starts.push(best);
  }
  return linesOf(pieces, starts);
}

function linesOf(pieces: readonly Piece[], starts: readonly number[]): readonly string[] {
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = starts[end] ?? 0) lines.push(lineOf(pieces.slice(starts[end], end), end < pieces.length));
  return lines.reverse();
}

function lineOf(pieces: readonly Piece[], goesOn: boolean): string {
  const text = pieces.map(({ text, blank }, index) => (blank && index < pieces.length - 1 ? `${text} ` : text)).join('');
  return goesOn && pieces.at(-1)?.hyphen ? `${text}-` : text;
}
