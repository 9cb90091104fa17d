/** A page for a format that brings its own fonts: what these cannot show is shown by its code, and named. */
import type { Scene, Shape, Text } from '../../../diagrams/scene.js';
import { drawnText } from '../../../diagrams/type/drawn-text.js';
import { measureText } from '../../../diagrams/type/measure-text.js';
import { type PlacedLine, placedLines } from '../../../diagrams/type/placed-lines.js';
import { hasCharacter } from '../../../text/font-advance.js';
import type { FontFile, MissingCharacter } from '../format.js';
import { codeBox } from './code-box.js';

/** Neighbours of a line that are shown in the same way: as text, or by their codes. */
interface Run {
  readonly shown: boolean;
  readonly text: string;
}

// They change how others look, and have no look themselves.
const unseen = /\p{Variation_Selector}|\p{Join_Control}|\u200b/u;

/** The page with codes in the place of characters that neither the bundled fonts nor `font` have. */
export function showCodes(scene: Scene, font: FontFile | null): { readonly scene: Scene; readonly missing: readonly MissingCharacter[] } {
  const missing: MissingCharacter[] = [];
  const canShow = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return hasCharacter(code) || (font?.has(code) ?? false);
  };
  const shown = (shape: Shape): Shape => {
    if (shape.kind === 'group') return { ...shape, children: shape.children.map(shown) };
    if (shape.kind !== 'text' || shape.lines.every((line) => [...line].every(canShow))) return shape;
    return withCodes(shape, canShow, missing);
  };
  return { scene: { ...scene, shapes: scene.shapes.map(shown) }, missing };
}

function withCodes(text: Text, canShow: (character: string) => boolean, missing: MissingCharacter[]): Shape {
  const whole = text.lines.map(drawnText).join(' ');
  const children = placedLines(text).flatMap((line) => lineOfRuns(line, runsOf(line.text, canShow), text));
  const lacking = [...whole].filter((character) => !unseen.test(character) && !canShow(character));
  missing.push(...lacking.map((character) => ({ character, text: whole })));
  return { kind: 'group', children };
}

/** Each run at its place, one after the other in the direction of the line. */
function lineOfRuns(line: PlacedLine, runs: readonly Run[], text: Text): readonly Shape[] {
  const widths = runs.map((run) => measureText(run.text, text));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const shift = { start: 0, middle: total / 2, end: total }[line.anchor];
  const left = line.x - shift;
  let before = 0;
  return runs.flatMap((run, index) => {
    const width = widths[index] ?? 0;
    const x = line.fromRight ? left + total - before - width : left + before;
    before += width;
    return run.shown ? [{ ...text, lines: [run.text], x, y: line.y, anchor: 'start' as const }] : codesOf(run.text, text, x, line.y);
  });
}

function codesOf(run: string, text: Text, left: number, y: number): readonly Shape[] {
  let x = left;
  return [...run].flatMap((character) => {
    const width = measureText(character, text);
    const at = x;
    x += width;
    return width > 0 ? [codeBox(character, text, at, y, width)] : [];
  });
}

function runsOf(line: string, canShow: (character: string) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const character of line) {
    const shown = canShow(character);
    const last = runs.at(-1);
    if (unseen.test(character) && (!shown || last?.shown === false)) continue;
    if (last?.shown === shown) runs[runs.length - 1] = { shown, text: last.text + character };
    else runs.push({ shown, text: character });
  }
  return runs;
}
