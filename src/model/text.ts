/** Texts that people read: one for all, or one for each language. */
import type { Text as MutableText } from './schema-types.js';

export type Text = string | Readonly<Exclude<MutableText, string>>;

/** The text in the first of `languages` that it has, else in its own first language. */
export function textIn(text: Text, languages: readonly string[]): string {
  if (typeof text === 'string') return text;
  const language = languages.find((candidate) => Object.hasOwn(text, candidate));
  return (language === undefined ? Object.values(text)[0] : text[language]) ?? '';
}

/** True where `value` is a text by language. */
export function isTextByLanguage(value: unknown): value is Readonly<Record<string, string>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  let isEmpty = true;
  for (const key in value) {
    if (typeof (value as Readonly<Record<string, unknown>>)[key] !== 'string' || !language.test(key)) return false;
    isEmpty = false;
  }
  return !isEmpty;
}

const language = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;
