/** What a reader must know of a report, in sentences; one may speak of columns alone, and is not said where these are not shown. */
import type { ParagraphBlock, Sentence } from './report.js';

/** A note of one sentence, or of several. */
export type Note = string | readonly (string | Sentence)[];

/** A sentence about the columns with these keys. */
export function explaining(explains: readonly string[], text: string): Sentence {
  return { text, explains };
}

/** All of the note, as programs get it. */
export function noteText(note: Note): string {
  return sentencesOf(note)
    .map(({ text }) => text)
    .join(' ');
}

/** The note below the tables of a report. */
export function noteBlock(note: Note): ParagraphBlock {
  return { kind: 'paragraph', text: noteText(note), tone: 'note', ...(typeof note !== 'string' && { sentences: sentencesOf(note) }) };
}

function sentencesOf(note: Note): readonly Sentence[] {
  return (typeof note === 'string' ? [note] : note).map((part) => (typeof part === 'string' ? { text: part, explains: [] } : part));
}
