/** The day that the map of a journey speaks of where nobody names one. */
import type { Evidence } from '../../evidence/evidence.js';
import { asksAbout } from '../../model/feedback.js';
import { type Journey, stepsOf } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';

/**
 * The newest day of what is known about this journey, YYYY-MM-DD: of the sources that ask about it, of what was measured at its touchpoints,
 * and of what its steps say people feel; null where nothing has a day. The same whatever other journeys are drawn with it.
 */
export function newestJourneyDay(
  { feedback, touchpoints }: Workspace,
  { sources }: Pick<Evidence, 'sources'>,
  journey: Journey,
): string | null {
  const isCurrent = (journey.state ?? 'current') === 'current';
  const asked = sources.flatMap(({ id, last }) => {
    const source = id === null ? undefined : feedback.get(id);
    return source !== undefined && last !== null && asksAbout(source, journey) ? [last] : [];
  });
  const measured = stepsOf(journey).flatMap(({ touchpoint }) => touchpoints.get(touchpoint)?.measurements?.map(({ date }) => date) ?? []);
  const felt = stepsOf(journey).flatMap(({ feels }) => feels?.date ?? []);
  const days = [...(isCurrent ? [...asked, ...measured] : []), ...felt];
  return days.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}
