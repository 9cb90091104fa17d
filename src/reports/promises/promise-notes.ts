/** What a reader must know to read the report `promises` rightly. */
import type { Promises } from '../../analysis/promises/promises.js';
import type { Both, Say } from '../../text/both.js';
import { formatShare, type Language } from '../../text/locale.js';

const weighed: Readonly<Record<Promises['weightedBy'], Both>> = {
  relevance: {
    en: 'Touchpoints count by their relevance; one of unknown relevance counts like the one in the middle.',
    de: 'Touchpoints zählen nach ihrer Relevanz; einer mit unbekannter Relevanz zählt wie der mittlere.',
  },
  equal: {
    en: 'All touchpoints count alike, as nothing is known of their relevance.',
    de: 'Alle Touchpoints zählen gleich, weil über ihre Relevanz nichts bekannt ist.',
  },
};

/** At most four sentences; none without promises. */
export function promiseNotes({ rows, target, weightedBy }: Promises, language: Language, say: Say): readonly string[] {
  if (rows.length === 0) return [];
  const share = formatShare(target, 0, language);
  const cells = rows.flatMap((row) => row.cells);
  const few = cells.filter(({ n, status }) => n > 0 && status === 'unverified').length;
  const uncarried = rows.filter((row) => row.cells.length === 0).map(({ promise }) => promise);
  const notes: readonly (string | null)[] = [
    say({
      en: `Kept: surely in at least ${share} of all cases, by the whole interval. Broken: surely in fewer. Unclear: it may be either. Unverified: nobody has looked, or at too few cases, which counts neither way.`,
      de: `Gehalten: sicher in mindestens ${share} aller Fälle, nach dem ganzen Vertrauensbereich. Gebrochen: sicher in weniger. Unklar: beides ist möglich. Ungeprüft: Niemand hat nachgesehen, oder nur in zu wenigen Fällen; das zählt weder so noch so.`,
    }),
    rows.some(({ fulfilment }) => fulfilment !== null) ? say(weighed[weightedBy]) : null,
    few > 0
      ? say({
          en: `Fewer than 5 cases prove nothing: ${few} of ${cells.length} places stay unverified for that.`,
          de: `Weniger als 5 Fälle beweisen nichts: ${few} von ${cells.length} Stellen bleiben deshalb ungeprüft.`,
        })
      : null,
    uncarried.length > 0
      ? say({
          en: `No touchpoint carries ${uncarried.join(', ')}: what nobody answers for is kept by chance.`,
          de: `Kein Touchpoint trägt ${uncarried.join(', ')}: Wofür niemand einsteht, das wird nur zufällig gehalten.`,
        })
      : null,
  ];
  return notes.filter((note) => note !== null);
}
