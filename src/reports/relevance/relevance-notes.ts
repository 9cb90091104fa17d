/** What a reader must know to read the report `relevance` rightly. */
import { leastAgreement, type RatersAgreement } from '../../analysis/relevance/agreement.js';
import type { Relevance } from '../../analysis/relevance/relevance.js';
import type { Instrument } from '../../analysis/relevance/stated.js';
import { settingsOf } from '../../analysis/settings.js';
import { fewestForRank } from '../../analysis/status.js';
import type { Naming } from '../../model/naming.js';
import { type Both, counted, type Say } from '../../text/both.js';
import { formatNumber, formatShare, type Language } from '../../text/locale.js';
import { explaining, type Note } from '../note.js';
import type { ReportInput } from '../report-maker.js';
import { withSegment } from '../segment-label.js';

export function relevanceNotes(
  { workspace, options }: ReportInput,
  { rows, agreement, unreadJourneys, assumedJourneys }: Relevance,
  naming: Naming,
  say: Say,
): readonly Note[] {
  const { derived, stated, structural, reach } = settingsOf(workspace.company).relevanceWeights;
  const percent = (weight: number) => formatShare(weight, 0, options.language);
  const all = new Set(rows.map(({ touchpoint }) => touchpoint)).size;
  const unranked = new Set(rows.flatMap(({ rank, touchpoint }) => (rank === null ? [touchpoint] : []))).size;
  const notes: readonly (Note | null)[] = [
    say({
      en: `Relevance = ${percent(derived)} derived + ${percent(stated)} stated + ${percent(structural)} structural + ${percent(reach)} reach, of what is known.`,
      de: `Relevanz = ${percent(derived)} abgeleitet + ${percent(stated)} genannt + ${percent(structural)} strukturell + ${percent(reach)} Reichweite, von dem, was bekannt ist.`,
    }),
    rows.some(({ missing, score }) => missing.length > 0 && score !== null)
      ? [
          explaining(
            ['bounds'],
            say({
              en: '“Could be” is what the missing sides could change, not a 95 % interval.',
              de: '„Kann sein“ zeigt, was die fehlenden Seiten ändern könnten, keinen Vertrauensbereich.',
            }),
          ),
          explaining(
            ['rank-range'],
            say({ en: '“Ranks” are the places under other weights.', de: '„Ränge“ sind die Plätze bei anderen Gewichten.' }),
          ),
        ]
      : null,
    unranked > 0
      ? say({
          en: `No rank for ${unranked} of ${all} touchpoints: less than half of their relevance is known.`,
          de: `Kein Rang für ${unranked} von ${all} Touchpoints: Weniger als die Hälfte ihrer Relevanz ist bekannt.`,
        })
      : null,
    rows.some(({ stated, reach }) => [stated, reach].some((side) => side?.from === 'answers' && (side.n ?? 0) < fewestForRank))
      ? [
          explaining(
            ['stated', 'reach'],
            say({
              en: 'Stated importance and reach from fewer than 10 answers are shown, and count for nothing.',
              de: 'Genannte Wichtigkeit und Reichweite aus weniger als 10 Antworten werden gezeigt und zählen nicht.',
            }),
          ),
        ]
      : null,
    ceilingNote(rows, say),
    ...instrumentNotes(rows, say),
    ...agreement.map((one) => agreementNote(one, options.language, naming, say)),
    assumedJourneys.length > 0
      ? say({
          en: `Without volume or share of the persona a journey counts like the middle one: ${assumedJourneys.join(', ')}.`,
          de: `Ohne Menge oder Anteil der Persona zählt eine Kundenreise wie die mittlere: ${assumedJourneys.join(', ')}.`,
        })
      : null,
    unreadJourneys.length > 0
      ? say({ en: `Not weighed: ${unreadJourneys.join(', ')}.`, de: `Nicht gewichtet: ${unreadJourneys.join(', ')}.` })
      : null,
  ];
  return notes.filter((note) => note !== null);
}

/** Where most give one of the two best answers, the scale no longer tells touchpoints apart. */
function ceilingNote(rows: Relevance['rows'], say: Say): Note | null {
  const asked = new Set(rows.flatMap(({ touchpoint, stated }) => (stated?.from === 'answers' ? [touchpoint] : []))).size;
  const praised = new Set(rows.flatMap(({ touchpoint, stated }) => (stated?.ceiling === true ? [touchpoint] : []))).size;
  if (praised === 0) return null;
  return [
    explaining(
      ['stated'],
      say({
        en: `Most people call ${praised} of the ${asked} touchpoints they were asked about important, so stated importance hardly tells those apart; ask for the most and the least important instead.`,
        de: `Die meisten nennen ${praised} von ${asked} erfragten Touchpoints wichtig, daher unterscheidet die genannte Wichtigkeit diese kaum; fragen Sie besser nach dem Wichtigsten und dem Unwichtigsten.`,
      }),
    ),
  ];
}

/** Whether the mean of the ratings is anybody's view. */
function agreementNote({ source, segment, w, n, touchpoints }: RatersAgreement, language: Language, naming: Naming, say: Say): string {
  const people = counted(say, n, { en: 'respondent', de: 'Befragter' }, { en: 'respondents', de: 'Befragte' });
  const name = withSegment(naming.source(source), segment);
  const agreed = formatNumber(w, 2, language);
  const sentence = say({
    en: `${people} agree to ${agreed} on the order of ${touchpoints.length} touchpoints by importance (Kendall’s W: 0 not at all, 1 fully; ${name}).`,
    de: `${people} sind sich über die Reihenfolge von ${touchpoints.length} Touchpoints nach Wichtigkeit zu ${agreed} einig (Kendalls W: 0 gar nicht, 1 völlig; ${name}).`,
  });
  if (w >= leastAgreement) return sentence;
  return `${sentence} ${say({
    en: 'They disagree, so their mean is no consensus: look at segments (--by).',
    de: 'Sie sind uneins, der Mittelwert ist daher kein Konsens: Sehen Sie sich Segmente an (--by).',
  })}`;
}

/** How importance was asked for, where that is not by ratings alone. */
function instrumentNotes(rows: Relevance['rows'], say: Say): readonly Note[] {
  const asked = new Set(rows.flatMap(({ stated }) => stated?.instrument ?? []));
  const names: Readonly<Record<Instrument, Both>> = {
    rating: { en: 'rated', de: 'bewertet' },
    points: { en: 'weighed by points', de: 'mit Punkten gewichtet' },
    'best-worst': { en: 'chosen as most or least important', de: 'als wichtigste oder unwichtigste gewählt' },
  };
  const texts: readonly (readonly [boolean, Both])[] = [
    [
      asked.has('best-worst'),
      {
        en: 'Stated importance from choices (MaxDiff): 50 was chosen as the most important as often as as the least; it says how much more or less than the others.',
        de: 'Genannte Wichtigkeit aus Auswahlen (MaxDiff): 50 wurde gleich oft als wichtigster und als unwichtigster gewählt; es zählt der Vergleich mit den anderen.',
      },
    ],
    [
      asked.has('points'),
      {
        en: 'Stated importance from points handed out: the touchpoint with the most points has 100.',
        de: 'Genannte Wichtigkeit aus verteilten Punkten: Der Touchpoint mit den meisten Punkten hat 100.',
      },
    ],
    [
      asked.size > 1,
      {
        en: `Importance was asked for in different ways (${[...asked].map((one) => say(names[one])).join(', ')}): compare touchpoints within one way only.`,
        de: `Nach der Wichtigkeit wurde verschieden gefragt (${[...asked].map((one) => say(names[one])).join(', ')}): Vergleichen Sie Touchpoints nur innerhalb einer Frageweise.`,
      },
    ],
  ];
  return texts.flatMap(([holds, words]) => (holds ? [[explaining(['stated'], say(words))]] : []));
}
