/** Words broken to the width of the terminal, a longer word as well. */
import { textWidth, wrap } from '../../../text/width.js';

/** Lines of at most `width` columns; at least one. What a blank without a break joins stays together where there is room. */
export function sentenceLines(text: string, width: number): readonly string[] {
  return wrap(text, width)
    .flatMap((line) => (textWidth(line) <= width ? [line] : piecesOf(line, width)))
    .map((line) => line.replaceAll('\u00a0', ' '));
}

function piecesOf(line: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let columns = 0;
  for (const character of line) {
    const needed = textWidth(character);
    if (columns + needed > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      columns = 0;
    }
    piece += character;
    columns += needed;
  }
  return [...pieces, piece];
}
