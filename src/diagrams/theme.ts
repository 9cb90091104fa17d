/** How drawings look: type sizes for each paper, colours, widths of lines. */
import type { Language } from '../text/locale.js';
import type { Paper } from './page.js';
import type { Colour } from './scene.js';

/** Sizes of type in points. */
export interface TypeSizes {
  readonly title: number;
  readonly stage: number;
  /** Labels of lanes and names of steps, in bold. */
  readonly name: number;
  readonly text: number;
  /** Axes, legend, footer. */
  readonly small: number;
}

export interface Theme {
  /** How many times larger than on A3 everything is. */
  readonly scale: number;
  readonly sizes: TypeSizes;
  /** How words are parted; without it as German ones. */
  readonly language?: Language;
}

/**
 * `reading`: the same map on every paper, so that larger paper is read from farther away. `native`: larger paper holds more, at type sizes
 * for reading at arm's length.
 */
export const densities = ['reading', 'native'] as const;
export type Density = (typeof densities)[number];

/** Nothing is set smaller than this, in points. */
export const floor = { text: 6, small: 5.5 } as const;

const reading: Readonly<Record<Paper, Theme>> = {
  A4: { scale: Math.SQRT1_2, sizes: { title: 16, stage: 8, name: 6.5, text: 6, small: 5.5 } },
  A3: { scale: 1, sizes: { title: 22, stage: 11, name: 8.5, text: 8, small: 7 } },
  A2: { scale: Math.SQRT2, sizes: { title: 31, stage: 16, name: 12, text: 11, small: 10 } },
  A1: { scale: 2, sizes: { title: 44, stage: 22, name: 17, text: 16, small: 14 } },
  A0: { scale: 2 * Math.SQRT2, sizes: { title: 62, stage: 31, name: 24, text: 23, small: 20 } },
};

const native: Readonly<Record<Paper, Theme>> = {
  A4: reading.A4,
  A3: reading.A3,
  A2: { scale: 1.125, sizes: { title: 28, stage: 13, name: 9.5, text: 9, small: 8 } },
  A1: { scale: 1.5, sizes: { title: 38, stage: 17, name: 12.5, text: 12, small: 10.5 } },
  A0: { scale: 2, sizes: { title: 50, stage: 22, name: 17, text: 16, small: 14 } },
};

export function themeOf(paper: Paper, density: Density, language: Language): Theme {
  return { ...(density === 'native' ? native : reading)[paper], language };
}

/** The theme with everything but titles larger by a factor. */
export function enlarged({ scale, sizes, ...rest }: Theme, factor: number): Theme {
  const { title, stage, name, text, small } = sizes;
  return {
    ...rest,
    scale: scale * factor,
    sizes: { title, stage: stage * factor, name: name * factor, text: text * factor, small: small * factor },
  };
}

export const colours = {
  page: '#ffffff',
  ink: '#1a1a1a',
  /** For what is said in passing: 5.9:1 on white. */
  quiet: '#5f6368',
  /** For what is repeated from the sheet before: 4.5:1 even on a grey band. */
  repeated: '#6b6f74',
  stage: '#2f3b4d',
  onStage: '#ffffff',
  number: '#0b4f8a',
  rule: '#c8c8c8',
  frame: '#4a4a4a',
  /** The band through the lanes at a moment of truth: ink at 5.5 %. */
  band: '#f2f2f2',
  pain: '#b35806',
  painFill: '#fff7ee',
  idea: '#2166ac',
  ideaFill: '#f2f7fc',
  handOff: '#b35806',
  target: '#767676',
  added: '#00694b',
  altered: '#0b4f8a',
  removed: '#5f6368',
} as const satisfies Readonly<Record<string, Colour>>;

/** The feelings −2 … +2, with the ink that is read on them. */
export const feelings: readonly { readonly fill: Colour; readonly ink: Colour }[] = [
  { fill: '#b35806', ink: '#ffffff' },
  { fill: '#f1a340', ink: '#1a1a1a' },
  { fill: '#f7f7f7', ink: '#1a1a1a' },
  { fill: '#67a9cf', ink: '#1a1a1a' },
  { fill: '#2166ac', ink: '#ffffff' },
];

/** For teams and other kinds that have no order, Okabe and Ito's: as bars and marks with an outline, never as text or thin lines. */
export const kinds: readonly Colour[] = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442', '#000000'];

/** Widths of lines in millimetres at A3, times the scale of the theme. */
export const lines = { rule: 0.18, stage: 0.25, frame: 0.3, visibility: 0.45, curve: 0.9, target: 0.35 } as const;
