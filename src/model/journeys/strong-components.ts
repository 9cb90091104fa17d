/** Loops in a graph: which of its points lie on a common one. */

/** For each point the points that follow it. */
export type Following = readonly (readonly number[])[];

/**
 * The points of a graph in groups: two are in one group where each can be reached from the other. A point on no loop is a group of its own.
 * Points in ascending order, groups by their first point. Linear, and without recursion: a graph may be a chain of any length.
 * Sharir, Computers & Mathematics with Applications 7 (1981) 67–72.
 */
export function strongComponents(following: Following): readonly (readonly number[])[] {
  const preceding = reversed(following);
  const taken = new Set<number>();
  const components: (readonly number[])[] = [];
  for (const start of finishOrder(following).reverse()) {
    if (taken.has(start)) continue;
    const component = new Set([start]);
    for (const point of component) {
      taken.add(point);
      for (const before of preceding[point] ?? []) if (!taken.has(before)) component.add(before);
    }
    components.push([...component].sort(ascending));
  }
  return components.sort(([a = 0], [b = 0]) => ascending(a, b));
}

/** For each point the points that it follows. */
export function reversed(following: Following): Following {
  const preceding: number[][] = following.map(() => []);
  for (const [point, targets] of following.entries()) for (const target of targets) preceding[target]?.push(point);
  return preceding;
}

/** The points in the order in which a search in depth is done with them. */
function finishOrder(following: Following): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  for (const start of following.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const open = [{ point: start, rest: (following[start] ?? []).values() }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const { value: target, done } = top.rest.next();
      if (done) {
        order.push(top.point);
        open.pop();
      } else if (!seen.has(target)) {
        seen.add(target);
        open.push({ point: target, rest: (following[target] ?? []).values() });
      }
    }
  }
  return order;
}

function ascending(a: number, b: number): number {
  return a - b;
}
