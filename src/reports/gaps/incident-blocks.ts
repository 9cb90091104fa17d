/** The relation-breakers: what one bad event does, before everything else. */

import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { Incident } from '../../analysis/gaps/incidents-of.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import { durationInWords } from '../../text/duration.js';
import { formatDifference, formatNumber, formatShare, type Language } from '../../text/locale.js';
import type { Block } from '../report.js';
import { withSegment } from '../segment-label.js';

/** `horizons`: the times within which leaving counts, by source. */
export function incidentBlocks(
  { rows }: Gaps,
  naming: Naming,
  say: Say,
  language: Language,
  horizons: readonly (string | null)[],
): readonly Block[] {
  const breakers = rows.flatMap(({ touchpoint, segment, incident }) =>
    incident?.verdict === 'relation-breaker' ? [{ name: withSegment(naming.touchpoint(touchpoint), segment), incident }] : [],
  );
  if (breakers.length === 0) return [];
  return [
    { kind: 'heading', text: say({ en: 'Relation-breakers: always first', de: 'Beziehungsbrecher: immer zuerst' }) },
    ...breakers.map(({ name, incident }): Block => ({ kind: 'paragraph', tone: 'bad', text: sentence(name, incident, say, language) })),
    ...horizonNote(horizons, say),
  ];
}

function horizonNote(horizons: readonly (string | null)[], say: Say): readonly Block[] {
  const known = horizons.flatMap((horizon) => (horizon === null ? [] : [durationInWords(horizon, say)]));
  if (known.length === 0) return [];
  const times = known.join(say({ en: ' or ', de: ' oder ' }));
  const where = horizons.length > 1 ? say({ en: ', as the source says', de: ', je nach Quelle' }) : '';
  const text = say({
    en: `Leaving counts up to ${times} afterwards${where}.`,
    de: `Als Weggang zählt, wer bis ${times} danach geht${where}.`,
  });
  return [{ kind: 'paragraph', tone: 'note', text }];
}

function sentence(
  name: string,
  { withIncident, n, without, nWithout, difference, attributable }: Incident,
  say: Say,
  language: Language,
): string {
  const share = (value: number) => formatShare(value, 1, language);
  const points = (value: number) => formatDifference(100 * value, 1, language);
  const count = (value: number) => formatNumber(value, 0, language);
  const people = attributablePeople(attributable, say, language);
  return say({
    en: `${name}: ${share(withIncident)} of ${count(n)} leave after a bad event, ${share(without)} of ${count(nWithout)} without one: ${points(difference.value)} points [${points(difference.low)} to ${points(difference.high)}], ${people}. An association, no proof.`,
    de: `${name}: ${share(withIncident)} von ${count(n)} gehen nach einem schlechten Erlebnis, ${share(without)} von ${count(nWithout)} ohne: ${points(difference.value)} Punkte [${points(difference.low)} bis ${points(difference.high)}], ${people}. Ein Zusammenhang, kein Beweis.`,
  });
}

/** Whole customers, as nobody leaves by a tenth. */
function attributablePeople(attributable: number, say: Say, language: Language): string {
  const count = Math.round(attributable);
  if (count <= 1) return say({ en: 'about one customer', de: 'etwa ein Kunde' });
  return say({ en: `about ${formatNumber(count, 0, language)} customers`, de: `etwa ${formatNumber(count, 0, language)} Kunden` });
}
