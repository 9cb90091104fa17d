/** Labels in one column, and beside them what they say. */
import { padEnd, textWidth } from '../../../text/width.js';
import type { Style } from '../../style.js';
import { safeText } from './safe-text.js';
import { sentenceLines } from './sentence-lines.js';

export function factLines(facts: readonly { readonly label: string; readonly text: string }[], style: Style): readonly string[] {
  const room = facts.reduce((most, { label }) => Math.max(most, textWidth(label)), 0) + 2;
  return facts.flatMap(({ label, text }) =>
    sentenceLines(safeText(text), Math.max(10, style.width - room)).map((line, index) =>
      index === 0 ? `${style.color.dim(padEnd(label, room))}${line}` : ' '.repeat(room) + line,
    ),
  );
}
