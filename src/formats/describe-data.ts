/** The data of a file in words: one label and its values a line, texts in one language. */

/** A key of the file and what it holds, each value on a line of its own. */
export interface Described {
  readonly label: string;
  readonly values: readonly string[];
}

/** Every key of `data`, in the order of the file; `languages` says which text of several is shown. */
export function describeData(data: Readonly<Record<string, unknown>>, languages: readonly string[]): readonly Described[] {
  return Object.entries(data).map(([key, value]) => ({ label: key.replaceAll('_', ' '), values: valuesOf(value, languages) }));
}

function valuesOf(value: unknown, languages: readonly string[]): readonly string[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return ['none'];
    const simple = value.every((item) => item === null || typeof item !== 'object');
    return simple ? [value.map(String).join(', ')] : value.map((item) => inline(item, languages));
  }
  return [inline(value, languages)];
}

/** A value on one line: maps as `key: value; key: value`, with an id and a text in front where there is one. */
function inline(value: unknown, languages: readonly string[]): string {
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((item) => inline(item, languages)).join(', ');
  const text = textOf(value as Readonly<Record<string, unknown>>, languages);
  if (text !== null) return text;
  return Object.entries(value)
    .map(([key, item]) =>
      key === 'id' || key === 'text' ? inline(item, languages) : `${key.replaceAll('_', ' ')}: ${inline(item, languages)}`,
    )
    .join('; ');
}

/** The text in the preferred language, where the map is a text by language. */
function textOf(map: Readonly<Record<string, unknown>>, languages: readonly string[]): string | null {
  const keys = Object.keys(map);
  if (keys.length === 0 || !keys.every((key) => languages.includes(key) && typeof map[key] === 'string')) return null;
  const language = languages.find((candidate) => Object.hasOwn(map, candidate));
  return language === undefined ? null : String(map[language]);
}
