/** What is said of columns that find no room in a terminal: which they are, and how to see them. */
import type { Column } from '../../reports/report.js';
import type { Language } from '../../text/locale.js';
import { listed } from '../../text/plural.js';
import { textWidth, wrap } from '../../text/width.js';
import type { Style } from '../style.js';
import { isBar } from './show-value.js';
import { words } from './words.js';

// Longer lines cannot be read, however wide the terminal is.
const widest = 100;

/**
 * The line, with the options of the command, as they are typed, that show more than a wider terminal does; broken where it is too long; nothing
 * where nothing of interest is left out: a bar draws a number that is there.
 */
export function leftOutLine(
  columns: readonly Column[],
  left: readonly Column[],
  options: readonly string[],
  language: Language,
  style: Style,
): readonly string[] {
  // What belongs to a figure is left out with it, and not told apart.
  const told = left.filter(({ type, of }) => !isBar(type) && !columns.some(({ key }) => key === of));
  if (told.length === 0) return [];
  const names = [...new Set(told.map(({ label }) => label))].join(', ');
  const width = Math.min(style.width, widest);
  const whole = (option: string) => (textWidth(option) > width ? option : option.replaceAll(' ', '\u00a0'));
  const ways = [...options.map(whole), words.widerTerminal[language]];
  const line = `${words.leftOut[language]}: ${names} (${words.seeWith[language]} ${listed(ways, words.or[language])})`;
  return wrap(line, width).map((part) => style.color.dim(part.replaceAll('\u00a0', ' ')));
}
