/** What to write: the part of a message that says what belongs in a place, from the schema of the place. */
import { listed } from '../../text/plural.js';
import { formatOf } from './formats.js';
import type { Schema } from './schema.js';

/** What belongs there, in the words of somebody who has never seen a schema. */
export function expectedOf(schema: Schema): string {
  const format = formatOf(schema);
  const choices = choicesOf(schema);
  if (format !== null) return format.noun;
  if (choices !== null) return listed(choices.map(quotedWord), 'or');
  const types = [schema.type ?? []].flat();
  if (types.includes('object') && !types.includes('string')) return types.includes('array') ? 'a list or a group of keys' : mapOf(schema);
  return listed(
    types.map((type) => typeNames[type] ?? type),
    'or',
  );
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

function mapOf({ required = [] }: Schema): string {
  return required.length === 0 ? 'a group of keys' : `a group of keys with ${listed(required.map((key) => `"${key}"`))}`;
}

/** The values to choose from: an `enum`, or a pattern that is one; null where any value will do. */
export function choicesOf({ enum: choices, pattern = '' }: Schema): readonly unknown[] | null {
  return choices ?? /^\^\(\?:([a-z]+(?:\|[a-z]+)*)\)\$$/.exec(pattern)?.[1]?.split('|') ?? null;
}

/** The choices, and the one that was meant where that is clear. */
export function choicesHint(choices: readonly unknown[], meant: string | null): string {
  const words = choices.map(quotedWord);
  return meant === null ? `Write ${listed(words, 'or')}` : `Did you mean "${meant}"? Allowed are ${listed(words)}`;
}

function quotedWord(choice: unknown): string {
  return /^\w[\w-]*$/.test(String(choice)) ? String(choice) : JSON.stringify(choice);
}

/** `Write a number from 0 to 5`. */
export function rangeHint(minimum: number | undefined, maximum: number | undefined, whole: boolean): string {
  const number = whole ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined) return `Write ${number} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `Write ${number}, at least ${minimum}`;
  return maximum === undefined ? `Write ${number}` : `Write ${number}, at most ${maximum}`;
}

/** What to write where nothing better is known. */
export function exampleHint(schema: Schema): string {
  const format = formatOf(schema);
  if (format !== null) return format.hint;
  const [example] = schema.examples ?? [];
  return example === undefined ? `Write ${expectedOf(schema)}` : `For example: ${toYaml(example)}`;
}

/** A value as it is quoted in a message, cut where it is long. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A small value as YAML on one line. */
function toYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toYaml).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${toYaml(item)}`)
    .join(', ')} }`;
}
