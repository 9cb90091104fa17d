/** What a reader must know to read the report `balance` rightly. */

import type { BalanceRow } from '../../analysis/balance/balance.js';
import type { Say } from '../../text/both.js';
import { explaining, type Note } from '../note.js';

/** One sentence each; only those that concern these rows. */
export function balanceNotes(rows: readonly BalanceRow[], say: Say): readonly Note[] {
  const known = rows.filter(({ counts }) => counts !== null);
  const notes: readonly (Note | null)[] = [
    known.length > 0
      ? say({
          en: 'Good answers lie above the middle of their scale, bad ones below; for NPS they are promoters and detractors. The share good leaves out those that are neither.',
          de: 'Gute Antworten liegen über der Mitte ihrer Skala, schlechte darunter; beim NPS sind es Promotoren und Detraktoren. Der Anteil gut lässt weg, was weder noch ist.',
        })
      : null,
    known.some(({ ratio }) => ratio !== null)
      ? [
          explaining(
            ['per-ten-bad'],
            say({
              en: 'How many good answers should come to a bad one is yours to decide: there is no number that holds for everyone.',
              de: 'Wie viele gute Antworten auf eine schlechte kommen sollen, entscheiden Sie: Eine Zahl, die für alle gilt, gibt es nicht.',
            }),
          ),
        ]
      : null,
    known.some(({ weighted }) => weighted)
      ? say({
          en: 'Shares and ratios are weighted by the survey weights; the counts are answers.',
          de: 'Anteile und Verhältnisse sind mit den Gewichten der Befragung gewichtet; gezählt sind Antworten.',
        })
      : null,
    rows.some(({ status }) => status === 'too-few')
      ? say({ en: 'Fewer than 5 answers are never shown.', de: 'Weniger als 5 Antworten werden nie gezeigt.' })
      : null,
  ];
  return notes.filter((note) => note !== null);
}
