/** Numbers for programs. */

/** The shortest text that reads back as the same number, with a decimal point. Throws for what is no finite number: that is a bug. */
export function exactNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A report holds ${value}: unknown is null`);
  return String(Object.is(value, -0) ? 0 : value);
}
