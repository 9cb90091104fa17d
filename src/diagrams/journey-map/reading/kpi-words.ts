/** A figure in words: what it is called, how it stands, what is to be reached, how many were asked and when. */
import { measureName } from '../../../model/measure-name.js';
import { textIn } from '../../../model/text.js';
import type { Say } from '../../../text/both.js';
import { formatDate, formatNumber, formatShare, type Language } from '../../../text/locale.js';
import type { Kpi } from '../../touchpoint-kpi.js';

/** Lines of text; null where there is nothing to say. */
export interface KpiWords {
  readonly head: string;
  readonly target: string | null;
  readonly remark: string | null;
}

export const notMeasured = { en: 'not measured', de: 'nicht gemessen' } as const;

export function kpiWords(kpi: Kpi, say: Say, language: Language): KpiWords {
  const name = kpi.metric?.name === undefined ? capitalised(say(measureName(kpi.measure))) : textIn(kpi.metric.name, [language]);
  const reading = readingOf(kpi, say, language);
  const target = targetOf(kpi, say, language);
  if (reading === null) return { head: `${name}: ${say(notMeasured)}`, target, remark: null };
  const day = kpi.date === null ? [] : [formatDate(kpi.date, language).replaceAll(' ', '\u00a0')];
  return { head: `${name}: ${reading}`, target, remark: [`n\u00a0=\u00a0${formatNumber(kpi.n, 0, language)}`, ...day].join('\u00a0· ') };
}

function readingOf({ metric, value, within }: Kpi, say: Say, language: Language): string | null {
  if (value !== null) return withUnit(value, metric?.unit, language);
  return within === null
    ? null
    : `${formatShare(within, 0, language).replace(' ', '\u00a0')} ${say({ en: 'inside the target', de: 'im Ziel' })}`;
}

/** `target 75 missed`; whether it is reached stands there where it is known. */
function targetOf({ metric, target, isMet }: Kpi, say: Say, language: Language): string | null {
  if (target === null) return null;
  const goal = `${say({ en: 'target', de: 'Ziel' })}\u00a0${withUnit(target, metric?.unit, language)}`;
  if (isMet === null) return goal;
  return `${goal} ${isMet ? say({ en: 'reached', de: 'erreicht' }) : say({ en: 'missed', de: 'verfehlt' })}`;
}

function withUnit(value: number, unit: string | undefined, language: Language): string {
  const decimals = Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0;
  return formatNumber(value, decimals, language) + (unit === undefined ? '' : `\u00a0${unit}`);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
