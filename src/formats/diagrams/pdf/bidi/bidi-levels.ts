/**
 * Which way each character of a line runs, and how deep: the Unicode bidirectional algorithm (UAX 9) from W1 to L1, for lines without marks
 * of direction, which no drawn text has. The names of the rules are those of the standard.
 */
import { type BidiClass, bidiClassOf } from './bidi-class.js';
import { bracketPairs } from './bracket-pairs.js';

/** From the left is even, from the right odd; 1 or more above `base` is set within it. `base`: 1 for a line from the right. */
export function bidiLevels(characters: readonly string[], base: 0 | 1): readonly number[] {
  const side = base === 1 ? 'R' : 'L';
  const classes = characters.map(bidiClassOf);
  weak(classes, side);
  paired(classes, characters, side);
  neutral(classes, side);
  return withoutTrailingBlanks(
    classes.map((found) => levelOf(found, base)),
    characters,
    base,
  );
}

type Side = 'L' | 'R';

/** W1–W7: marks, digits and the signs at them. */
function weak(classes: BidiClass[], side: Side): void {
  marksAndArabicDigits(classes, side);
  signsBetweenDigits(classes);
  signsAtDigits(classes);
  digitsAsLetters(classes, side);
}

/** W1 and W2. */
function marksAndArabicDigits(classes: BidiClass[], side: Side): void {
  let strong: BidiClass = side;
  for (const [at, found] of classes.entries()) {
    if (found === 'NSM') classes[at] = classes[at - 1] ?? side;
    if (found === 'L' || found === 'R' || found === 'AL') strong = found;
    else if (found === 'EN' && strong === 'AL') classes[at] = 'AN';
  }
}

/** W3 and W4. */
function signsBetweenDigits(classes: BidiClass[]): void {
  for (const [at, found] of classes.entries()) {
    if (found === 'AL') classes[at] = 'R';
    const [before, after] = [classes[at - 1], classes[at + 1]];
    if ((found === 'ES' || found === 'CS') && before === 'EN' && after === 'EN') classes[at] = 'EN';
    if (found === 'CS' && before === 'AN' && after === 'AN') classes[at] = 'AN';
  }
}

/** W5, and W6 for what it leaves. */
function signsAtDigits(classes: BidiClass[]): void {
  for (const [at, found] of classes.entries()) {
    if (found !== 'ET') continue;
    const after = classes.slice(at).find((one) => one !== 'ET');
    classes[at] = classes[at - 1] === 'EN' || after === 'EN' ? 'EN' : 'ON';
  }
}

/** The rest of W6, and W7. */
function digitsAsLetters(classes: BidiClass[], side: Side): void {
  let strong: BidiClass = side;
  for (const [at, found] of classes.entries()) {
    if (found === 'ES' || found === 'CS') classes[at] = 'ON';
    if (found === 'L' || found === 'R') strong = found;
    else if (found === 'EN' && strong === 'L') classes[at] = 'L';
  }
}

/** N0: brackets run as what they hold, where that runs as the line; else as what they stand in. */
function paired(classes: BidiClass[], characters: readonly string[], side: Side): void {
  for (const [open, close] of bracketPairs(characters, classes)) {
    const held = classes.slice(open + 1, close).flatMap((found) => sideOf(found) ?? []);
    if (held.length === 0) continue;
    const before = classes.slice(0, open).flatMap((found) => sideOf(found) ?? []);
    const direction = held.includes(side) ? side : (before.at(-1) ?? side);
    classes[open] = direction;
    classes[close] = direction;
  }
}

/** N1 and N2: what has no direction runs as its neighbours, where these agree, else as the line. */
function neutral(classes: BidiClass[], side: Side): void {
  for (let at = 0; at < classes.length; at++) {
    if (classes[at] !== 'ON') continue;
    let end = at;
    while (classes[end] === 'ON') end++;
    const before = at === 0 ? side : sideOf(classes[at - 1] ?? 'ON');
    const after = end === classes.length ? side : sideOf(classes[end] ?? 'ON');
    const direction = before === after && before !== null ? before : side;
    classes.fill(direction, at, end);
  }
}

/** Digits count as from the right. */
function sideOf(found: BidiClass): Side | null {
  if (found === 'L') return 'L';
  return found === 'R' || found === 'EN' || found === 'AN' ? 'R' : null;
}

/** I1 and I2. */
function levelOf(found: BidiClass, base: 0 | 1): number {
  if (base === 1) return found === 'R' ? 1 : 2;
  return found === 'R' ? 1 : found === 'EN' || found === 'AN' ? 2 : 0;
}

/** L1: blanks at the end of a line stand at its end. */
function withoutTrailingBlanks(levels: readonly number[], characters: readonly string[], base: 0 | 1): readonly number[] {
  const last = characters.findLastIndex((character) => !/\s/u.test(character));
  return levels.map((level, at) => (at > last ? base : level));
}
