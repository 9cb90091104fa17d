/** What comes of drawing: pages, or what stands in the way. */
import type { Scene } from './scene.js';

export interface Drawing {
  /** The pages, in order; none where there is a problem. */
  readonly scenes: readonly Scene[];
  readonly problem: DrawingProblem | null;
}

/** Why something cannot be drawn as asked, and what would help. */
export interface DrawingProblem {
  readonly message: string;
  readonly hint: string;
}
