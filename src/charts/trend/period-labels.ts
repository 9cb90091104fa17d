/** The names of periods below a series: months with the year where it begins, other periods as they are; so many as have room. */
import { widestOf } from '../../text/font-width.js';
import { formatMonth, type Language } from '../../text/locale.js';
import type { Layer } from '../grammar/vega-spec.js';
import { type PlacedText, placedTexts } from '../placed-text.js';
import { colors, fonts, lineHeight } from '../theme.js';

/** `step` is what a period gets of the axis, `y` the middle of the first line, both in pixels. */
export function periodLabels(periods: readonly string[], { step, y }: { step: number; y: number }, language: Language): readonly Layer[] {
  const months = periods.every((period) => /^\d{4}-\d{2}$/.test(period));
  const lines = periods.map((period) => (months ? formatMonth(period, language).split(' ') : [period]));
  const names = lines.map(([first = '']) => first);
  const widest = widestOf(names, fonts.small) + 8;
  const every = spacing(widest / step, months);
  const start = months
    ? Math.max(
        0,
        periods.findIndex((period) => period.endsWith('-01')),
      ) % every
    : 0;
  let year = '';
  const texts = lines.flatMap(([first = '', second = ''], index): readonly PlacedText[] => {
    if (index % every !== start) return [];
    const isNew = second !== year;
    year = second;
    const x = (index + 0.5) * step;
    return [{ text: first, x, y }, ...(isNew ? [{ text: second, x, y: y + lineHeight }] : [])];
  });
  return placedTexts(
    texts.filter(({ text }) => text !== ''),
    { font: fonts.small, color: colors.quiet, align: 'center' },
  );
}

/** Every how many-th period is named: for months in steps that a year consists of. */
function spacing(needed: number, months: boolean): number {
  if (!months) return Math.max(1, Math.ceil(needed));
  return [1, 2, 3, 6, 12].find((every) => every >= needed) ?? Math.ceil(needed / 12) * 12;
}
