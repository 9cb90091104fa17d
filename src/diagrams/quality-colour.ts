/** The colour of a quality: that of the feeling it stands for, so that a map and a matrix agree. */
import type { Colour } from './scene.js';
import { feelings } from './theme.js';

export interface Shade {
  readonly fill: Colour;
  /** What is read on it. */
  readonly ink: Colour;
}

/** Where the five shades end on 0–100: half-way between two feelings, as 0–100 is −2 … +2. */
export const shadeEnds: readonly number[] = [12.5, 37.5, 62.5, 87.5, 100];

/** The shade of a quality of 0–100. */
export function qualityShade(value: number): Shade {
  const index = shadeEnds.findIndex((end) => value < end);
  return feelings[index < 0 ? feelings.length - 1 : index] ?? { fill: '#ffffff', ink: '#1a1a1a' };
}
