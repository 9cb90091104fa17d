/** The ways of writing that the schemas know by name: what they are called, and what was meant by something else. */

import { isDate } from '../../model/date.js';
import { problemOfId } from '../../model/references/id.js';
import { slug } from '../../text/slug.js';
import type { Schema } from './schema.js';

export interface Format {
  /** `a day`, as in: "30.6." is not a day. */
  readonly noun: string;
  /** What to write. */
  readonly hint: string;
  /** What was meant by `value`, as YAML; null where nobody can know. */
  mend(value: string): string | null;
  /** What to write instead of `value`; `key` is the one that it stands under, null where that does not matter. */
  explain(value: string, key: string | null): string;
}

/** The format of the values of a schema, by its title, else by its pattern; null where they have none. */
export function formatOf({ title, pattern }: Schema): Format | null {
  const name = [title, pattern].find((candidate) => candidate !== undefined && Object.hasOwn(formats, candidate));
  return name === undefined ? null : (formats[name] ?? null);
}

type Written = Pick<Format, 'noun' | 'hint'> & Partial<Format>;

function format({ noun, hint, mend = () => null, explain = () => hint }: Written): Format {
  return { noun, hint, mend, explain };
}

const id = format({
  noun: 'an id',
  hint: 'An id has only small letters a to z, digits, and single hyphens between them',
  mend: (value) => (value.length <= 80 && problemOfId(slug(value)) === null ? slug(value) : null),
});

/** In a map from what stands in the data to an id: most likely both were written the wrong way round, so nothing is mended. */
function idOnTheRight(left: string): Format {
  const hint = `Write ${left} on the left and the id of the touchpoint on the right`;
  return format({
    noun: 'the id of a touchpoint',
    hint,
    explain(value, key) {
      return key !== null && problemOfId(key) === null
        ? `${hint}: ${/^\w[\w -]*$/.test(value) ? value : JSON.stringify(value)}: ${key}`
        : hint;
    },
  });
}

const language = format({ noun: 'a language code', hint: 'Write a code such as de, en or de-AT', mend: languageCode });

const date = format({ noun: 'a day', hint: 'Write a day as YYYY-MM-DD', mend: isoDate, explain: explainDate });

const duration = format({
  noun: 'a length of time',
  hint: 'Write for example P90D for 90 days, P6M for 6 months, P1Y for a year',
  mend: isoDuration,
});

const expectation = format({
  noun: 'an expectation with its touchpoint',
  hint: 'Write the ids of touchpoint and expectation with a slash between them: hotline/fast',
});

const measure = format({
  noun: 'a measure',
  hint: 'Write csat, nps, effort, expectation, adequate, desired, disconfirmation, importance, repeated, or the id of a metric',
  mend: id.mend,
});

const pathOfData = format({
  noun: 'a data file that tp can open',
  hint: 'Write a path below the folder of this file, in letters a to z, digits and . _ - with / between folders; * and ? stand for any letters',
  explain: explainPath,
});

const idPattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

const formats: Readonly<Record<string, Format>> = {
  Id: id,
  'Touchpoint of a column': idOnTheRight('the column'),
  'Touchpoint of a value': idOnTheRight('the value in the data'),
  'Free word': format({ noun: 'a word in small letters and hyphens', hint: 'Write small letters, digits and hyphens', mend: id.mend }),
  Measure: measure,
  Text: format({ noun: 'a text', hint: 'Write one text, or one for each language: { de: …, en: … }' }),
  Date: date,
  Duration: duration,
  Language: language,
  '^[a-z]{2,3}(?:-[A-Z]{2})?$': language,
  Scale: format({ noun: 'a scale', hint: 'Write its two ends, the lowest first: [1, 5]' }),
  Money: format({ noun: 'an amount of money', hint: 'Write for example { amount: 8000, currency: EUR, per: month }' }),
  Link: format({
    noun: 'a link',
    hint: 'Write an address that begins with https://, or a file inside the workspace in letters a to z, digits and . _ -: docs/hotline.md',
  }),
  '^[A-Z]{3}$': format({ noun: 'a currency', hint: 'Write the three letters of the currency, such as EUR or CHF', mend: currency }),
  [idPattern]: id,
  '^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$': expectation,
  '^(?:-?\\d+(?:\\.\\d+)?|detractors|passives|promoters)$': format({
    noun: 'an answer that can be counted',
    hint: 'Write the values of the scale: { 1: 3, 2: 5 }; for nps also { detractors: 10, passives: 30, promoters: 60 }',
  }),
  '^(?!\\.{1,2}(?:/|$))[A-Za-z0-9._*?-]+(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._*?-]+)*$': pathOfData,
};

const languages: Readonly<Record<string, string>> = {
  deutsch: 'de',
  german: 'de',
  englisch: 'en',
  english: 'en',
  französisch: 'fr',
  french: 'fr',
  français: 'fr',
  italienisch: 'it',
  italian: 'it',
  italiano: 'it',
};

function languageCode(value: string): string | null {
  const [code = '', country] = value.toLowerCase().split(/[-_]/);
  const known = Object.hasOwn(languages, value.toLowerCase()) ? languages[value.toLowerCase()] : undefined;
  if (known !== undefined) return known;
  if (!/^[a-z]{2,3}$/.test(code)) return null;
  if (country === undefined) return code;
  return /^[a-z]{2}$/.test(country) ? `${code}-${country.toUpperCase()}` : null;
}

/** `30.6.2027` → `2027-06-30`. With slashes day and month cannot be told apart. */
function isoDate(value: string): string | null {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(value);
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  const timed = /^(\d{4})-(\d{2})-(\d{2})[T ]/.exec(value);
  const [, year, month, day] = german === null ? (loose ?? timed ?? []) : [german[0], german[3], german[2], german[1]];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

function explainDate(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'Write a day that exists in the calendar' : date.hint;
}

const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:d|days?|tage?)$/, 'D'],
  [/^(?:w|weeks?|wochen?)$/, 'W'],
  [/^(?:months?|monate?)$/, 'M'],
  [/^(?:y|years?|jahre?)$/, 'Y'],
];

/** `90 days` → `P90D`. */
function isoDuration(value: string): string | null {
  const [, count, unit = ''] = /^(\d{1,4})\s*([a-z]+)$/.exec(value.trim().toLowerCase()) ?? [];
  const letter = units.find(([pattern]) => pattern.test(unit))?.[1];
  return letter === undefined ? null : `P${count}${letter}`;
}

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', EURO: 'EUR', EUROS: 'EUR', FRANKEN: 'CHF', SFR: 'CHF', '£': 'GBP' };

function currency(value: string): string | null {
  const word = value.trim().toUpperCase();
  return Object.hasOwn(currencies, word) ? (currencies[word] ?? null) : /^[A-Z]{3}$/.test(word) ? word : null;
}

function explainPath(value: string): string {
  if (value.includes('\\')) return 'Write / between folders instead of \\';
  if (/^(?:\/|~|[A-Za-z]:|[a-z]+:\/\/)|(?:^|\/)\.\.?(?:\/|$)/.test(value))
    return 'Put the data beside this file: tp opens nothing outside the workspace';
  return pathOfData.hint;
}
