/** What readers of YAML 1.1 make of a text that stands without quotes. */

/** The value in words: `NO` is `false`, `12:30` is `750`, `1_000` is `1000`. */
export function olderReading(source: string): string {
  if (/^(?:y|yes|on)$/i.test(source)) return 'true';
  if (/^(?:n|no|off)$/i.test(source)) return 'false';
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(source)) return 'a point in time';
  const digits = source.replaceAll('_', '');
  if (/^[-+]?\d+(?::\d+)+(?:\.\d*)?$/.test(digits)) return String(sexagesimal(digits));
  const number = Number(/^[-+]?0[0-7]+$/.test(digits) ? digits.replace(/0/, '0o') : digits);
  return Number.isFinite(number) ? String(number) : 'something that is no text';
}

/** Base 60: each part counts sixty times the next. */
function sexagesimal(digits: string): number {
  const sign = digits.startsWith('-') ? -1 : 1;
  const total = digits
    .replace(/^[-+]/, '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return sign * total;
}
