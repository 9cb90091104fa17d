/** A value of a file in words, short enough for a line about its change. */
import { actionStatusWords } from '../../model/action-status-words.js';
import { journeyStateWords } from '../../model/journeys/journey-state-words.js';
import { isTextByLanguage, type Text, textIn } from '../../model/text.js';
import type { Both } from '../../text/both.js';
import { formatDate, formatNumber, formatShare, type Language } from '../../text/locale.js';
import { truncate } from '../../text/width.js';
import { fieldWords } from './field-words.js';

/** Longer texts are cut: a diff tells that they changed, the file tells them. */
const longest = 60;

const values: Readonly<Record<string, Both>> = {
  ...actionStatusWords,
  ...journeyStateWords,
  active: { en: 'active', de: 'aktiv' },
  retiring: { en: 'being retired', de: 'wird ausgemustert' },
  retired: { en: 'retired', de: 'ausgemustert' },
  basic: { en: 'basic', de: 'Basis' },
  performance: { en: 'performance', de: 'Leistung' },
  delight: { en: 'delight', de: 'Begeisterung' },
  direct: { en: 'direct', de: 'direkt' },
  indirect: { en: 'indirect', de: 'indirekt' },
  owned: { en: 'owned', de: 'eigen' },
  paid: { en: 'paid', de: 'bezahlt' },
  earned: { en: 'earned', de: 'verdient' },
  partner: { en: 'partner', de: 'Partner' },
  day: { en: 'day', de: 'Tag' },
  week: { en: 'week', de: 'Woche' },
  month: { en: 'month', de: 'Monat' },
  quarter: { en: 'quarter', de: 'Quartal' },
  year: { en: 'year', de: 'Jahr' },
};

const yes = { en: 'yes', de: 'ja' };
const no = { en: 'no', de: 'nein' };

/** Keys whose values are words of the schema; all other words are the user's own and stay. */
const ofSchema: ReadonlySet<string> = new Set(['status', 'kind', 'state', 'directness', 'media', 'per']);

/** The value of `field`; a dash where there is none. Texts come in quotation marks, in the first of `languages` that they have. */
export function valueWords(value: unknown, field: string, languages: readonly string[], language: Language): string {
  if (value === null || value === undefined) return '–';
  const key = field.slice(field.lastIndexOf('.') + 1);
  if (typeof value === 'number')
    return key === 'share' ? formatShare(value, decimalsOf(value * 100), language) : formatNumber(value, decimalsOf(value), language);
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  if (typeof value === 'string') return stringWords(value, key, language);
  if (isTextByLanguage(value)) return quotedText(textIn(value, languages), language);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((item) => itemWords(item, languages, language)).join(', ');
  return typeof value === 'object' ? mapWords(value, languages, language) : '…';
}

/** How many keys of a group are told. */
const mostKeys = 4;

/** `satisfaction 3, by CX workshop`: what a group of keys says that was not there before, or is there no more. */
function mapWords(map: object, languages: readonly string[], language: Language): string {
  const plain = Object.entries(map).filter(([, value]) => typeof value !== 'object' || isTextByLanguage(value));
  const told = plain
    .slice(0, mostKeys)
    .map(([key, value]) => `${fieldWords('', key)[language]} ${valueWords(value, key, languages, language)}`);
  return [...told, ...(told.length < Object.keys(map).length ? ['…'] : [])].join(', ');
}

/** `+ loyalty, − use`: what came into a list and what went; null where its items have only another order or no words. */
export function listWords(
  from: readonly unknown[],
  to: readonly unknown[],
  languages: readonly string[],
  language: Language,
): string | null {
  const [then, now] = [from, to].map((items) => items.map((item) => itemWords(item, languages, language)));
  if (then === undefined || now === undefined) return null;
  const come = now.filter((item) => !then.includes(item)).map((item) => `+ ${item}`);
  const gone = then.filter((item) => !now.includes(item)).map((item) => `− ${item}`);
  return come.length + gone.length === 0 ? null : [...come, ...gone].join(', ');
}

/** A text between the quotation marks of the language, cut where it is long. */
function quotedText(text: string, language: Language): string {
  const short = truncate(text.replace(/\s+/g, ' ').trim(), longest);
  return { en: `“${short}”`, de: `„${short}“` }[language];
}

/** The words of an item of a list: its text, its name, its id. */
export function itemWords(item: unknown, languages: readonly string[], language: Language): string {
  if (typeof item === 'string') return /\s/.test(item) ? quotedText(item, language) : item;
  if (item === null || typeof item !== 'object') return String(item);
  if (isTextByLanguage(item)) return quotedText(textIn(item, languages), language);
  const { text, name, id, step } = item as { readonly text?: Text; readonly name?: Text; readonly id?: string; readonly step?: string };
  const said = text ?? name;
  return said === undefined ? (id ?? step ?? '…') : quotedText(textIn(said, languages), language);
}

function stringWords(value: string, key: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, language);
  const known = ofSchema.has(key) && Object.hasOwn(values, value) ? values[value] : undefined;
  if (known !== undefined) return known[language];
  return /^[\w./@-]+$/.test(value) ? value : quotedText(value, language);
}

/** As many decimals as the number has, at most three. */
function decimalsOf(value: number): number {
  return [0, 1, 2].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) ?? 3;
}
