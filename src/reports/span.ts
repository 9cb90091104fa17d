/** From when to when the evidence speaks, as a line below a title. */
import type { Evidence } from '../evidence/evidence.js';
import type { Say } from '../text/both.js';
import { formatSpan, type Language } from '../text/locale.js';

/** The windows that were asked for, else the first and last day of all evidence; and that intervals are at 95 %. */
export function evidenceSpan({ request, sources }: Evidence, say: Say, language: Language): string {
  const [now, before] = request.windows;
  const interval = say({ en: '95 % intervals', de: 'Vertrauensbereich (95 %)' });
  if (now !== undefined) {
    const against = before === undefined ? '' : ` ${say({ en: 'against', de: 'gegenüber' })} ${before.name}`;
    return `${now.name}${against} · ${interval}`;
  }
  const days = sources.flatMap(({ first, last }) => (first === null || last === null ? [] : [first, last])).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined)
    return sources.length === 0 ? say({ en: 'no evidence yet', de: 'noch keine Belege' }) : interval;
  return `${formatSpan(first, last, language)} · ${interval}`;
}
