/** How many answers are still needed: to know a score well enough, and to tell whether it changed. */
import { wantedMargin } from '../../analysis/quality/answers-needed.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import { firstOf, type Say } from '../../text/both.js';
import { formatNumber, type Language } from '../../text/locale.js';
import { withSegment } from '../segment-label.js';

// More of them would hide what they list; the data have them all.
const mostNamed = 5;

/** Of the primary measures that have a score, those with too few answers for the margin, the most lacking first; null where none lacks any. */
export function lackingNote(rows: readonly QualityRow[], language: Language, say: Say): string | null {
  const lacking = rows
    .flatMap(({ touchpoint, segment, primary, score, n, needed }) =>
      primary && touchpoint !== null && score !== null && n > 0 && needed !== null && needed > n
        ? [{ name: withSegment(touchpoint, segment), n, needed }]
        : [],
    )
    .sort((a, b) => b.needed - b.n - (a.needed - a.n));
  if (lacking.length === 0) return null;
  const number = (value: number) => formatNumber(value, 0, language);
  const items = (of: string) =>
    firstOf(
      lacking.map(({ name, n, needed }) => `${name} ${number(n)} ${of} ${number(needed)}`),
      mostNamed,
      say,
    );
  return say({
    en: `Answers that ±${wantedMargin} points take, judged by those so far: ${items('of')}.`,
    de: `Antworten für ±${wantedMargin} Punkte, nach den bisherigen beurteilt: ${items('von')}.`,
  });
}

/** What it would take to tell an unclear change from none, the fewest answers first; null where no change is unclear. */
export function unclearNote(rows: readonly QualityRow[], points: number, language: Language, say: Say): string | null {
  const unclear = rows
    .flatMap(({ touchpoint, segment, primary, change }) =>
      primary && touchpoint !== null && change?.verdict === 'unclear' && change.needed !== null
        ? [{ name: withSegment(touchpoint, segment), needed: change.needed }]
        : [],
    )
    .sort((a, b) => a.needed - b.needed);
  if (unclear.length === 0) return null;
  const margin = formatNumber(points, Number.isInteger(points) ? 0 : 1, language);
  const items = firstOf(
    unclear.map(({ name, needed }) => `${name} ${formatNumber(needed, 0, language)}`),
    mostNamed,
    say,
  );
  return say({
    en: `“unclear”: too few answers to tell. To find a change of ${margin} points in 4 of 5 cases takes, in each window: ${items}.`,
    de: `„unklar“: zu wenige Antworten für ein Urteil. Eine Änderung von ${margin} Punkten in 4 von 5 Fällen zu finden, braucht je Zeitraum: ${items}.`,
  });
}
