/** What a reader must know to read the report `journeys` rightly. */

import type { JourneyRow } from '../../analysis/journey/journeys.js';
import type { Say } from '../../text/both.js';
import { formatNumber, type Language } from '../../text/locale.js';
import { explaining, type Note } from '../note.js';
import { featureWords } from './journey-words.js';

/** At most four sentences; none without journeys. */
export function journeyNotes(rows: readonly JourneyRow[], language: Language, say: Say): readonly Note[] {
  if (rows.length === 0) return [];
  const notes: readonly (Note | null)[] = [
    [
      say({
        en: 'Emotion is 0–100, 50 neutral: from answers to the step, else to its touchpoint, else what the file says. A gap is unknown and never filled.',
        de: 'Die Stimmung liegt auf 0–100, 50 ist neutral: aus Antworten zum Schritt, sonst zu seinem Touchpoint, sonst wie in der Datei. Eine Lücke ist unbekannt und wird nie gefüllt.',
      }),
      explaining(
        ['course', 'first', 'last'],
        say({
          en: 'The course follows the way that most people go, drawn from its own lowest to its own highest point; first and last are the impressions at its ends.',
          de: 'Der Verlauf folgt dem Weg der meisten, gezeichnet vom eigenen tiefsten zum eigenen höchsten Punkt; Anfang und Ende sind der erste und der letzte Eindruck.',
        }),
      ),
    ],
    rows.some(({ designed }) => designed !== null) ? [explaining(['remembered'], memoryNote(rows, language, say))] : null,
    testNote(rows, language, say),
    rows.some(({ facts }) => facts.handOffs !== facts.handOffsOnAllWays)
      ? [
          explaining(
            ['hand-offs'],
            say({ en: 'Hand-offs are those on the most frequent way.', de: 'Übergaben sind die auf dem häufigsten Weg.' }),
          ),
        ]
      : null,
    rows.some(({ journey: { state = 'current' } }) => state !== 'current')
      ? say({
          en: 'Target and future journeys take nothing from answers: nobody has been on them yet.',
          de: 'Soll- und Zukunftsreisen übernehmen nichts aus Antworten: Auf ihnen war noch niemand.',
        })
      : null,
  ];
  return notes.filter((note) => note !== null);
}

function memoryNote(rows: readonly JourneyRow[], language: Language, say: Say): string {
  const customers = rows.reduce((sum, { memory }) => sum + (memory?.n ?? 0), 0);
  const who =
    customers === 0
      ? say({
          en: 'here of the course as it stands, not customer by customer',
          de: 'hier des Verlaufs, wie er dasteht, nicht Kunde für Kunde',
        })
      : say({
          en: `customer by customer (${formatNumber(customers, 0, language)}) where the data know them, else of the course`,
          de: `Kunde für Kunde (${formatNumber(customers, 0, language)}), wo die Daten sie kennen, sonst des Verlaufs`,
        });
  return say({
    en: `Remembered: the middle of the most intense and the last moment, ${who}.`,
    de: `Erinnert: die Mitte aus dem stärksten und dem letzten Moment, ${who}.`,
  });
}

/** Which feature follows the rating of the whole best, where enough customers say so. */
function testNote(rows: readonly JourneyRow[], language: Language, say: Say): string | null {
  const tested = rows.flatMap(({ memory }) => (memory?.test?.isConclusive && memory.test.best !== null ? [memory.test] : []));
  const most = tested.reduce<(typeof tested)[number] | null>((best, test) => (best === null || test.n > best.n ? test : best), null);
  if (most === null || most.best === null) return null;
  const [n, feature] = [formatNumber(most.n, 0, language), say(featureWords[most.best])];
  return say({
    en: `In your own data (${n} customers) the rating of the whole follows ${feature} most closely.`,
    de: `In Ihren eigenen Daten (${n} Kunden) folgt das Urteil über das Ganze am engsten ${feature}.`,
  });
}
