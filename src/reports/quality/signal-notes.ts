/** What stands out in the course of a touchpoint, one sentence each. */
import type { Control } from '../../analysis/quality/course.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import type { Both, Say } from '../../text/both.js';
import { formatMonth, formatNumber, type Language } from '../../text/locale.js';
import { limitsOfShares } from '../limits-of-shares.js';

/** Of many touchpoints the sentences would be too many: they are said where the report is about one. */
export function signalNotes(rows: readonly QualityRow[], language: Language, say: Say): readonly string[] {
  if (new Set(rows.map(({ touchpoint }) => touchpoint)).size !== 1) return [];
  return rows.flatMap(({ primary, control }) => (primary && control !== null ? sentences(control, language, say) : []));
}

function sentences({ signals, provisional, ...chart }: Control, language: Language, say: Say): readonly string[] {
  const words: Readonly<Record<Control['signals'][number]['rule'], Both>> = {
    'beyond-limits': { en: 'outside the limits of what is usual', de: 'außerhalb dessen, was üblich ist' },
    run: { en: 'at least eight periods on the same side of the mean', de: 'mindestens acht Zeiträume auf derselben Seite des Mittelwerts' },
    'two-of-three': { en: 'two of three periods close to the limit', de: 'zwei von drei Zeiträumen nahe an der Grenze' },
  };
  const caution = provisional ? say({ en: ' (limits from few periods)', de: ' (Grenzen aus wenigen Zeiträumen)' }) : '';
  const found = signals.map(({ period, rule, limits }) => {
    const range = rule === 'beyond-limits' ? ` (${formatRange(limits, language)})` : '';
    return `${formatMonth(period, language)}: ${say(words[rule])}${range}${caution}.`;
  });
  return [...found, ...(found.length === 0 ? [] : limitsOfShares(chart, language, say))];
}

function formatRange({ low, high }: Control['limits'], language: Language): string {
  const to = { en: 'to', de: 'bis' }[language];
  return `${formatNumber(low, 1, language)} ${to} ${formatNumber(high, 1, language)}`;
}
