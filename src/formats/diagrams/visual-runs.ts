/**
 * A line in the order it is seen, for a writer that sets each run by itself: a part of the Unicode bidirectional algorithm (UAX 9),
 * for lines without marks of direction, which no drawn text has.
 */
import { isRightToLeft } from '../../diagrams/type/direction.js';

/** Neighbours of one direction and one font. */
export interface VisualRun {
  readonly text: string;
  readonly fromRight: boolean;
  /** It is set in the user's font. */
  readonly own: boolean;
}

interface Stretch {
  readonly text: string;
  readonly fromRight: boolean;
}

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

/** The runs of `line` from left to right. `inOwn` says of a character that the bundled fonts lack it, and the user's has it. */
export function visualRuns(
  line: string,
  fromRight: boolean,
  inOwn: (character: string) => boolean,
  hasOwn: (character: string) => boolean,
): readonly VisualRun[] {
  const stretches = stretchesOf(line, fromRight);
  return inVisualOrder(stretches, fromRight).flatMap((stretch) => {
    const runs = fontRuns(stretch, inOwn, hasOwn);
    return stretch.fromRight ? [...runs].reverse() : runs;
  });
}

/** Letters and digits with their own direction, all else with that of its neighbours where these agree, or with that of the line. */
function stretchesOf(line: string, fromRight: boolean): readonly Stretch[] {
  const parts = line.match(/[\p{L}\p{N}\p{Mark}]+|[^\p{L}\p{N}\p{Mark}]+/gu)?.flatMap(byDirection) ?? [];
  const strong = parts.map((part) => (/[\p{L}\p{N}]/u.test(part) ? isRightToLeft(part) : null));
  // Beside a script from the right, digits count as part of it.
  const counted = (index: number) => (/^\p{N}/u.test(parts[index] ?? '') && hasFromRight(parts) ? true : (strong[index] ?? null));
  const found: Stretch[] = [];
  for (const [index, text] of parts.entries()) {
    const own = strong[index] ?? null;
    const before = counted(index - 1);
    const after = counted(index + 1);
    const direction = own ?? (before !== null && before === after ? before : fromRight);
    const last = found.at(-1);
    if (last?.fromRight === direction) found[found.length - 1] = { text: last.text + text, fromRight: direction };
    else found.push({ text, fromRight: direction });
  }
  return found;
}

function hasFromRight(parts: readonly string[]): boolean {
  return parts.some(isRightToLeft);
}

/** A word in which scripts of both directions, or digits, meet. */
function byDirection(part: string): readonly string[] {
  if (!/[\p{L}\p{N}]/u.test(part)) return [part];
  const found: string[] = [];
  for (const character of part) {
    const last = found.at(-1);
    const same = last !== undefined && (/\p{Mark}/u.test(character) || isRightToLeft(last) === isRightToLeft(character));
    if (same) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}

/** In a line from the right all is reversed; in another only what lies between its first and its last stretch from the right. */
function inVisualOrder(stretches: readonly Stretch[], fromRight: boolean): readonly Stretch[] {
  if (fromRight) return [...stretches].reverse();
  const ordered: Stretch[] = [];
  let island: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const digits = /^[\p{N}\p{P}]+$/u.test(stretch.text) && stretches[index + 1]?.fromRight === true;
    if (stretch.fromRight || (island.length > 0 && digits)) island = [stretch, ...island];
    else {
      ordered.push(...island, stretch);
      island = [];
    }
  }
  return [...ordered, ...island];
}

function fontRuns(
  { text, fromRight }: Stretch,
  inOwn: (character: string) => boolean,
  hasOwn: (character: string) => boolean,
): readonly VisualRun[] {
  const runs: VisualRun[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const strong = /[\p{L}\p{N}]/u.test(character);
    // What is no letter stays with the letters before it, so that their words are set as a whole.
    const own = inOwn(character) || (!strong && last?.own === true && hasOwn(character));
    const shown = fromRight ? (mirrored[character] ?? character) : character;
    if (last?.own === own) runs[runs.length - 1] = { text: last.text + shown, fromRight, own };
    else runs.push({ text: shown, fromRight, own });
  }
  return runs;
}
