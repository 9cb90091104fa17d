/** Conditions that fail a run, `quality<60`: they compare the bound of the interval, so that chance does not break a build. */
import { byCodePoint } from '../text/compare.js';

export interface Condition {
  /** As it was written. */
  readonly text: string;
  /** The field of a row, `score`, `priority`, `change.difference`, or a measure. */
  readonly field: string;
  readonly operator: '<' | '<=' | '>' | '>=';
  readonly limit: number;
}

/** What the rows say to a condition. */
export interface Verdict {
  /** The rows whose whole interval lies on the bad side. */
  readonly failed: readonly Row[];
  /** How many rows have a number for it at all. */
  readonly known: number;
  readonly unknown: number;
}

type Row = Readonly<Record<string, unknown>>;

/** `quality<60` as a condition; null for what is none. */
export function parseCondition(text: string): Condition | null {
  const [, field, operator, limit] = /^\s*([a-z][\w.-]*)\s*(<=|>=|<|>)\s*(-?\d+(?:\.\d+)?)\s*$/i.exec(text) ?? [];
  if (field === undefined || limit === undefined) return null;
  if (operator !== '<' && operator !== '<=' && operator !== '>' && operator !== '>=') return null;
  return { text: text.trim(), field, operator, limit: Number(limit) };
}

/** Holds a condition against the rows of the report `name`; null where no row has such a field. */
export function judge({ field, operator, limit }: Condition, name: string, rows: readonly object[]): Verdict | null {
  const about = rows.map(toRow).flatMap((row) => {
    const found = valueIn(row, field, name);
    return found === undefined ? [] : [{ row, bounds: boundsOf(found) }];
  });
  if (about.length === 0) return null;
  const known = about.filter(({ bounds }) => bounds !== null);
  const failed = known.filter(({ bounds }) => bounds !== null && isBad(bounds, operator, limit));
  return { failed: failed.map(({ row }) => row), known: known.length, unknown: about.length - known.length };
}

/** What a condition can name in the rows of `report`: their fields, and the other words for some of them. */
export function conditionFields(rows: readonly object[], report: string): readonly string[] {
  const names = new Set<string>();
  for (const row of rows.map(toRow)) {
    for (const [name, value] of Object.entries(row)) if (boundsOf(value) !== null) names.add(name);
    for (const [name, field] of Object.entries(otherNames)) if (Object.hasOwn(row, field)) names.add(name);
    if (Object.hasOwn(row, 'score')) names.add(report);
    if (Object.hasOwn(row, 'score') && typeof row['measure'] === 'string') names.add(row['measure']);
  }
  return [...names].sort(byCodePoint);
}

function toRow(row: object): Row {
  return row as Row;
}

// In the report of gaps both stand beside each other, under the names of importance–performance analysis.
const otherNames: Readonly<Record<string, string>> = { quality: 'performance', relevance: 'importance' };

/** `quality` is the score of the primary measure in the report of that name, `csat` that of the measure. */
function valueIn(row: Row, field: string, report: string): unknown {
  if (field === report) return row['primary'] === false ? undefined : row['score'];
  if (row['measure'] === field && !Object.hasOwn(row, field)) return row['score'];
  const other = Object.hasOwn(row, field) ? undefined : otherNames[field];
  if (other !== undefined && Object.hasOwn(row, other)) return row[other];
  return field.split('.').reduce<unknown>(partOf, row);
}

/** A part of a row; the number of an estimate stands for the whole of it, so that its interval counts. */
function partOf(whole: unknown, key: string): unknown {
  if (!isRow(whole) || !Object.hasOwn(whole, key)) return undefined;
  const number = Object.hasOwn(whole, 'low') ? numberKeys.find((one) => Object.hasOwn(whole, one)) : undefined;
  return key === number ? whole : whole[key];
}

// What an estimate calls its number: the first of these that it has is the one that `low` and `high` belong to.
const numberKeys = ['value', 'difference', 'slope', 'share'];

/** The interval of an estimate, a plain number as both ends; null for what is no number, or one without an interval. */
function boundsOf(value: unknown): { readonly low: number; readonly high: number } | null {
  if (typeof value === 'number') return { low: value, high: value };
  if (!isRow(value)) return null;
  const { low, high } = value;
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : null;
}

function isRow(value: unknown): value is Row {
  return value !== null && typeof value === 'object';
}

function isBad({ low, high }: { readonly low: number; readonly high: number }, operator: Condition['operator'], limit: number): boolean {
  if (operator === '<') return high < limit;
  if (operator === '<=') return high <= limit;
  return operator === '>' ? low > limit : low >= limit;
}
