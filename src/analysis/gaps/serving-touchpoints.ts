/** Whom the touchpoints of a workspace serve, and in which stage. */
import { stageOf, stepsOf } from '../../model/journeys/journey.js';
import { isLive } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import type { Cell, ServingTouchpoint } from './white-spots.js';

/**
 * The live touchpoints, in the order of the workspace. A touchpoint serves the personas that it names, in all its stages, and the persona
 * of every journey as it is, in the stage of the step; for whom it is in general (`audience`) does not count. A step whose stage nobody
 * knows serves none. `measured` holds the ids of those with evidence of their quality.
 */
export function servingTouchpoints(workspace: Workspace, measured: ReadonlySet<string>): readonly ServingTouchpoint[] {
  const met = cellsOfJourneys(workspace);
  return [...workspace.touchpoints.values()].filter(isLive).map(({ id, stages = [], personas = [], owner = null }) => {
    const own = stages.flatMap((stage) => personas.map((persona) => ({ stage, persona })));
    return { id, cells: [...own, ...(met.get(id) ?? [])], isMeasured: measured.has(id), owner };
  });
}

/** The stages in the order of `tp.yaml`, else those that touchpoints and steps name, by id. */
export function stagesOf({ company, touchpoints, journeys }: Workspace): readonly string[] {
  if (company.stages !== undefined) return company.stages.map(({ id }) => id);
  const named = [...touchpoints.values()].flatMap(({ stages = [] }) => stages);
  const onTheWay = [...journeys.values()].flatMap(stepsOf).flatMap(({ stage }) => stage ?? []);
  return [...new Set([...named, ...onTheWay])].sort(byCodePoint);
}

function cellsOfJourneys({ journeys, touchpoints }: Workspace): ReadonlyMap<string, readonly Cell[]> {
  const cells = new Map<string, Cell[]>();
  for (const journey of journeys.values()) {
    const { persona, state = 'current' } = journey;
    if (persona === undefined || state !== 'current') continue;
    for (const step of stepsOf(journey)) {
      const stage = stageOf(step, touchpoints.get(step.touchpoint));
      if (stage === null) continue;
      const here = cells.get(step.touchpoint);
      if (here === undefined) cells.set(step.touchpoint, [{ stage, persona }]);
      else here.push({ stage, persona });
    }
  }
  return cells;
}
