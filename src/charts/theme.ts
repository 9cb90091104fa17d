/** How charts look: colours that differ in lightness as well, so that print in grey and colour-blind eyes lose nothing. */
import type { Font } from '../text/font-width.js';

export const fontFamily = 'Arial, Helvetica, "Liberation Sans", sans-serif';

/** Contrast with white: ink 15:1, quiet 6:1, data 5:1, alarm 5:1. */
export const colors = {
  paper: '#ffffff',
  black: '#000000',
  ink: '#1b2733',
  quiet: '#55626f',
  /** Lines that may be overlooked. */
  grid: '#e4e9ee',
  /** Lines that may not. */
  frame: '#8b98a5',
  data: '#0072b2',
  /** What stands on few answers. */
  pale: '#a3cdea',
  /** What needs a look: signals, targets. */
  alarm: '#b8460b',
  /** The field where to begin. */
  tint: '#fff3e6',
  /** Ground that belongs together. */
  shade: '#f3f6f9',
} as const;

export const fonts = {
  label: { size: 12 },
  strong: { size: 12, bold: true },
  small: { size: 11 },
} as const satisfies Record<string, Font>;

/** From one line of text to the next. */
export const lineHeight = 14;

/** From light to dark, evenly in lightness: for values and for parts of a whole; the second for what lies below zero. */
export const ramps = {
  blue: ['#eef4f9', '#cfe1f0', '#98c4e1', '#559fce', '#1d74b0', '#08427c'],
  orange: ['#fdf3e9', '#f8dcbd', '#efb57c', '#dd8a3c', '#b8601a', '#7d3a06'],
} as const;
