/** What solid, pale and hollow marks and a dash mean, for the key of a chart. */
import type { Both } from '../text/both.js';
import type { Language } from '../text/locale.js';
import { type Certainty, certainties } from './certainty.js';
import type { KeyItem } from './key.js';
import { placedTexts } from './placed-text.js';
import { colors, fonts } from './theme.js';
import { words } from './words.js';

/** One item a certainty that occurs; none where everything is measured, since that needs no word. */
export function certaintyKey(
  used: readonly Certainty[],
  named: Readonly<Record<Certainty, Both>>,
  symbolOf: (certainty: Certainty) => KeyItem['draw'],
  language: Language,
): readonly KeyItem[] {
  const occurring = certainties.filter((certainty) => used.includes(certainty));
  if (occurring.every((certainty) => certainty === 'measured')) return [];
  return occurring.map((certainty) => ({ text: named[certainty][language], draw: symbolOf(certainty) }));
}

/** The dash that stands for what is not known. */
export function unknownKey(language: Language): KeyItem {
  return {
    text: words.unknown[language],
    draw: (x, y) => placedTexts([{ text: '–', x, y }], { font: fonts.strong, color: colors.quiet, align: 'center' }),
  };
}
