/** A line in the order it is seen, for a writer that sets each run by itself: the Unicode bidirectional algorithm (UAX 9), L2 and L4. */
import { bidiLevels } from './bidi/bidi-levels.js';
import { mirrored } from './bidi/bracket-pairs.js';

/** Neighbours of one direction and one font, in the order they are read. */
export interface VisualRun {
  readonly text: string;
  readonly fromRight: boolean;
  /** It is set in the user's font. */
  readonly own: boolean;
}

/** Characters of one level. */
interface Stretch {
  readonly level: number;
  readonly characters: readonly string[];
}

/** The runs of `line` from left to right. `inOwn` says of a character that the bundled fonts lack it, and the user's has it. */
export function visualRuns(
  line: string,
  fromRight: boolean,
  inOwn: (character: string) => boolean,
  hasOwn: (character: string) => boolean,
): readonly VisualRun[] {
  const characters = [...line];
  const levels = bidiLevels(characters, fromRight ? 1 : 0);
  return inVisualOrder(stretchesOf(characters, levels)).flatMap((stretch) => {
    const runs = fontRuns(stretch, inOwn, hasOwn);
    return isFromRight(stretch) ? [...runs].reverse() : runs;
  });
}

function isFromRight({ level }: Stretch): boolean {
  return level % 2 === 1;
}

function stretchesOf(characters: readonly string[], levels: readonly number[]): readonly Stretch[] {
  const found: { level: number; characters: string[] }[] = [];
  for (const [at, character] of characters.entries()) {
    const level = levels[at] ?? 0;
    const last = found.at(-1);
    if (last?.level === level) last.characters.push(character);
    else found.push({ level, characters: [character] });
  }
  return found;
}

/** L2: from the deepest level up to the first that runs from the right, what lies at it or deeper is turned around. */
function inVisualOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  const deepest = stretches.reduce((most, { level }) => Math.max(most, level), 0);
  let ordered = [...stretches];
  for (let level = deepest; level > 0; level--) {
    const next: Stretch[] = [];
    let island: Stretch[] = [];
    for (const stretch of ordered) {
      if (stretch.level >= level) island = [stretch, ...island];
      else {
        next.push(...island, stretch);
        island = [];
      }
    }
    ordered = [...next, ...island];
  }
  return ordered;
}

function fontRuns(stretch: Stretch, inOwn: (character: string) => boolean, hasOwn: (character: string) => boolean): readonly VisualRun[] {
  const fromRight = isFromRight(stretch);
  const runs: VisualRun[] = [];
  for (const character of stretch.characters) {
    const last = runs.at(-1);
    const strong = /[\p{L}\p{N}]/u.test(character);
    // What is no letter stays with the letters before it, so that their words are set as a whole.
    const own = inOwn(character) || (!strong && last?.own === true && hasOwn(character));
    const shown = fromRight ? mirrored(character) : character;
    if (last?.own === own) runs[runs.length - 1] = { text: last.text + shown, fromRight, own };
    else runs.push({ text: shown, fromRight, own });
  }
  return runs;
}
