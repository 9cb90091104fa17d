/** In which of the windows of a request a day lies. */
import type { Window } from '../../model/window.js';

/** The index of the first window that holds `date` (YYYY-MM-DD); −1 where none does, 0 where there are no windows. */
export function windowOf(date: string | null, windows: readonly Window[]): number {
  if (windows.length === 0) return 0;
  return date === null ? -1 : windows.findIndex(({ first, last }) => first <= date && date <= last);
}

/** YYYY-MM of YYYY-MM-DD. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}
