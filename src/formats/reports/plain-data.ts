/** Data as JSON can hold it. */

/**
 * A copy of `value` without keys that have no value; JSON itself writes −0 as 0. Throws for what JSON would change in silence (NaN and
 * infinity, a list with a hole, anything but plain lists and objects), naming the place: that is a bug of the report.
 */
export function toPlainData(value: unknown, place: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return toFiniteNumber(value, place);
  if (Array.isArray(value)) return Array.from(value, (item, index) => toPlainData(item, `${place}[${index}]`));
  if (!isPlainObject(value)) throw new TypeError(`${place} is no data that JSON can hold`);
  const known = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(known.map(([key, item]) => [key, toPlainData(item, `${place}.${key}`)]));
}

function toFiniteNumber(value: number, place: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${place} is ${value}: unknown is null`);
  return value;
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
