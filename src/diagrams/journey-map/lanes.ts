/** All lanes that a map can have. */
import type { Lane } from './lane.js';

export const lanes: readonly Lane[] = [];
