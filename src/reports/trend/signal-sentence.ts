/** What stands out in a course, one sentence for each rule of the control chart. */
import type { ControlSignal } from '../../analysis/statistics/series/control-signals.js';
import type { TrendRow } from '../../analysis/trend/trend-row.js';
import type { Both, Say } from '../../text/both.js';
import { formatMonth, formatNumber, type Language } from '../../text/locale.js';

const most = 6;

/** Where the whole course rises or falls, most points lie beyond what was usual in the beginning: then that is said instead. */
export function signalSentence({ control, trend, series }: TrendRow, language: Language, say: Say): readonly string[] {
  if (control === null || control.signals.length === 0) return [];
  const { low, high } = control.limits;
  const [from, to] = [low, high].map((limit) => formatNumber(limit, 1, language));
  const range = say({ en: `${from} to ${to}`, de: `${from} bis ${to}` });
  // Of shares each period has limits of its own.
  const limits =
    control.limitsByPeriod === null ? range : say({ en: `in the newest period ${range}`, de: `im neuesten Zeitraum ${range}` });
  const usual = say({ en: `usual at first: ${limits}`, de: `anfangs üblich: ${limits}` });
  const periods = new Set(control.signals.map(({ period }) => period)).size;
  const isTrend = trend?.verdict === 'increasing' || trend?.verdict === 'decreasing';
  if (isTrend && periods > series.points.length / 3) {
    return [
      say({
        en: `The course as a whole has changed; ${periods} periods stand out (${usual}).`,
        de: `Der Verlauf insgesamt hat sich geändert; ${periods} Zeiträume fallen heraus (${usual}).`,
      }),
    ];
  }
  const words: Readonly<Record<ControlSignal['rule'], Both>> = {
    'beyond-limits': { en: `Outside what is usual (${limits})`, de: `Außerhalb dessen, was üblich ist (${limits})` },
    run: { en: 'At least eight periods on the same side of the mean', de: 'Mindestens acht Zeiträume auf derselben Seite des Mittelwerts' },
    'two-of-three': { en: 'Two of three periods close to the limit', de: 'Zwei von drei Zeiträumen nahe an der Grenze' },
  };
  const caution = control.provisional ? say({ en: ' (limits from few periods)', de: ' (Grenzen aus wenigen Zeiträumen)' }) : '';
  const rules = [...new Set(control.signals.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const months = control.signals.filter((signal) => signal.rule === rule).map(({ period }) => formatMonth(period, language));
    const more = months.length > most ? ` … (${months.length})` : '';
    return `${say(words[rule])}: ${months.slice(0, most).join(', ')}${more}${caution}.`;
  });
}
