/** The evidence that journeys need: only the sources that ask about them are read. */
import { everybody, type Grouping, groupedByPersona } from '../../analysis/grouping.js';
import type { Evidence } from '../../evidence/evidence.js';
import { asksAbout } from '../../model/feedback.js';
import type { Journey } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import type { OpenedWorkspace } from '../open.js';
import { withEvidence } from '../report/evidence.js';
import type { Shell } from '../shell.js';

/** What is known about some journeys, kept apart by persona where the personas say how they are found in the data. */
export interface JourneyEvidence {
  readonly evidence: Evidence;
  readonly grouping: Grouping;
}

/**
 * Runs `use` with the evidence about these journeys, or with all of it where `whole` asks for that; with `data` false, with what the files
 * of the inventory say alone.
 */
export async function withJourneyEvidence<Result>(
  shell: Shell,
  opened: OpenedWorkspace,
  journeys: readonly Journey[],
  { data, whole = false }: { readonly data: boolean; readonly whole?: boolean },
  use: (known: JourneyEvidence) => Promise<Result>,
): Promise<Result> {
  const grouping = groupingFor(opened.workspace, journeys);
  const feedback = new Map(
    [...opened.workspace.feedback].filter(([, source]) => data && (whole || journeys.some((one) => isAnsweredBy(one, source)))),
  );
  const workspace = { ...opened.workspace, feedback };
  return withEvidence(shell, { ...opened, workspace }, { windows: [], by: grouping.segments, monthly: false }, (evidence) =>
    use({ evidence, grouping }),
  );
}

/** Nobody has been on a journey that is only wanted, so no answer is about it. */
function isAnsweredBy(journey: Journey, source: Parameters<typeof asksAbout>[0]): boolean {
  return (journey.state ?? 'current') === 'current' && asksAbout(source, journey);
}

function groupingFor(workspace: Workspace, journeys: readonly Journey[]): Grouping {
  const byPersona = groupedByPersona(workspace);
  const isFound = journeys.some(({ persona }) => persona !== undefined && byPersona.conditionOf(persona) !== null);
  return isFound ? byPersona : everybody;
}
