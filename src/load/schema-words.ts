/** Faults of the data in words: the value, the limit, and what to write instead. */
import type { Path } from '../source/location.js';
import { closest } from '../text/closest.js';
import { listed, plural } from '../text/plural.js';
import type { Fault } from './find-faults.js';
import { formatOf } from './formats.js';
import { mendValue } from './mend-value.js';
import { choicesHint, choicesOf, exampleHint, expectedOf, rangeHint, show } from './schema-hints.js';

/** What is wrong with the value at `path`, which counts as absent; `part` says what to point at. */
export interface SchemaProblem {
  readonly rule: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What could stand there instead, as YAML; null where nobody can know. */
  readonly suggestion: string | null;
  /** True where what stands there only needs quotes. */
  readonly needsQuotes?: boolean;
}

type FaultOf<K extends Fault['kind']> = Extract<Fault, { readonly kind: K }>;

/** The problem that a fault is. */
export function describe(fault: Fault): SchemaProblem {
  switch (fault.kind) {
    case 'unknown':
      return unknownKey(fault);
    case 'missing':
      return missingKey(fault);
    case 'branch':
      return noBranch(fault);
    case 'type':
      return wrongType(fault);
    case 'enum':
      return notAllowed(fault, fault.schema.enum ?? []);
    case 'pattern':
      return wrongPattern(fault);
    case 'name':
      return badName(fault);
    case 'minimum':
    case 'maximum':
      return outOfRange(fault);
    case 'size':
      return wrongSize(fault);
  }
}

function unknownKey({ path, key, meant, schema }: FaultOf<'unknown'>): SchemaProblem {
  const allowed = Object.keys(schema.properties ?? {});
  const own = schema.patternProperties === undefined ? '' : '; keys of your own begin with x-';
  return {
    rule: 'schema/unknown-key',
    path,
    part: 'key',
    message: `There is no key ${show(key)} ${path.length === 1 ? 'here' : `in ${nameOf(path.slice(0, -1))}`}`,
    hint: meant === null ? (keyHint(path, key) ?? `${listedAllowed(allowed)}${own}`) : `Did you mean "${meant}"?`,
    data: { value: key, allowed },
    suggestion: meant,
  };
}

function listedAllowed(allowed: readonly string[]): string {
  return allowed.length === 1 ? `Only "${allowed[0]}" is allowed` : `Allowed are ${listed(allowed)}`;
}

function keyHint(path: Path, key: string): string | null {
  if (key === 'id' && path.length === 1) return 'Delete it: the id is the name of the file';
  return /^x_|^X-/.test(key) ? `Keys of your own begin with x-: write "x-${key.slice(2)}"` : null;
}

function missingKey({ path, key, wanted: { description }, others, schema }: FaultOf<'missing'>): SchemaProblem {
  const add = description === undefined ? `Add "${key}:"` : `Add "${key}:", ${lowerFirst(description)}`;
  const isBranch = schema.title !== undefined && others.length > 0;
  return {
    rule: 'schema/missing-key',
    path,
    part: 'key',
    message: `The key ${show(key)} is missing${path.length === 0 ? '' : ` in ${nameOf(path)}`}`,
    hint: isBranch && path.length > 0 ? `${add}; ${listed(others.map((other) => `"${other}"`))} cannot stand here` : add,
    data: { missing: key },
    suggestion: null,
  };
}

function noBranch({ path, value, schema }: FaultOf<'branch'>): SchemaProblem {
  const choices = (schema.oneOf ?? []).map(({ required = [] }) => listed(required));
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return {
    rule: isMap ? 'schema/missing-key' : 'schema/wrong-type',
    path,
    part: isMap ? 'key' : 'value',
    message: isMap
      ? `${capital(nameOf(path))} does not say what it is about`
      : `${capital(nameOf(path))} ${isNot(value, 'a group of keys')}`,
    hint: `Write ${listed(
      [...new Set(choices)].map((choice) => `{ ${choice} }`),
      'or',
    )}`,
    data: { value },
    suggestion: null,
  };
}

function wrongType({ path, value, schema, needed }: FaultOf<'type'>): SchemaProblem {
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

function orDelete(hint: string, path: Path, needed: boolean): string {
  if (needed) return hint;
  return `${hint}, or delete the ${typeof path[path.length - 1] === 'number' ? 'dash' : 'key'}`;
}

/** `is "viele", not a whole number`. */
function isNot(value: unknown, expected: string): string {
  const shown = Array.isArray(value) ? 'a list' : value !== null && typeof value === 'object' ? 'a group of keys' : show(value);
  return `is ${shown}, not ${expected}`;
}

function wrongPattern(fault: FaultOf<'pattern'>): SchemaProblem {
  const choices = choicesOf(fault.schema);
  return choices === null ? badFormat(String(fault.value), fault) : notAllowed(fault, choices);
}

function notAllowed({ path, value }: Pick<Fault, 'path' | 'value'>, choices: readonly unknown[]): SchemaProblem {
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
    hint: suggestion === null ? (format?.explain(value) ?? exampleHint(schema)) : `Write ${suggestion}`,
    suggestion,
  };
}

function badName({ path, key, schema }: FaultOf<'name'>): SchemaProblem {
  const format = formatOf(schema.propertyNames ?? {});
  const isLanguage = format?.noun === 'a language code';
  const suggestion = format?.mend(key) ?? null;
  const elsewhere = isLanguage ? 'A text is one text, or one for each language: { de: …, en: … }' : (format?.hint ?? exampleHint(schema));
  return {
    rule: isLanguage ? 'schema/unknown-key' : 'schema/bad-format',
    path,
    part: 'key',
    message: `${show(key)} is not ${format?.noun ?? `a key that ${nameOf(path.slice(0, -1))} can have`}`,
    hint: suggestion === null ? elsewhere : `Write ${suggestion}`,
    data: { value: key },
    suggestion,
  };
}

function outOfRange({ kind, path, value, schema }: Extract<Fault, { readonly kind: 'minimum' | 'maximum' }>): SchemaProblem {
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

function wrongSize({ path, value, schema, needed }: FaultOf<'size'>): SchemaProblem {
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

/** `"effect.image"`, `entry 2 of "teams"`, `"share"` for a key within an entry of a list: the line says which entry. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'the file';
  const last = path[path.length - 1];
  if (typeof last === 'number') return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
  const list = path.findLastIndex((part) => typeof part === 'number');
  return `"${path.slice(list + 1).join('.')}"`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A description as the second half of a sentence. */
function lowerFirst(text: string): string {
  return (text.slice(0, 1).toLowerCase() + text.slice(1)).replace(/\.$/, '').replace(/`([^`]+)`/g, '"$1"');
}
