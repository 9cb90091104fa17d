/** The signs of a journey in the terminal: for one that knows Unicode, and for one that does not. */
import type { Feeling } from '../../../diagrams/journey-map/reading/map-data.js';

export interface Marks {
  readonly measured: string;
  readonly assumed: string;
  readonly unknown: string;
  readonly moment: string;
  readonly handOff: string;
  readonly way: string;
  readonly exit: string;
  readonly begins: string;
  readonly zero: string;
  readonly bar: string;
  /** Between two feelings that are measured. */
  readonly solid: Strokes;
  /** Where one of them is assumed. */
  readonly dashed: Strokes;
}

/** The corners are named by the two ways that they join, seen from the left. */
export interface Strokes {
  readonly across: string;
  readonly upright: string;
  readonly thenDown: string;
  readonly thenUp: string;
  readonly fromAbove: string;
  readonly fromBelow: string;
}

const unicode: Marks = {
  measured: '●',
  assumed: '○',
  unknown: '?',
  moment: '★',
  handOff: '»',
  way: '→',
  exit: '⊣',
  begins: '⊢',
  zero: '·',
  bar: '│',
  solid: { across: '─', upright: '│', thenDown: '╮', thenUp: '╯', fromAbove: '╰', fromBelow: '╭' },
  dashed: { across: '╌', upright: '╎', thenDown: '╮', thenUp: '╯', fromAbove: '╰', fromBelow: '╭' },
};

const ascii: Marks = {
  measured: '@',
  assumed: 'o',
  unknown: '?',
  moment: '*',
  handOff: '>>',
  way: '->',
  exit: '-|',
  begins: '|-',
  zero: '.',
  bar: '|',
  solid: { across: '-', upright: '|', thenDown: '+', thenUp: '+', fromAbove: '+', fromBelow: '+' },
  dashed: { across: '~', upright: ':', thenDown: '+', thenUp: '+', fromAbove: '+', fromBelow: '+' },
};

/** The signs that the terminal can show. */
export function marksOf({ unicode: isUnicode }: { readonly unicode: boolean }): Marks {
  return isUnicode ? unicode : ascii;
}

/** How a feeling is marked. */
export function markOf(feeling: Feeling | null, marks: Marks): string {
  return feeling === null ? marks.unknown : marks[feeling.source];
}
