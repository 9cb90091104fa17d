/** A chart without anything to show says so: an empty plot could be taken for zeros. */
import { wrapToWidth } from '../text/font-width.js';
import type { Language } from '../text/locale.js';
import { chartOf } from './grammar/theme-config.js';
import type { Spec } from './grammar/vega-spec.js';
import { pixels, placedTexts } from './placed-text.js';
import { linesAround } from './rows/row-frame.js';
import { colors, fonts } from './theme.js';
import { words } from './words.js';

/** `about` is what would be shown: the title of the axis. */
export function noData(about: string, language: Language): Spec {
  const size = { width: 440, height: 110 };
  const lines = wrapToWidth(about, size.width - 40, 3, fonts.label);
  const middle = size.width / 2;
  return chartOf(
    [
      {
        data: { values: [{ x: 0.5, x2: size.width - 0.5, y: 0.5, y2: size.height - 0.5 }] },
        mark: { type: 'rect', fill: colors.paper, stroke: colors.frame, strokeDash: [5, 4] },
        encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      ...placedTexts([{ text: words.noData[language], x: middle, y: 40 }], { font: fonts.strong, align: 'center' }),
      ...placedTexts(linesAround(lines, middle, 70), { font: fonts.small, color: colors.quiet, align: 'center' }),
    ],
    size,
    language,
  );
}
