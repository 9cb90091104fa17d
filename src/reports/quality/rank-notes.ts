/** What a reader must know of the ranks: what they follow, and where there are none because chance explains all. */

import type { Comparison } from '../../analysis/quality/fair-ranking.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import { formatShare, type Language } from '../../text/locale.js';
import { explaining, type Note } from '../note.js';
import { withSegment } from '../segment-label.js';

/** None where nothing was compared. */
export function rankNotes(
  rows: readonly QualityRow[],
  comparisons: readonly Comparison[],
  naming: Naming,
  language: Language,
  say: Say,
): readonly Note[] {
  const nameOf = ({ measure, segment }: Comparison) => withSegment(naming.measure(null, measure), segment);
  const alike = comparisons.filter(({ deviation }) => deviation === 0).map(nameOf);
  const [only, ...others] = comparisons.filter(({ deviation }) => deviation > 0);
  const share = only === undefined || others.length > 0 ? '' : ` ${realShare(only, language, say)}`;
  return [
    ...(rows.some(({ adjusted, rank }) => adjusted !== null && rank !== null)
      ? [
          [
            explaining(
              ['rank', 'adjusted'],
              say({
                en: `Ranks follow scores that are drawn towards the mean where answers are few (“Adjusted”), so that chance carries nobody to the top or the bottom. They are among touchpoints with the same measure and at least 10 answers.${share}`,
                de: `Ränge folgen Werten, die bei wenigen Antworten zum Mittel hin gezogen sind („Bereinigt“), damit niemand durch Zufall ganz oben oder ganz unten steht. Sie gelten unter Touchpoints mit derselben Messgröße und mindestens 10 Antworten.${share}`,
              }),
            ),
          ],
        ]
      : []),
    ...(alike.length > 0
      ? [
          say({
            en: `No ranks for ${alike.join(', ')}: chance may explain all differences between the touchpoints.`,
            de: `Keine Ränge für ${alike.join(', ')}: Alle Unterschiede zwischen den Touchpoints können Zufall sein.`,
          }),
        ]
      : []),
  ];
}

/** How much of the differences is more than chance; of many answers nearly all, which is no reason to print 100 %. */
function realShare({ heterogeneity }: Comparison, language: Language, say: Say): string {
  if (heterogeneity > 0.99)
    return say({ en: 'Nearly all of the differences are more than chance.', de: 'Fast alle Unterschiede sind mehr als Zufall.' });
  const share = formatShare(heterogeneity, 0, language);
  return say({ en: `${share} of the differences are more than chance.`, de: `${share} der Unterschiede sind mehr als Zufall.` });
}
