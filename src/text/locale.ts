/**
 * Numbers and dates as people write them. Not Intl: what it writes depends on the machine, and the same report must have
 * the same bytes everywhere.
 */

export type Language = 'en' | 'de';

const marks = { en: { decimal: '.', group: ',' }, de: { decimal: ',', group: '.' } } as const;
const months = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
} as const;

/**
 * `1,234.5` or `1.234,5` with so many decimals, and a true minus sign. What rounds to zero has no sign.
 * Throws for what is no finite number: nobody can read that.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be shown as a number`);
  const [whole = '0', fraction] = fixed(Math.abs(value), decimals).split('.');
  const { decimal, group } = marks[language];
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (fraction === undefined ? '' : decimal + fraction);
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** The same with a plus before what is above zero: for differences. */
export function formatDifference(value: number, decimals: number, language: Language): string {
  const text = formatNumber(value, decimals, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A share of 0–1 as a percentage: `12.3 %`, `12,3 %`. */
export function formatShare(share: number, decimals: number, language: Language): string {
  return `${formatNumber(share * 100, decimals, language)} %`;
}

/** A day, YYYY-MM-DD, as `12 Oct 2026` or `12.10.2026`; any other text as it is. */
export function formatDate(date: string, language: Language): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (language === 'de') return year === '' ? date : `${day}.${month}.${year}`;
  const name = months.en[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** From one day to another as `1 Oct 2026 – 12 Oct 2026`; a single day by itself. */
export function formatSpan(first: string, last: string, language: Language): string {
  return first === last ? formatDate(first, language) : `${formatDate(first, language)} – ${formatDate(last, language)}`;
}

/** A month, YYYY-MM, as `Oct 2026` or `Okt 2026`; any other text as it is. */
export function formatMonth(month: string, language: Language): string {
  const [, year = '', number = ''] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = months[language][Number(number) - 1];
  return name === undefined ? month : `${name} ${year}`;
}

// toFixed gives up on numbers that long; they have no decimals left anyway.
function fixed(value: number, decimals: number): string {
  if (value < 1e21) return value.toFixed(decimals);
  return decimals === 0 ? String(BigInt(value)) : `${BigInt(value)}.${'0'.repeat(decimals)}`;
}
