/** Counts and amounts of different periods, made comparable. */

/** The periods that counts and amounts are given for. */
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

// The mean month of the Gregorian calendar: 400 years have 146,097 days.
const daysPerMonth = 146_097 / 4_800;

const perMonthFactor: Readonly<Record<Period, number>> = {
  day: daysPerMonth,
  week: daysPerMonth / 7,
  month: 1,
  quarter: 1 / 3,
  year: 1 / 12,
};

/** `amount` for one `period` as the amount for one month. */
export function perMonth(amount: number, period: Period): number {
  return amount * perMonthFactor[period];
}
