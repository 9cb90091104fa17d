/** The difference of two inventories as other programs read it: ids and values as in the files, no prose but the notes. */
import type { DiffInput, DiffSide } from './diff-page.js';

/** As `schemas/diff.schema.json` describes it. */
export function diffData({ before, after, changes, scores, notes }: DiffInput): object {
  return {
    formatVersion: 1,
    before: sideData(before),
    after: sideData(after),
    changes: changes.changes,
    scores: scores && { whole: scores.whole, touchpoints: scores.touchpoints },
    unread: changes.unread,
    notes,
  };
}

/** Null for the working tree. */
function sideData({ ref, commit, date }: DiffSide): object | null {
  return commit === null ? null : { ref, commit, date };
}
