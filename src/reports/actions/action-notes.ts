/** What a reader must know to read the report `actions` rightly. */

import type { Actions } from '../../analysis/actions/actions.js';
import type { Say } from '../../text/both.js';
import { formatDate, type Language } from '../../text/locale.js';
import { explaining, type Note } from '../note.js';
import { unknownWords } from './action-words.js';

/** At most four sentences; only those that concern these actions. */
export function actionNotes({ rows }: Actions, asOf: string | null, language: Language, say: Say): readonly Note[] {
  const possible = rows.filter(({ status }) => status !== 'done' && status !== 'dropped');
  const notes: readonly (Note | null)[] = [
    rows.some(({ impact }) => impact.uplift !== null)
      ? [
          say({
            en: 'Gain: expected points of quality, times relevance / 100, times confidence. It is as good as the guess behind it.',
            de: 'Gewinn: erwartete Punkte an Qualität mal Relevanz / 100 mal Sicherheit. Er ist so gut wie die Schätzung dahinter.',
          }),
          explaining(
            ['field'],
            say({
              en: 'The fields meet at the medians of gain and effort: a picture, no decision.',
              de: 'Die Felder treffen sich in den Medianen von Gewinn und Aufwand: ein Bild, keine Entscheidung.',
            }),
          ),
        ]
      : null,
    unknownNote(possible, say),
    rows.some(({ results }) => results.length > 0)
      ? say({
          en: 'Before/after, no control: up to twelve months on either side, without the month in which it took effect. What else happened counts as well.',
          de: 'Vorher/nachher, ohne Vergleichsgruppe: bis zu zwölf Monate auf beiden Seiten, ohne den Monat, in dem sie wirksam wurde. Was sonst geschah, zählt mit.',
        })
      : null,
    possible.some(({ impact }) => impact.due !== null) ? dueNote(asOf, language, say) : null,
  ];
  return notes.filter((note) => note !== null);
}

/** Of how many actions that may still be done something is missing to value them. */
function unknownNote(possible: Actions['rows'], say: Say): string | null {
  const lacking = possible.filter(({ impact }) => impact.unknown.length > 0);
  if (lacking.length === 0) return null;
  const facts = (['quality', 'confidence', 'relevance', 'effort'] as const).flatMap((fact) => {
    const count = lacking.filter(({ impact }) => impact.unknown.includes(fact)).length;
    return count === 0 ? [] : [`${say(unknownWords[fact])} (${count})`];
  });
  return say({
    en: `Not known of the ${possible.length} that may still be done: ${facts.join(', ')}. Without a stated confidence the impact is taken as it is.`,
    de: `Nicht bekannt von den ${possible.length}, die noch getan werden können: ${facts.join(', ')}. Ohne angegebene Sicherheit gilt die Wirkung, wie sie dasteht.`,
  });
}

function dueNote(asOf: string | null, language: Language, say: Say): string {
  if (asOf === null)
    return say({
      en: 'Nothing counts as overdue, as no day is known: name one with --as-of.',
      de: 'Nichts gilt als überfällig, weil kein Tag bekannt ist: einen nennen mit --as-of.',
    });
  const day = formatDate(asOf, language);
  return say({
    en: `Overdue as of ${day}; --as-of names another day.`,
    de: `Überfällig mit Stand ${day}; --as-of nennt einen anderen Tag.`,
  });
}
