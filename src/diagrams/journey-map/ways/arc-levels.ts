/** Arcs above the steps, on levels: what is nested gets a level of its own, so that no line runs along another. */
import type { SideWay } from '../reading/map-data.js';

export type StepWay = Extract<SideWay, { readonly kind: 'way' }>;

/** A way between two columns of a sheet, by their places. */
export interface Arc {
  readonly way: StepWay;
  readonly left: number;
  readonly right: number;
  /** True where it leads back: its head is at the left. */
  readonly isLoop: boolean;
}

export interface LevelledArc extends Arc {
  /** From 0, the lowest. */
  readonly level: number;
}

/** Short arcs lie lowest. Arcs that find no place on `most` levels are left over. */
export function levelled(arcs: readonly Arc[], most: number): { readonly placed: readonly LevelledArc[]; readonly left: readonly Arc[] } {
  const taken: Arc[][] = [];
  const placed: LevelledArc[] = [];
  const left: Arc[] = [];
  for (const arc of [...arcs].sort((a, b) => a.right - a.left - (b.right - b.left) || a.left - b.left)) {
    const found = lowest(arc, taken);
    if (found >= most) {
      left.push(arc);
      continue;
    }
    taken[found] = [...(taken[found] ?? []), arc];
    placed.push({ ...arc, level: found });
  }
  return { placed, left };
}

/** Above every arc that it meets: the legs of what is nested stay inside. */
function lowest(arc: Arc, taken: readonly (readonly Arc[])[]): number {
  const highest = taken.findLastIndex((arcs) => arcs.some((other) => other.left < arc.right && arc.left < other.right));
  return highest + 1;
}
