/** Which touchpoints carry which promise of the brand. */
import { isLive } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import type { PromiseCases, PromiseEvidence } from './promise-fulfilment.js';

/**
 * The promises of `tp.yaml`, in its order (where it lists none, those that are named anywhere, by id), each with the live touchpoints where
 * it is to be kept: those with an expectation that carries it, and those where somebody counted how often it was. `cases` are what was
 * counted, several for one touchpoint are added up. A promise without a weight counts 1; one that nothing carries has no cells.
 */
export function promiseEvidence(
  { company, touchpoints }: Workspace,
  cases: ReadonlyMap<string, readonly PromiseCases[]>,
): readonly PromiseEvidence[] {
  const carriers = [...touchpoints.values()].filter(isLive);
  const named = carriers.flatMap(({ expectations = [] }) => expectations.flatMap(({ promise }) => promise ?? []));
  const promises = company.promises ?? [...new Set([...named, ...cases.keys()])].sort(byCodePoint).map((id) => ({ id, weight: 1 }));
  return promises.map(({ id, weight = 1 }) => {
    const cells = new Map<string, PromiseCases>();
    for (const { id: touchpoint, expectations = [] } of carriers)
      if (expectations.some(({ promise }) => promise === id)) cells.set(touchpoint, { touchpoint, kept: 0, n: 0 });
    for (const { touchpoint, kept, n } of cases.get(id) ?? []) {
      const before = cells.get(touchpoint);
      cells.set(touchpoint, { touchpoint, kept: kept + (before?.kept ?? 0), n: n + (before?.n ?? 0) });
    }
    return { id, weight, cells: [...cells.values()] };
  });
}
