/** Brackets that belong together in a line, and what each looks like from the other side (UAX 9, BD16; BidiMirroring.txt). */
import type { BidiClass } from './bidi-class.js';

const brackets = ['()', '[]', '{}', '⁅⁆', '〈〉', '《》', '「」', '『』', '【】', '〔〕', '⟨⟩', '（）', '［］', '｛｝'] as const;
/** These are turned around as well, but are no brackets. */
const others = ['<>', '«»', '‹›', '≤≥'] as const;

const closing = new Map(brackets.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const closings = new Set(brackets.map((pair) => pair.charAt(1)));
const mirrors = new Map(
  [...brackets, ...others].flatMap((pair) => [[pair.charAt(0), pair.charAt(1)] as const, [pair.charAt(1), pair.charAt(0)] as const]),
);

/** What stands for `character` where text runs from the right. */
export function mirrored(character: string): string {
  return mirrors.get(character) ?? character;
}

/** How deep brackets are followed into each other. */
const deepest = 63;

/** The places of each pair, in the order of the opening ones. */
export function bracketPairs(
  characters: readonly string[],
  classes: readonly BidiClass[],
): readonly (readonly [open: number, close: number])[] {
  const open: { readonly at: number; readonly wants: string }[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const [at, character] of characters.entries()) {
    if (classes[at] !== 'ON') continue;
    const wants = closing.get(character);
    if (wants !== undefined) {
      if (open.length === deepest) return [];
      open.push({ at, wants });
    } else if (closings.has(character)) {
      const found = open.findLastIndex((one) => one.wants === character);
      const opened = open[found];
      if (opened === undefined) continue;
      pairs.push([opened.at, at]);
      open.splice(found);
    }
  }
  return pairs.sort(([a], [b]) => a - b);
}
