/** Values of the wrong type, made right where it is clear what was meant. */
import { listed } from '../../text/plural.js';
import { formatOf } from './formats.js';
import type { Schema } from './schema.js';
import { choicesHint, choicesOf, rangeHint, show } from './schema-hints.js';

/** What to do about a value of the wrong type; without a hint, writing the suggestion is it. */
export interface Mended {
  readonly hint?: string;
  readonly suggestion?: string;
  readonly needsQuotes?: boolean;
}

/** How a value of the wrong type becomes one of the right type. */
export function mendValue(value: unknown, schema: Schema): Mended {
  const types = [schema.type ?? []].flat();
  if (types.includes('array') && !types.includes('object')) return mendedList(value, schema);
  if (types.includes('boolean')) return mendedBoolean(value);
  if (types.includes('integer') || (types.includes('number') && !types.includes('string'))) return mendedNumber(value, schema);
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) return mendedText(String(value), schema);
  if (types.includes('string') && Array.isArray(value) && value.every((item) => typeof item === 'string')) return mendedSingle(value);
  if (types.includes('object') && (typeof value !== 'object' || Array.isArray(value))) return mendedMap(value, schema);
  return {};
}

/** One text where several were given. */
function mendedSingle(values: readonly string[]): Mended {
  if (values.length === 1) return { hint: `Write it without brackets and dash: ${show(values[0])}` };
  return values.length > 1 && values.length < 6 ? { hint: `Write one of them: ${listed(values.map(show), 'or')}` } : {};
}

/** A text of which YAML sees nothing but a text: number, truth value or what a format makes of it. */
function mendedText(value: string, schema: Schema): Mended {
  const choices = choicesOf(schema);
  if (choices?.length === 1) return { hint: `Write ${choices[0]}` };
  if (choices !== null) return { hint: choicesHint(choices, value === 'false' && choices.includes('off') ? 'off' : null) };
  const format = formatOf(schema);
  const meant = format?.mend(value) ?? null;
  if (meant !== null && meant !== value) return { suggestion: meant };
  if (format !== null && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    return { hint: format.explain(value, null) };
  return { hint: 'Put quotes around it', needsQuotes: true };
}

// A comma may be part of a text that people read, but of no id.
const severalWords = /^[\w-]+(?:\s*,\s*[\w-]+)+$/;

function mendedList(value: unknown, { items = {} }: Schema): Mended {
  const first = items.type === 'object' || items.oneOf !== undefined ? (items.required ?? items.oneOf?.[0]?.required ?? [])[0] : undefined;
  if (first !== undefined) return { hint: `Begin each entry with a dash: "- ${first}: …"` };
  if (typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(value)) {
    return { hint: `Write it as a list: [${value}]`, suggestion: `[${value}]` };
  }
  if (typeof value === 'string' && items.$ref?.endsWith('/text') !== true && severalWords.test(value)) {
    const list = `[${value
      .split(',')
      .map((word) => word.trim())
      .join(', ')}]`;
    return { hint: `Write it as a list: ${list}`, suggestion: list };
  }
  return { hint: typeof value === 'object' ? 'Begin each entry with a dash: "- …"' : `Write it as a list: [${show(value)}]` };
}

const truths: Readonly<Record<string, string>> = {
  yes: 'true',
  y: 'true',
  on: 'true',
  ja: 'true',
  no: 'false',
  n: 'false',
  off: 'false',
  nein: 'false',
};

function mendedBoolean(value: unknown): Mended {
  const word = String(value).toLowerCase();
  const meant =
    (Object.hasOwn(truths, word) ? truths[word] : undefined) ??
    (word === 'true' || word === 'false' ? word : word === '1' ? 'true' : word === '0' ? 'false' : undefined);
  return meant === undefined ? { hint: 'Write true or false' } : { suggestion: meant };
}

function mendedNumber(value: unknown, { type, minimum, maximum, enum: choices = [] }: Schema): Mended {
  if (choices.length === 1) return { hint: `Write ${choices[0]}`, suggestion: String(choices[0]) };
  if (typeof value === 'number' && Number.isFinite(value)) {
    const lowest = minimum ?? Number.NEGATIVE_INFINITY;
    const near = [Math.floor(value), Math.ceil(value)].filter((whole) => whole >= lowest && whole <= (maximum ?? Number.POSITIVE_INFINITY));
    return { hint: near.length === 0 ? rangeHint(minimum, maximum, true) : `Write ${listed(near.map(String), 'or')}` };
  }
  if (typeof value !== 'string') return { hint: rangeHint(minimum, maximum, type === 'integer') };
  const text = value.trim();
  const percent = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(text)?.[1];
  if (percent !== undefined && maximum === 1) return { hint: `Write it as a share: ${Number(percent.replace(',', '.')) / 100}` };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { hint: `Remove the quotes: ${Number(text)}`, suggestion: String(Number(text)) };
  if (/^-?\d{1,3}(?:[ '’.,]\d{3}){2,}$/.test(text) || /^-?\d{1,3}(?:[ '’]\d{3})+$/.test(text)) {
    const plain = text.replace(/[ '’.,]/g, '');
    return { hint: `Write it without separators: ${plain}`, suggestion: plain };
  }
  if (/^-?\d+,\d+$/.test(text)) return { hint: `Write a decimal point: ${text.replace(',', '.')}` };
  const number = /^(?:[^\d\s-]{1,4}\s*)?(-?\d+(?:\.\d+)?)(?:\s*[^\d.,\s][^\d]*)?$/.exec(text)?.[1];
  return { hint: number === undefined ? rangeHint(minimum, maximum, type === 'integer') : `Write only the number: ${number}` };
}

function mendedMap(value: unknown, { required = [], examples, properties = {} }: Schema): Mended {
  const [first] = required;
  const isWords = typeof value === 'string' && /^[\p{L}\p{N}](?:[\p{L}\p{N} _-]*[\p{L}\p{N}])?$/u.test(value);
  if (required.length === 1 && first !== undefined && isWords) return { suggestion: `{ ${first}: ${value} }` };
  if (examples !== undefined) return {};
  const home =
    isWords && required.includes('id') && !value.includes(' ') ? 'id' : Object.keys(properties).find((key) => fits(value, properties[key]));
  const keys = [...new Set([...(home === undefined ? [] : [home]), ...required])];
  const shown = keys.length > 0 ? keys : Object.keys(properties).slice(0, 3);
  if (shown.length === 0) return { hint: 'Write each entry as "key: value"' };
  return { hint: `Write { ${shown.map((key) => `${key}: ${key === home ? value : '…'}`).join(', ')} }` };
}

function fits(value: unknown, schema: Schema | undefined): boolean {
  const types = [schema?.type ?? []].flat();
  return typeof value === 'number' && (types.includes('number') || (types.includes('integer') && Number.isInteger(value)));
}
