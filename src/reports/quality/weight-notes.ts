/** What survey weights do to scores, and where they leave little of the answers. */
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import { firstOf, type Say } from '../../text/both.js';
import { formatNumber, type Language } from '../../text/locale.js';

// Kish's effective number below half of the answers: a few of them decide the score.
const leastWorth = 0.5;
const mostNamed = 3;

/** At most two sentences; none where no score is weighted. */
export function weightNotes(rows: readonly QualityRow[], language: Language, say: Say): readonly string[] {
  if (!rows.some(({ weighted }) => weighted !== null)) return [];
  const count = (value: number) => formatNumber(value, 0, language);
  const unequal = rows.flatMap(({ touchpoint, n, weighted, primary }) =>
    weighted !== null && primary && touchpoint !== null && weighted.effectiveN < leastWorth * n
      ? [
          say({
            en: `${touchpoint} ${count(weighted.effectiveN)} of ${count(n)}`,
            de: `${touchpoint} ${count(weighted.effectiveN)} von ${count(n)}`,
          }),
        ]
      : [],
  );
  const named = firstOf(unequal, mostNamed, say);
  return [
    say({
      en: 'Scores are weighted by the survey weights; n counts answers.',
      de: 'Die Werte sind mit den Gewichten der Befragung gewichtet; n zählt Antworten.',
    }),
    ...(unequal.length === 0
      ? []
      : [
          say({
            en: `The weights are so unequal that few answers decide; they are worth as much as so many of equal weight: ${named}.`,
            de: `Die Gewichte sind so ungleich, dass wenige Antworten entscheiden; sie sind so viel wert wie so viele von gleichem Gewicht: ${named}.`,
          }),
        ]),
  ];
}
