/** Blanks for the tabs that lines are indented with: offered only where it does not matter how wide a tab is. */
import type { Edit } from '../diagnostic.js';
import type { Problem } from '../problem.js';
import type { FullDocument } from '../yaml/full-yaml.js';
import { applyEdits } from './edit.js';
import { sameData } from './same-data.js';

// The first is what tp writes; the others are what editors take a tab for.
const widths = [2, 4, 8, 3, 1];

// Each width takes a reading, and nobody writes such a file by hand.
const longestText = 64 * 1024;

/** The problem with a fix, if all widths of a tab that make the file readable make the same of it; else as it is. */
export function withMendedTabs(problem: Problem, text: string, read: (text: string) => FullDocument): Problem {
  if (text.length > longestText) return problem;
  const tries = widths.flatMap((width) => {
    const edits = blanksForTabs(text, width);
    const document = read(applyEdits(text, edits) ?? '');
    return document.place === null || document.problems.length > 0 ? [] : [{ edits, data: document.data }];
  });
  const [first, ...others] = tries;
  if (first === undefined || !others.every(({ data }) => sameData(data, first.data))) return problem;
  return { ...problem, fix: { safety: 'safe', title: 'Indent with blanks', edits: first.edits } };
}

function blanksForTabs(text: string, width: number): readonly Edit[] {
  return [...text.matchAll(/^[ \t]*\t[ \t]*/gm)].map(({ 0: indent, index }) => ({
    start: index,
    end: index + indent.length,
    text: indent.replaceAll('\t', ' '.repeat(width)),
  }));
}
