/** Which parts of a text edits touch, and where the others stand afterwards. */
import type { Edit } from '../diagnostic.js';

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface EditedRanges {
  /** True where an edit changes a part of the span, or inserts something within it or at one of its ends. */
  touches(span: Span): boolean;
  /** True where an edit changes a part of the span, or inserts something within it. */
  cuts(span: Span): boolean;
  /** Where an offset of the old text that no edit replaces stands in the new one: behind what is inserted there. */
  moved(offset: number): number;
  /** True where a part of the span of the new text was written by an edit. */
  isNew(span: Span): boolean;
}

/** `edits` in order, none overlapping another. */
export function editedRanges(edits: readonly Edit[]): EditedRanges {
  let shift = 0;
  const written = edits.map(({ start, end, text }) => {
    const from = start + shift;
    shift += text.length - (end - start);
    return { start: from, end: from + text.length };
  });
  return {
    touches: (span) =>
      edits.some((edit) => (isEmpty(edit) || isEmpty(span) ? edit.start <= span.end && span.start <= edit.end : overlap(edit, span))),
    cuts: (span) => edits.some((edit) => overlap(edit, span)),
    moved: (offset) => edits.reduce((at, { start, end, text }) => (end <= offset ? at + text.length - (end - start) : at), offset),
    isNew: (span) => written.some((range) => overlap(range, span) || (isEmpty(span) && range.start <= span.end && span.start <= range.end)),
  };
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
