/** What the scores of figures of operations are, and what some of them lack. */
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';

/** At most four sentences; none where only people were asked. */
export function metricNotes(rows: readonly QualityRow[], naming: Naming, say: Say): readonly string[] {
  const namesOf = (isSuch: (row: QualityRow) => boolean) =>
    [...new Set(rows.filter(isSuch).map(({ touchpoint, measure }) => naming.measure(touchpoint, measure)))].join(', ');
  const shares = namesOf(({ method }) => method === 'wilson');
  const places = namesOf(({ method, reason }) => method === 'delta' || reason === 'average-only');
  const aimless = rows
    .filter(({ reason }) => reason === 'no-target')
    .map(({ touchpoint, measure }) => `${touchpoint ?? ''} (${naming.measure(touchpoint, measure)})`.trim())
    .join(', ');
  const notes: readonly (string | null)[] = [
    shares === ''
      ? null
      : say({ en: `${shares}: the share of cases inside the target.`, de: `${shares}: der Anteil der Fälle, die im Ziel liegen.` }),
    places === ''
      ? null
      : say({
          en: `${places}: where the average lies between the limit (0) and the target (100).`,
          de: `${places}: wo der Mittelwert zwischen der Grenze (0) und dem Ziel (100) liegt.`,
        }),
    aimless === ''
      ? null
      : say({
          en: `No score for ${aimless}: figures without a target and a limit (under “metrics” of the touchpoint), so nobody can say what is good; answers need a “scale”.`,
          de: `Kein Wert für ${aimless}: Zahlen ohne Ziel und Grenze (unter „metrics“ des Touchpoints), daher kann niemand sagen, was gut ist; Antworten brauchen eine „scale“.`,
        }),
    rows.some(({ reason }) => reason === 'average-only')
      ? say({
          en: 'Without an interval: only an average is known of these figures. How many contacts were inside the target (“within”) would give one.',
          de: 'Ohne Vertrauensbereich: Von diesen Zahlen ist nur ein Mittelwert bekannt. Wie viele Kontakte im Ziel lagen („within“), ergäbe einen.',
        })
      : null,
  ];
  return notes.filter((note) => note !== null);
}
