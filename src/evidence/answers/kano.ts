/** The five answers to either question of a Kano pair. */
import { parseNumber } from './number.js';

// From the last of the evaluation table to the first: "dislike" holds "like", "gefällt mir nicht" holds "gefällt".
const words: readonly (readonly [answer: number, pattern: RegExp])[] = [
  [4, /dislike|n[o']t like|stör|missf[aä]ll|(?:gefällt|mag)\b.*\bnicht/],
  [3, /live with|tolerat|accept|leben|in kauf|hinnehm/],
  [2, /neutral|egal|indifferent|n[o']t (?:care|mind)/],
  [1, /expect|must|voraus|erwart|muss|selbstverständlich/],
  [0, /like|enjoy|freu|gefällt|mag\b/],
];

/** 0 like, 1 expect, 2 neutral, 3 live with, 4 dislike, from the numbers 1 to 5 or the words, English or German; null for anything else. */
export function kanoAnswer(text: string): number | null {
  const number = parseNumber(text, '.');
  if (number !== null) return Number.isInteger(number) && number >= 1 && number <= 5 ? number - 1 : null;
  const lower = text.toLowerCase();
  return words.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}
