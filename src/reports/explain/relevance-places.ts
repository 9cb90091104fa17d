/** Where the sides of relevance stand in the files. */
import type { RelevanceRow } from '../../analysis/relevance/relevance.js';
import type { RelevanceSide } from '../../analysis/relevance/relevance-sides.js';
import type { Evidence, Question } from '../../evidence/evidence.js';
import { stepsOf } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import type { Location } from '../../source/location.js';

/** Where the files say what that side rests on. */
export function placesOfSide(side: RelevanceSide, row: RelevanceRow, workspace: Workspace, evidence: Evidence): readonly Location[] {
  switch (side) {
    case 'stated':
      return statedPlaces(row, workspace, evidence);
    case 'derived':
      return (row.derived?.sources ?? []).flatMap((id) => workspace.feedback.get(id)?.origin.locate(['outcome'], 'key') ?? []);
    case 'structural':
      return structuralPlaces(row.touchpoint, workspace);
    case 'reach':
      return reachPlaces(row, workspace, evidence);
  }
}

function statedPlaces({ touchpoint, stated }: RelevanceRow, { personas, touchpoints }: Workspace, evidence: Evidence): readonly Location[] {
  if (stated === null) return [];
  if (stated.from === 'answers') {
    const { instrument } = stated;
    return questionPlaces(evidence, touchpoint, 'importance', instrument === 'rating' ? null : instrument);
  }
  if (stated.from === 'assessment')
    return [touchpoints.get(touchpoint)?.origin.locate(['assessment', 'importance'])].flatMap((place) => place ?? []);
  return [...personas.values()].flatMap(({ importance, origin }) =>
    importance?.[touchpoint] === undefined ? [] : [origin.locate(['importance', touchpoint])],
  );
}

function structuralPlaces(touchpoint: string, { journeys }: Workspace): readonly Location[] {
  return [...journeys.values()]
    .filter(({ state = 'current' }) => state === 'current')
    .flatMap((journey) =>
      stepsOf(journey).flatMap((step, index) =>
        step.touchpoint === touchpoint ? [journey.origin.locate(['steps', index, 'touchpoint'])] : [],
      ),
    );
}

function reachPlaces({ touchpoint, reach }: RelevanceRow, { touchpoints }: Workspace, evidence: Evidence): readonly Location[] {
  if (reach === null) return [];
  if (reach.from === 'counted') return [touchpoints.get(touchpoint)?.origin.locate(['reach', 'customers'])].flatMap((place) => place ?? []);
  return [
    ...new Set(
      evidence.tallies
        .filter(({ question, notUsed }) => question.touchpoint === touchpoint && notUsed > 0)
        .map(({ question }) => question.at),
    ),
  ];
}

/** Where the questions about a measure of a touchpoint are declared, each once. */
export function questionPlaces(
  { tallies }: Evidence,
  touchpoint: string,
  measure: string,
  instrument: Question['instrument'] = null,
): readonly Location[] {
  const asked = tallies.filter(
    ({ question, window }) =>
      question.touchpoint === touchpoint && question.measure === measure && question.instrument === instrument && window === 0,
  );
  return [...new Set(asked.map(({ question }) => question))].map(({ at }) => at);
}
