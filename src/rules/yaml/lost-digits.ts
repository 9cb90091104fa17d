/** What happens to a number between the file and tp. */

/** `zeros`: leading zeros are gone; `digits`: it is another number; `size`: it is none; `form`: only its form is lost. */
export type Loss = 'zeros' | 'digits' | 'size' | 'form';

/** What the number `value` has lost of its `source`; null where it shows as it was written. */
export function lossOf(source: string, value: number): Loss | null {
  if (!Number.isFinite(value)) return 'size';
  if (/^[-+]?0\d/.test(source)) return 'zeros';
  if (hasOtherDigits(source, value)) return 'digits';
  return String(value) === source ? null : 'form';
}

function hasOtherDigits(source: string, value: number): boolean {
  if (/^0[xo]/.test(source)) return BigInt(source) !== BigInt(value);
  return significant(source) !== significant(String(value));
}

/** The number as its digits and the place of the last one: `1.10` and `11e-1` are `11e-1`. */
function significant(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(number) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  if (end === 0) return '0';
  const minus = sign === '-' ? '-' : '';
  return `${minus}${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}
