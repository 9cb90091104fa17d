/** What the maps of some journeys are made from. */
import { type JourneyRow, journeysOf } from '../../analysis/journey/journeys.js';
import { newestJourneyDay } from '../../analysis/journey/newest-journey-day.js';
import type { ReadInput } from '../../diagrams/journey-map/reading/map-input.js';
import type { Journey } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import type { JourneyEvidence } from './journey-evidence.js';

/** The rows of these journeys by id, and of those that show their wanted state. */
export async function journeyRows(
  workspace: Workspace,
  { evidence, grouping }: JourneyEvidence,
  journeys: readonly Journey[],
): Promise<ReadonlyMap<string, JourneyRow>> {
  const targets = journeys.flatMap(({ target = '' }) => workspace.journeys.get(target) ?? []);
  const rows = await journeysOf(workspace, evidence, [...new Set([...journeys, ...targets])], grouping);
  return new Map(rows.map((row) => [row.journey.id, row]));
}

/** The input of one map; `asOf` null: the newest day of what is known about the journey. */
export function mapInputOf<Input extends Pick<ReadInput, 'options' | 'stamp' | 'changes' | 'asOf'>>(
  workspace: Workspace,
  { evidence }: JourneyEvidence,
  rows: ReadonlyMap<string, JourneyRow>,
  journey: JourneyRow,
  more: Input,
): Input & Pick<ReadInput, 'workspace' | 'journey' | 'target' | 'asOf'> {
  return {
    ...more,
    workspace,
    journey,
    target: rows.get(journey.journey.target ?? '') ?? null,
    asOf: more.asOf ?? newestJourneyDay(workspace, evidence, journey.journey),
  };
}
