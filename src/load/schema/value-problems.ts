/** Faults of values in words: of another type, not allowed, badly written, out of range, too few or too many. */
import { closest } from '../../text/closest.js';
import { plural } from '../../text/plural.js';
import { capital, isNot, nameOf, orDelete } from '../place-words.js';
import type { Fault } from './find-faults.js';
import { formatOf } from './formats.js';
import { mendValue } from './mend-value.js';
import { choicesHint, choicesOf, exampleHint, expectedOf, rangeHint, show } from './schema-hints.js';
import type { FaultOf, SchemaProblem } from './schema-problem.js';

/** A value of another type, or none at all. */
export function wrongType({ path, value, schema, needed }: FaultOf<'type'>): SchemaProblem {
  const expected = expectedOf(schema);
  const common = { rule: 'schema/wrong-type', path, data: { value, expected } } as const;
  if (value === null) {
    const message = `${capital(nameOf(path))} has no value`;
    return { ...common, part: 'key', message, hint: orDelete(`Write ${expected}`, path, needed), suggestion: null };
  }
  const { hint, suggestion = null, needsQuotes = false } = mendValue(value, schema);
  return {
    ...common,
    part: 'value',
    message: `${capital(nameOf(path))} ${isNot(value, expected)}`,
    hint: hint ?? (suggestion === null ? exampleHint(schema) : `Write ${suggestion}`),
    suggestion,
    needsQuotes,
  };
}

/** A text that is not written as it must be, or none of the words that are allowed. */
export function wrongPattern(fault: FaultOf<'pattern'>): SchemaProblem {
  const choices = choicesOf(fault.schema);
  return choices === null ? badFormat(String(fault.value), fault) : notAllowed(fault, choices);
}

/** A value that is none of `choices`. */
export function notAllowed({ path, value }: Pick<Fault, 'path' | 'value'>, choices: readonly unknown[]): SchemaProblem {
  const allowed = choices.map(String);
  const [only] = choices;
  const meant = choices.length === 1 ? null : nearestChoice(String(value), allowed);
  const inList = typeof path[path.length - 1] === 'number';
  return {
    rule: 'schema/not-allowed',
    path,
    part: 'value',
    message: inList
      ? `${capital(nameOf(path.slice(0, -1)))} cannot contain ${show(value)}`
      : `${capital(nameOf(path))} cannot be ${show(value)}`,
    hint: choices.length === 1 ? `This version of tp reads only ${only}` : choicesHint(choices, meant),
    data: { value, allowed },
    suggestion: meant,
  };
}

function nearestChoice(value: string, allowed: readonly string[]): string | null {
  if (value.length < 2) return null;
  return closest(value, allowed) ?? allowed.find((choice) => value.length > 2 && choice.startsWith(value.toLowerCase())) ?? null;
}

function badFormat(value: string, { path, schema, needed }: FaultOf<'pattern'>): SchemaProblem {
  const format = formatOf(schema);
  const common = { rule: 'schema/bad-format', path, part: 'value', data: { value, pattern: schema.pattern } } as const;
  if (value.trim() === '') {
    const hint = orDelete('Write something between the quotes', path, needed);
    return { ...common, message: `${capital(nameOf(path))} is an empty text`, hint, suggestion: null };
  }
  const suggestion = format?.mend(value) ?? null;
  return {
    ...common,
    message: `${show(value)} is not ${format?.noun ?? `a text that ${nameOf(path)} can have`}`,
    hint: suggestion === null ? (format?.explain(value, String(path.at(-1))) ?? exampleHint(schema)) : `Write ${suggestion}`,
    suggestion,
  };
}

/** A number below the lowest or above the highest value. */
export function outOfRange({ kind, path, value, schema }: Extract<Fault, { readonly kind: 'minimum' | 'maximum' }>): SchemaProblem {
  const { minimum, maximum, type } = schema;
  const limit = kind === 'minimum' ? minimum : maximum;
  const isPercent = maximum === 1 && minimum === 0 && Number(value) > 1 && Number(value) <= 100;
  return {
    rule: 'schema/out-of-range',
    path,
    part: 'value',
    message: `${capital(nameOf(path))} is ${show(value)}, ${kind === 'minimum' ? 'below the lowest' : 'above the highest'} value ${limit}`,
    hint: isPercent ? `Write it as a share: ${Number(value) / 100} for ${value} %` : rangeHint(minimum, maximum, type === 'integer'),
    data: { value, limit },
    suggestion: null,
  };
}

/** A list or map with too few or too many entries. */
export function wrongSize({ path, value, schema, needed }: FaultOf<'size'>): SchemaProblem {
  const count = Array.isArray(value) ? value.length : Object.keys(value as object).length;
  const { minItems = schema.minProperties, maxItems } = schema;
  const limit = maxItems !== undefined && count > maxItems ? maxItems : minItems;
  const bound = minItems === maxItems ? 'exactly' : limit === minItems ? 'at least' : 'at most';
  return {
    rule: 'schema/out-of-range',
    path,
    part: 'value',
    message:
      count === 0
        ? `${capital(nameOf(path))} is empty`
        : `${capital(nameOf(path))} has ${plural(count, 'entry', 'entries')}, not ${bound} ${limit}`,
    hint: count === 0 ? orDelete(exampleHint(schema), path, needed) : exampleHint(schema),
    data: { value: count, limit },
    suggestion: null,
  };
}
