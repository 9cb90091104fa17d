/** When touchpoints and journeys were last measured, as far as the inventory can say without reading data. */
import { type FeedbackSource, touchpointsAskedAbout } from '../../model/feedback.js';
import { stepsOf } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import { isPartlyUnread, likelyMeant } from '../certainty.js';

// What nobody can date without the data may be of any day, so also of one that is still to come.
const anyDay = '9999-12-31';

/**
 * The day of the newest evidence about `touchpoint/hotline` or `journey/order`; null where there is none. Measurements
 * and feelings count by their date, sources by their fixed date. A source with a column of dates, or without dates, may
 * hold newer answers than anybody knows: it counts as newer than any day; so does what could not be read, and what
 * a misspelt name most likely means.
 */
export function findNewestEvidence(workspace: Workspace): (about: string) => string | null {
  const days = new Map<string, string>();
  for (const [about, day] of datedEvidence(workspace)) if (day > (days.get(about) ?? '')) days.set(about, day);
  const meant = likelyMeant(workspace, 'touchpoint');
  return (about) => {
    const [kind = '', id = ''] = about.split('/');
    if (kind === 'touchpoint' && meant.has(id)) return anyDay;
    const [own, general] = [days.get(about), days.get(`${kind}/*`)];
    return own === undefined || (general !== undefined && general > own) ? (general ?? null) : own;
  };
}

/** What was measured, and when; `touchpoint/*` stands for any. */
function* datedEvidence(workspace: Workspace): Generator<readonly [about: string, day: string]> {
  const { touchpoints, journeys, feedback, broken } = workspace;
  for (const { id, measurements = [], origin } of touchpoints.values()) {
    for (const { date } of measurements) yield [`touchpoint/${id}`, date];
    if (origin.refused(['measurements'])) yield [`touchpoint/${id}`, anyDay];
  }
  for (const journey of journeys.values()) {
    for (const { feels } of stepsOf(journey)) if (feels?.date !== undefined) yield [`journey/${journey.id}`, feels.date];
    if (journey.origin.refused(['steps'])) yield [`journey/${journey.id}`, anyDay];
  }
  for (const source of feedback.values()) for (const about of askedAbout(source)) yield [about, dayOf(source)];
  for (const name of broken) yield [name, anyDay];
  if (isPartlyUnread(workspace, 'feedback', ['answers', 'touchpoint', 'journey', 'step', 'date']))
    for (const about of anything) yield [about, anyDay];
}

const anything = ['touchpoint/*', 'journey/*'] as const;

function dayOf({ date }: FeedbackSource): string {
  return typeof date === 'object' ? date.fixed : anyDay;
}

function askedAbout(source: FeedbackSource): readonly string[] {
  const touchpoints = touchpointsAskedAbout(source);
  return [...(touchpoints === null ? ['touchpoint/*'] : [...touchpoints].map((id) => `touchpoint/${id}`)), ...journeysAskedAbout(source)];
}

function journeysAskedAbout(source: FeedbackSource): readonly string[] {
  const named = (source.answers ?? []).flatMap((answer) => ('column' in answer ? [answer.journey ?? anyWith(answer.step)] : []));
  const { journey: column } = source;
  const mapped =
    typeof column === 'object' && column.map !== undefined ? Object.values(column.map).map(String) : [anyWith(column ?? source.step)];
  return [...named, ...mapped].flatMap((id) => (id === null ? [] : [`journey/${id}`]));
}

/** Any journey, where something is asked about that belongs to one. */
function anyWith(column: unknown): '*' | null {
  return column === undefined ? null : '*';
}
