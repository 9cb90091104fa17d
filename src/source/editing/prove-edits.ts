/** Edits that cannot do harm: made, read again, and believed only where nothing else has changed. */

import type { Edit } from '../diagnostic.js';
import { toWords } from '../location.js';
import type { Comment } from '../writing.js';
import { findBadCharacter } from '../yaml/characters.js';
import { type FullDocument, readFullYaml } from '../yaml/full-yaml.js';
import { applyEdits, inOrder } from './edit.js';
import { type EditedRanges, editedRanges } from './edited-ranges.js';
import { firstOtherChange } from './same-beside.js';
import { sameData } from './same-data.js';

/** The new text; or, where the edits are refused, why: the end of the sentence "It was left, because …". */
export type Proof = { readonly text: string } | { readonly refusal: string };

/** What the edits are meant to do: `data` is all that the file must hold afterwards. */
export interface Intention {
  readonly data: unknown;
  /** True where comments within what is taken out may go along. */
  readonly commentsGo?: boolean;
}

/**
 * The text after the edits, if all that they do not touch is as before: data, comments, order, line ends, byte order mark and
 * the end of the file. With an intention the data must be exactly that, and no comment may be lost, unless it says so. Where the file could not be
 * read before, it must be afterwards, at least beyond the edits.
 */
export function proveEdits(text: string, edits: readonly Edit[], intention: Intention | null = null): Proof {
  const ordered = inOrder(edits, text.length);
  const edited = ordered === null ? null : applyEdits(text, ordered);
  if (ordered === null || edited === null) return { refusal: 'two of its changes overlap' };
  const form = changeOfForm(text, edited);
  if (form !== null) return { refusal: form };
  const after = readFullYaml(edited);
  const before = readFullYaml(text);
  const ranges = editedRanges(ordered);
  const isRead = after.place !== null || (before.place === null && intention === null && isFurther(after, ordered, ranges));
  if (!isRead || findBadCharacter(edited) !== null) return { refusal: 'the file could not be read afterwards' };
  const refusal =
    changeOfData(before, after, ranges, intention) ??
    changeOfFaults(before, after) ??
    changeOfComments(before.comments, after.comments, ranges, intention === null || intention.commentsGo === true);
  return refusal === null ? { text: edited } : { refusal };
}

function changeOfForm(before: string, after: string): string | null {
  if (before.startsWith('\ufeff') !== after.startsWith('\ufeff')) return 'the byte order mark at the beginning of the file would change';
  if (before !== '' && /\n$/.test(before) !== /\n$/.test(after)) return 'the end of the file would change';
  const [crlf, lf] = lineEnds(before);
  const [newCrlf, newLf] = lineEnds(after);
  const isMixed = (crlf && lf) || (!crlf && !lf);
  return isMixed || (crlf === newCrlf && lf === newLf) || (!newCrlf && !newLf) ? null : 'the line ends of the file would change';
}

/** Whether there are lines that end in CRLF, and lines that end in LF alone. */
function lineEnds(text: string): readonly [crlf: boolean, lf: boolean] {
  return [text.includes('\r\n'), /(?<!\r)\n/.test(text)];
}

/** True where what makes the file unreadable now stands behind all edits: one mistake less. */
function isFurther({ problems: [first] }: FullDocument, edits: readonly Edit[], { moved }: EditedRanges): boolean {
  const last = edits[edits.length - 1];
  return first !== undefined && last !== undefined && first.start > moved(last.end);
}

function changeOfData(before: FullDocument, after: FullDocument, ranges: EditedRanges, intention: Intention | null): string | null {
  if (intention !== null) return sameData(after.data, intention.data) ? null : 'the file would say something else than what was meant';
  // A file that could not be read holds nothing to compare with.
  if (before.place === null || after.place === null) return null;
  const change = firstOtherChange({ data: before.data, place: before.place }, { data: after.data, place: after.place }, ranges);
  if (change === null) return null;
  return change.length === 0 ? 'the file would hold something else' : `"${toWords(change)}" would change as well`;
}

function changeOfFaults(before: FullDocument, after: FullDocument): string | null {
  const isWorse =
    after.problems.length > before.problems.length ||
    (before.place !== null && (after.absent.length > before.absent.length || after.marks.length > before.marks.length));
  return isWorse ? 'the file would have a new mistake' : null;
}

function changeOfComments(before: readonly Comment[], after: readonly Comment[], ranges: EditedRanges, mayVanish: boolean): string | null {
  const there = new Map(after.map((comment) => [comment.start, comment.text.trimEnd()]));
  const isEdited = ({ start, text }: Comment) => ranges.cuts({ start, end: start + text.trimEnd().length });
  const kept = before.filter((comment) => !isEdited(comment));
  const touched = before.length - kept.length;
  const lost = kept.find(({ start, text }) => there.get(ranges.moved(start)) !== text.trimEnd());
  if (lost !== undefined || (touched > 0 && !mayVanish)) return 'a comment would be lost';
  return after.length > before.length ? 'a part of the text would become a comment' : null;
}
