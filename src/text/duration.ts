/** Lengths of time, ISO 8601: how long they are, and in words. */
import type { Both, Say } from './both.js';

const units = [
  { letter: 'Y', isTime: false, seconds: 31_556_952, one: { en: 'year', de: 'Jahr' }, many: { en: 'years', de: 'Jahre' } },
  { letter: 'M', isTime: false, seconds: 2_629_746, one: { en: 'month', de: 'Monat' }, many: { en: 'months', de: 'Monate' } },
  { letter: 'W', isTime: false, seconds: 604_800, one: { en: 'week', de: 'Woche' }, many: { en: 'weeks', de: 'Wochen' } },
  { letter: 'D', isTime: false, seconds: 86_400, one: { en: 'day', de: 'Tag' }, many: { en: 'days', de: 'Tage' } },
  { letter: 'H', isTime: true, seconds: 3600, one: { en: 'hour', de: 'Stunde' }, many: { en: 'hours', de: 'Stunden' } },
  { letter: 'M', isTime: true, seconds: 60, one: { en: 'minute', de: 'Minute' }, many: { en: 'minutes', de: 'Minuten' } },
  { letter: 'S', isTime: true, seconds: 1, one: { en: 'second', de: 'Sekunde' }, many: { en: 'seconds', de: 'Sekunden' } },
] as const satisfies readonly { letter: string; isTime: boolean; seconds: number; one: Both; many: Both }[];

/** In seconds; a month is the twelfth of a mean year. Null where there is none. */
export function secondsOf(duration: string | null): number | null {
  if (duration === null) return null;
  return partsOf(duration).reduce((sum, { count, unit }) => sum + count * unit.seconds, 0);
}

/** `2 days`, `1 Monat 3 Tage`. */
export function durationInWords(duration: string, say: Say): string {
  const parts = partsOf(duration).filter(({ count }) => count > 0);
  return parts.map(({ count, unit }) => `${count} ${say(count === 1 ? unit.one : unit.many)}`).join(' ');
}

function partsOf(duration: string): readonly { readonly count: number; readonly unit: (typeof units)[number] }[] {
  const [date = '', time = ''] = duration.replace(/^P/, '').split('T');
  return units.flatMap((unit) => {
    const count = Number(new RegExp(`(\\d+)${unit.letter}`).exec(unit.isTime ? time : date)?.[1] ?? 0);
    return count === 0 ? [] : [{ count, unit }];
  });
}
