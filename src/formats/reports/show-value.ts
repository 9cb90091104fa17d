/** A cell as text for people: the only place that rounds. */
import type { Cell, CellInterval, CellType } from '../../reports/report.js';
import { formatDate, formatDifference, formatNumber, formatShare, type Language } from '../../text/locale.js';
import { bar, differenceBar, sparkline } from './drawn-value.js';
import { words } from './words.js';

/** What stands where nothing is known. */
const unknown = '–';

/**
 * The cell as its column wants it shown, in one language, a dash where it is null. Without `unicode` only ASCII is used for
 * what tp itself writes. Throws where the cell is not of its type: that is a bug of the report.
 */
export function showValue(cell: Cell, type: CellType, language: Language, unicode = true): string {
  const shown = cell === null ? unknown : show(cell, type, language, unicode);
  return unicode || type === 'text' || type === 'id' ? shown : inAscii(shown);
}

/** True for a column that draws a number which stands beside it. */
export function isBar(type: CellType): boolean {
  return type === 'bar' || type === 'difference-bar';
}

/** True where the column is read from its right edge: numbers. */
export function isNumeric(type: CellType): boolean {
  return !['text', 'id', 'date', 'bar', 'difference-bar', 'sparkline'].includes(type);
}

function show(cell: NonNullable<Cell>, type: CellType, language: Language, unicode: boolean): string {
  switch (type) {
    case 'text':
    case 'id':
      return typeof cell === 'string' ? cell : mismatch(cell, type);
    case 'date':
      return typeof cell === 'string' ? formatDate(cell, language) : mismatch(cell, type);
    case 'count':
      return formatNumber(numberIn(cell, type), 0, language);
    case 'score':
    case 'number':
      return formatNumber(numberIn(cell, type), 1, language);
    case 'correlation':
      return formatNumber(numberIn(cell, type), 2, language);
    case 'difference':
      return formatDifference(numberIn(cell, type), 1, language);
    case 'share':
      return showShare(numberIn(cell, type), language);
    case 'p':
      return showProbability(numberIn(cell, type), language);
    case 'interval':
      return showInterval(intervalIn(cell, type), (value) => formatNumber(value, 1, language), language);
    case 'share-interval':
      return `${showInterval(intervalIn(cell, type), (value) => formatNumber(value * 100, 1, language), language)} %`;
    case 'difference-interval':
      return showInterval(intervalIn(cell, type), (value) => formatDifference(value, 1, language), language);
    case 'correlation-interval':
      return showInterval(intervalIn(cell, type), (value) => formatNumber(value, 2, language), language);
    case 'range':
      return showRange(intervalIn(cell, type), language);
    case 'bar':
      return bar(numberIn(cell, type), unicode);
    case 'difference-bar':
      return differenceBar(numberIn(cell, type), unicode);
    case 'sparkline':
      return sparkline(seriesIn(cell, type), unicode);
    case 'money':
      return showMoney(cell, language);
  }
}

/** Nothing that happened is shown as never, and nothing that failed once as always. */
function showShare(share: number, language: Language): string {
  if (share > 0 && share < 0.0005) return `< ${formatShare(0.001, 1, language)}`;
  if (share > 0.9995 && share < 1) return `> ${formatShare(0.999, 1, language)}`;
  return formatShare(share, 1, language);
}

function showProbability(p: number, language: Language): string {
  return p < 0.001 ? `< ${formatNumber(0.001, 3, language)}` : formatNumber(p, 3, language);
}

/** `72.6–81.0`; where an end has a sign a word parts them, since a dash beside a minus sign cannot be read. */
function showInterval({ low, high }: CellInterval, shown: (value: number) => string, language: Language): string {
  const [first, last] = [shown(low), shown(high)];
  return /[−+]/.test(first + last) ? `${first} ${words.to[language]} ${last}` : `${first}–${last}`;
}

function showRange({ low, high }: CellInterval, language: Language): string {
  if (low === high) return formatNumber(low, 0, language);
  return showInterval({ low, high }, (value) => formatNumber(value, 0, language), language);
}

function showMoney(cell: NonNullable<Cell>, language: Language): string {
  if (typeof cell !== 'object' || !('amount' in cell)) return mismatch(cell, 'money');
  const amount = formatNumber(cell.amount, 2, language);
  return language === 'de' ? `${amount} ${cell.currency}` : `${cell.currency} ${amount}`;
}

function numberIn(cell: NonNullable<Cell>, type: CellType): number {
  return typeof cell === 'number' ? cell : mismatch(cell, type);
}

function intervalIn(cell: NonNullable<Cell>, type: CellType): CellInterval {
  return typeof cell === 'object' && 'low' in cell ? cell : mismatch(cell, type);
}

function seriesIn(cell: NonNullable<Cell>, type: CellType): readonly (number | null)[] {
  return typeof cell === 'object' && !('low' in cell) && !('amount' in cell) ? cell : mismatch(cell, type);
}

function mismatch(cell: Cell, type: CellType): never {
  throw new TypeError(`A cell of type ${type} holds ${JSON.stringify(cell)}`);
}

const plainMarks: Readonly<Record<string, string>> = { '–': '-', '−': '-' };

function inAscii(text: string): string {
  return text.replace(/[–−]/g, (mark) => plainMarks[mark] ?? mark);
}
