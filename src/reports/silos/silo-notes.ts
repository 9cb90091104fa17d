/** What a reader must know to read the report `silos` rightly. */

import type { SiloResult } from '../../analysis/silos/silos.js';
import type { Say } from '../../text/both.js';
import { explaining, type Note } from '../note.js';

/** One note each; none without journeys. */
export function siloNotes({ rows, unread }: SiloResult, say: Say): readonly Note[] {
  const all = rows.map(({ figures }) => figures);
  const tooMuch = all.some(({ index }) => index.reason === 'too-much-unknown');
  const notes: readonly (Note | null)[] = [
    rows.length > 0
      ? say({
          en: 'Companies: one, and one more for each hand-off between teams at which the next team does not know what it needs. Hand-offs where nobody knows make the range.',
          de: 'Unternehmen: eines, und eines mehr für jede Übergabe zwischen Teams, bei der das nächste Team nicht weiß, was es braucht. Übergaben, bei denen es niemand weiß, machen die Spanne aus.',
        })
      : null,
    rows.length > 0 ? figuresNote(say) : null,
    waysNote(rows, say),
    tooMuch
      ? say({
          en: 'No index where more than 30 % of the hand-offs are unknown: say at the touchpoints what is needed and learnt there (context).',
          de: 'Kein Index, wo mehr als 30 % der Übergaben unbekannt sind: an den Touchpoints angeben, was dort gebraucht und erfahren wird (context).',
        })
      : null,
    unread.length > 0
      ? say({
          en: `Nothing can be said of journeys without steps, or with steps that cannot be read: ${unread.join(', ')}.`,
          de: `Nichts lässt sich über Kundenreisen ohne Schritte oder mit unlesbaren Schritten sagen: ${unread.join(', ')}.`,
        })
      : null,
  ];
  return notes.filter((note) => note !== null);
}

/** What each figure is the share or the mean of. */
function figuresNote(say: Say): Note {
  return [
    explaining(
      ['continuity', 'channels', 'consistency', 'said-once', 'index'],
      say({ en: 'All figures are 0–100.', de: 'Alle Zahlen auf 0–100.' }),
    ),
    explaining(
      ['continuity'],
      say({
        en: 'Passed on: share of known hand-offs with which context goes along.',
        de: 'Weitergegeben: Anteil der bekannten Übergaben, bei denen das Kundenwissen mitgeht.',
      }),
    ),
    explaining(
      ['channels'],
      say({ en: 'Across channels: the same where the channel changes.', de: 'Über Kanäle: dasselbe, wo der Kanal wechselt.' }),
    ),
    explaining(
      ['said-once'],
      say({
        en: 'Said once: share of those asked who did not have to say it again.',
        de: 'Nur einmal gesagt: Anteil der Befragten, die sich nicht wiederholen mussten.',
      }),
    ),
    explaining(
      ['consistency'],
      say({ en: 'Consistency: 100 where all teams are equally good.', de: 'Gleichmaß: 100, wo alle Teams gleich gut sind.' }),
    ),
    explaining(
      ['index'],
      say({
        en: 'Index: geometric mean of what is known, at least two of the four.',
        de: 'Index: geometrisches Mittel des Bekannten, mindestens zwei der vier.',
      }),
    ),
  ];
}

/** Where a journey has several ways, which of them is counted. */
function waysNote(rows: SiloResult['rows'], say: Say): Note | null {
  if (rows.every(({ companies, figures }) => figures.handOffs.changes === companies.handOffs)) return null;
  return say({
    en: 'Companies and hand-offs are counted on the most frequent way; what is passed on, and what the list shows, on all ways.',
    de: 'Unternehmen und Übergaben sind auf dem häufigsten Weg gezählt; was weitergegeben wird und was die Liste zeigt, auf allen Wegen.',
  });
}
