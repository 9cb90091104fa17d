/** Codes: values in data that are no answers, and the words that data use for what tp calls otherwise. */
import { parseNumber } from './number.js';

/** A code as a file declares it. */
export type Code = string | number;

/** True for a text that is one of the codes: the same letters apart from blanks around them, or the same number (`99.0` is 99). */
export type CodeTest = (text: string) => boolean;

/** The test for any of the codes; without codes it holds for nothing. */
export function codeTest(codes: readonly Code[]): CodeTest {
  if (codes.length === 0) return () => false;
  const texts = new Set(codes.map((code) => String(code).trim()));
  const numbers = new Set(codes.flatMap((code) => numberOf(String(code)) ?? []));
  return (text) => {
    const trimmed = text.trim();
    if (texts.has(trimmed)) return true;
    const number = numberOf(trimmed);
    return number !== null && numbers.has(number);
  };
}

/** What a text stands for in a map of a feedback source; null where the map does not have it. */
export function lookUp<Value>(map: ReadonlyMap<string, Value>, text: string): Value | null {
  const exact = map.get(text) ?? map.get(text.trim());
  if (exact !== undefined) return exact;
  const number = numberOf(text);
  return (number === null ? undefined : map.get(String(number))) ?? null;
}

/** The words for "no answer" that need no declaration. */
export function isEmptyText(text: string): boolean {
  return /^\s*(?:na|n\/a)?\s*$/i.test(text);
}

function numberOf(text: string): number | null {
  return parseNumber(text, '.');
}
