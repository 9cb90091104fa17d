/** What a reader must know to read the report `coverage` rightly. */

import type { Coverage } from '../../analysis/coverage/coverage.js';
import { wantedMargin } from '../../analysis/quality/answers-needed.js';
import { counted, type Say } from '../../text/both.js';
import { formatDate, type Language } from '../../text/locale.js';
import { explaining, type Note } from '../note.js';

/** At most five sentences; only those that concern these touchpoints. */
export function coverageNotes(
  { rows, spots, needs, notLive }: Coverage,
  asOf: string | null,
  language: Language,
  say: Say,
): readonly Note[] {
  if (rows.length === 0) return [];
  const day = asOf === null ? '' : formatDate(asOf, language);
  const notes: readonly (Note | null)[] = [
    [
      say({
        en: 'A dash is what nobody has written down or measured; it is never zero.',
        de: 'Ein Strich ist, was niemand festgehalten oder gemessen hat; er ist nie null.',
      }),
      say({ en: 'Earned media need no cost: others carry it.', de: 'Verdiente Medien brauchen keine Kosten: Andere tragen sie.' }),
    ],
    rows.some(({ ageDays }) => ageDays !== null)
      ? [
          explaining(
            ['newest', 'age'],
            say({
              en: `Evidence is as old as the days from its newest answer to ${day}.`,
              de: `Belege sind so alt wie die Tage von ihrer neuesten Antwort bis zum ${day}.`,
            }),
          ),
        ]
      : null,
    rows.some(({ answersLacking }) => answersLacking !== null && answersLacking > 0)
      ? say({
          en: `“Lacking for ±${wantedMargin}”: so many more answers to know quality within ±${wantedMargin} points, if they differ as those so far; without answers the most that it can take.`,
          de: `„Fehlen für ±${wantedMargin}“: so viele weitere Antworten, um die Qualität auf ±${wantedMargin} Punkte zu kennen, wenn sie sich unterscheiden wie die bisherigen; ohne Antworten so viele, wie es höchstens braucht.`,
        })
      : null,
    spotsNote(spots, say),
    needsNote(needs, say),
    notLive.length > 0
      ? say({
          en: `Left out, as nobody can meet them (idea, planned, retired): ${notLive.length} of the touchpoints.`,
          de: `Ausgelassen, weil ihnen niemand begegnen kann (Idee, geplant, ausgemustert): ${notLive.length} der Touchpoints.`,
        })
      : null,
  ];
  return notes.filter((note) => note !== null);
}

function spotsNote({ cells, across }: Coverage['spots'], say: Say): string | null {
  if (cells.length === 0) return null;
  const white = cells.filter(({ status }) => status === 'white').length;
  const blind = cells.filter(({ status }) => status === 'blind').length;
  const pairs = counted(say, cells.length, { en: 'pair', de: 'Paar' }, { en: 'pairs', de: 'Paare' });
  return across === 'personas'
    ? say({
        en: `Stage × persona: ${pairs}, ${white} of them without a touchpoint (white spots), ${blind} without a measured one (blind spots).`,
        de: `Phase × Persona: ${pairs}, davon ${white} ohne Touchpoint (Chancenlücken), ${blind} ohne gemessenen (blinde Flecken).`,
      })
    : say({
        en: `Stage × channel: ${pairs}, ${white} of them without a touchpoint, ${blind} without a measured one.`,
        de: `Phase × Kanal: ${pairs}, davon ${white} ohne Touchpoint, ${blind} ohne gemessenen.`,
      });
}

function needsNote(needs: Coverage['needs'], say: Say): string | null {
  if (needs.length === 0) return null;
  const count = (wanted: Coverage['needs'][number]['status']) => needs.filter(({ status }) => status === wanted).length;
  const [unmet, unknown] = [count('unmet'), count('unknown')];
  return say({
    en: `Needs of the personas: ${needs.length}, ${unmet} of them without a touchpoint, ${unknown} that do not say which touchpoints answer them.`,
    de: `Bedürfnisse der Personas: ${needs.length}, davon ${unmet} ohne Touchpoint, ${unknown} ohne Angabe, welche Touchpoints sie erfüllen.`,
  });
}
