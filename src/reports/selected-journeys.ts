/** The journeys that a report is about. */
import { type Journey, stepsOf } from '../model/journeys/journey.js';
import type { Workspace } from '../model/workspace.js';
import { byCodePoint } from '../text/compare.js';
import type { ReportOptions } from './report-maker.js';

/** By id: the journeys that the query selects themselves, and those with a step at a touchpoint that it selects. */
export function selectedJourneys({ journeys, touchpoints }: Workspace, { selects }: Pick<ReportOptions, 'selects'>): readonly Journey[] {
  const isSelected = (id: string) => {
    const touchpoint = touchpoints.get(id);
    return touchpoint !== undefined && selects(touchpoint);
  };
  return [...journeys.values()]
    .filter((journey) => selects(journey) || stepsOf(journey).some(({ touchpoint }) => isSelected(touchpoint)))
    .sort((a, b) => byCodePoint(a.id, b.id));
}
