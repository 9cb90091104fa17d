/** How likely each point of a graph is passed at least once by somebody who goes along its ways. */
import { strongComponents } from '../../model/journeys/strong-components.js';
import { type Crossing, crossLoop } from './loop-probability.js';

/** A way from one point to another, with the share (0–1) of those at `from` who take it. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

// Beyond it the exact solution would take seconds; no journey that a person draws has such a loop.
const largestLoop = 600;

/**
 * For each of the points the probability, 0–1, that it is passed; `start` says how likely each is where people begin, and the shares out of
 * a point sum to at most 1. Passing a point twice on a loop counts once. Null where a loop has more than 600 points.
 * Exact: first passage in an absorbing Markov chain (Kemeny & Snell, Finite Markov Chains, 1960, ch. III), loop by loop.
 */
export function reachProbabilities(start: readonly number[], flows: readonly Flow[]): readonly number[] | null {
  const outOf: Flow[][] = start.map(() => []);
  for (const flow of flows) if (flow.share > 0) outOf[flow.from]?.push(flow);
  const inflow = [...start];
  const reached = start.map(() => 0);
  for (const component of inFlowOrder(outOf)) {
    if (component.length > largestLoop) return null;
    const { passed, visits } = crossing(component, outOf, inflow);
    for (const [at, point] of component.entries()) reached[point] = passed[at] ?? 0;
    for (const [at, point] of component.entries())
      for (const { to, share } of outOf[point] ?? []) inflow[to] = (inflow[to] ?? 0) + (visits[at] ?? 0) * share;
  }
  return reached;
}

/** The loops and single points, each after all that lead to it. */
function inFlowOrder(outOf: readonly (readonly Flow[])[]): readonly (readonly number[])[] {
  const components = strongComponents(outOf.map((ways) => ways.map(({ to }) => to)));
  const componentOf: number[] = [];
  for (const [index, component] of components.entries()) for (const point of component) componentOf[point] = index;
  const after = components.map((component, index) =>
    component.flatMap((point) => (outOf[point] ?? []).map(({ to }) => componentOf[to] ?? index).filter((next) => next !== index)),
  );
  const waiting = components.map(() => 0);
  for (const next of after.flat()) waiting[next] = (waiting[next] ?? 0) + 1;
  const ready = [...components.keys()].filter((index) => waiting[index] === 0);
  // A list that grows while it is gone through.
  for (const index of ready)
    for (const next of after[index] ?? []) {
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  return ready.map((index) => components[index] ?? []);
}

function crossing(component: readonly number[], outOf: readonly (readonly Flow[])[], inflow: readonly number[]): Crossing {
  const entering = component.map((point) => inflow[point] ?? 0);
  const indexOf = new Map(component.map((point, index) => [point, index]));
  const shares = component.map(() => new Float64Array(component.length));
  for (const [at, point] of component.entries())
    for (const { to, share } of outOf[point] ?? []) {
      const target = indexOf.get(to);
      const row = shares[at];
      if (target !== undefined && row !== undefined) row[target] = (row[target] ?? 0) + share;
    }
  return crossLoop(shares, entering);
}
