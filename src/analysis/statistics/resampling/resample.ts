/** Drawing rows with replacement, as many as there are: the one way in which every bootstrap here draws them. */
import type { Random } from './random.js';

/** The rows drawn, in the order of drawing. */
export function resampledRows(random: Random, size: number): readonly number[] {
  return Array.from({ length: size }, () => random.bounded(size));
}

/** How often each row is drawn, written into `counts`, which is as long as there are rows. The draws are those of `resampledRows`. */
export function countResampledRows(random: Random, counts: Int32Array): void {
  counts.fill(0);
  for (let draw = 0; draw < counts.length; draw += 1) {
    const row = random.bounded(counts.length);
    counts[row] = (counts[row] ?? 0) + 1;
  }
}
