/** Days as numbers: since 1970-01-01. */

export function toDay(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** YYYY-MM-DD. */
export function toDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
