/** Numbers drawn with characters: bars and small lines in the cells of a table. */

const columns = 10;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const levels = { unicode: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'], ascii: ['1', '2', '3', '4', '5', '6', '7', '8'] } as const;

/** 0–100 as a bar of at most ten columns, in eighths of a column; values beyond the ends are drawn as the ends. */
export function bar(value: number, unicode: boolean): string {
  return rightwards((clamp(value, 0, 100) / 100) * columns, unicode);
}

/** −100–100 as a bar to either side of a line in the middle, ten columns each; always as wide up to the line. */
export function differenceBar(value: number, unicode: boolean): string {
  const length = (Math.abs(clamp(value, -100, 100)) / 100) * columns;
  const line = unicode ? '│' : '|';
  if (value >= 0) return `${' '.repeat(columns)}${line}${rightwards(length, unicode)}`;
  return `${leftwards(length, unicode).padStart(columns)}${line}`;
}

/** A series from its least to its greatest value in eight levels; a blank where a value is unknown, in the middle where all are equal. */
export function sparkline(series: readonly (number | null)[], unicode: boolean): string {
  const known = series.filter((value) => value !== null);
  if (known.length === 0) return '–';
  const least = known.reduce((a, b) => Math.min(a, b));
  const span = known.reduce((a, b) => Math.max(a, b)) - least;
  const marks = unicode ? levels.unicode : levels.ascii;
  return series.map((value) => (value === null ? ' ' : (marks[span === 0 ? 3 : levelOf((value - least) / span)] ?? ''))).join('');
}

function levelOf(share: number): number {
  return Math.min(7, Math.floor(share * 8));
}

function rightwards(length: number, unicode: boolean): string {
  if (!unicode) return '#'.repeat(Math.round(length));
  const parts = Math.round(length * 8);
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}

// There are no eighths that begin at the right edge of a column, only the half.
function leftwards(length: number, unicode: boolean): string {
  if (!unicode) return '#'.repeat(Math.round(length));
  const halves = Math.round(length * 2);
  return (halves % 2 === 1 ? '▐' : '') + '█'.repeat(Math.floor(halves / 2));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
