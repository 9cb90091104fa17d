/** Errors of the schema check in words: the value, the limit, and what to write instead. */
import type { Kind } from '../model/entity.js';
import { type Path, toWords } from '../source/location.js';
import { type JsonSchema, schemaOf } from '../source/schemas.js';
import { closest } from '../text/closest.js';
import { listed, plural } from '../text/plural.js';

/** An error as the compiled checks report it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** What is wrong with the value at `path`, which counts as absent; `part` says what to point at. */
export interface SchemaProblem {
  readonly rule: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** What the value, or the key, most likely was meant to be. */
  readonly suggestion: string | null;
}

interface Located {
  readonly error: SchemaError;
  readonly path: Path;
  readonly value: unknown;
  readonly schema: JsonSchema;
}

/** One problem for each mistake: of `oneOf` only the branch that was meant, and for a value of the wrong type only that. */
export function toProblems(kind: Kind, data: unknown, errors: readonly SchemaError[]): readonly SchemaProblem[] {
  const located = errors.map((error) => locate(kind, data, error));
  const meant = onlyMeantBranches(located);
  const seen = new Set<string>();
  const wrongType = new Set(meant.filter(({ error }) => error.keyword === 'type').map(({ error }) => error.instancePath));
  return meant.flatMap((item) => {
    const { keyword, instancePath } = item.error;
    if (keyword !== 'type' && wrongType.has(instancePath) && !isAboutKey(keyword)) return [];
    const problem = describe(item);
    const identity = problem && JSON.stringify([problem.path, problem.rule === 'schema/missing-key' && problem.message]);
    if (problem === null || identity === null || seen.has(identity)) return [];
    seen.add(identity);
    return [problem];
  });
}

function isAboutKey(keyword: string): boolean {
  return keyword === 'additionalProperties' || keyword === 'required';
}

function locate(kind: Kind, data: unknown, error: SchemaError): Located {
  const steps = unpointer(error.instancePath);
  const path: (string | number)[] = [];
  let value = data;
  for (const step of steps) {
    path.push(Array.isArray(value) ? Number(step) : step);
    value = (value as Record<string, unknown>)[step];
  }
  const [file = '', pointer = ''] = error.schemaPath.split('#');
  const schema = unpointer(decodeURIComponent(pointer))
    .slice(0, -1)
    .reduce<unknown>(
      (node, step) => (node as Record<string, unknown>)[step],
      schemaOf(file === '' ? kind : file.replace('.schema.json', '')),
    );
  return { error, path, value, schema: schema as JsonSchema };
}

function unpointer(pointer: string): readonly string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** Of each `oneOf` that failed, only the errors of the branch whose keys fit the value best. */
function onlyMeantBranches(located: readonly Located[]): readonly Located[] {
  const choices = located.filter(({ error }) => error.keyword === 'oneOf');
  return located.filter(({ error }) =>
    choices.every((choice) => {
      if (error === choice.error) return false;
      const branches = `${choice.error.schemaPath}/`;
      const inside = error.schemaPath.startsWith(branches) && error.instancePath.startsWith(choice.error.instancePath);
      return !inside || error.schemaPath.startsWith(`${branches}${meantBranch(choice)}/`);
    }),
  );
}

function meantBranch({ schema, value }: Located): number {
  const keys = value !== null && typeof value === 'object' ? Object.keys(value) : [];
  const scores = (schema.oneOf ?? []).map((branch) => {
    const required = (branch.required ?? []).filter((key) => keys.includes(key)).length;
    return 2 * required + keys.filter((key) => Object.hasOwn(branch.properties ?? {}, key)).length;
  });
  return scores.indexOf(Math.max(...scores));
}

function describe(item: Located): SchemaProblem | null {
  const { keyword, propertyName } = item.error;
  if (keyword === 'propertyNames') return badKey(item);
  if (propertyName !== undefined) return null;
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(item);
    case 'required':
      return missingKey(item);
    case 'type':
      return wrongType(item);
    case 'enum':
      return notAllowed(item);
    case 'pattern':
      return Array.isArray(item.schema.enum) ? notAllowed(item) : badFormat(item);
    default:
      return outOfRange(item);
  }
}

function unknownKey({ error, path, value, schema }: Located): SchemaProblem {
  const key = String(error.params['additionalProperty']);
  const present = Object.keys(value as object);
  const allowed = Object.keys(schema.properties ?? {});
  const suggestion = closest(
    key,
    allowed.filter((name) => !present.includes(name)),
  );
  const where = path.length === 0 ? 'here' : `in "${toWords(path)}"`;
  return {
    rule: 'schema/unknown-key',
    path: [...path, key],
    part: 'key',
    message: `There is no key "${key}" ${where}`,
    hint: suggestion === null ? `Allowed are ${listed(allowed)}; keys of your own begin with x-` : `Did you mean "${suggestion}"?`,
    data: { value: key, allowed },
    suggestion,
  };
}

function missingKey({ error, path, schema }: Located): SchemaProblem {
  const key = String(error.params['missingProperty']);
  const description = schema.properties?.[key]?.description;
  return {
    rule: 'schema/missing-key',
    path,
    part: 'key',
    message: path.length === 0 ? `The key "${key}" is missing` : `The key "${key}" is missing in "${toWords(path)}"`,
    hint: description === undefined ? `Add "${key}:"` : `Add "${key}:", ${lowerFirst(description)}`,
    data: { missing: key },
    suggestion: null,
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
};

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no finite number';
  return typeNames[typeof value] ?? 'empty';
}

function wrongType({ path, value, schema }: Located): SchemaProblem {
  const wanted = ([schema.type ?? []].flat() as string[]).map((name) => typeNames[name] ?? name);
  const expected = wanted.join(' or ');
  const common = { rule: 'schema/wrong-type', path, part: 'value' as const, data: { value, expected }, suggestion: null };
  const name = nameOf(path);
  if (value === null) return { ...common, part: 'key', message: `${name} has no value`, hint: `Write ${expected}, or delete the key` };
  const shown = value !== null && typeof value === 'object' ? '' : ` (${show(value)})`;
  return { ...common, message: `${name} is ${typeName(value)}${shown}; it must be ${expected}`, hint: typeHint(value, wanted) };
}

function typeHint(value: unknown, wanted: readonly string[]): string | null {
  if (wanted.includes('a text') && (typeof value === 'number' || typeof value === 'boolean')) return `Put quotes around it: "${value}"`;
  if (wanted.includes('a list') && typeof value === 'string') return `Write it as a list: [${value}]`;
  if (
    (wanted.includes('a number') || wanted.includes('a whole number')) &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    !Number.isNaN(Number(value))
  ) {
    return `Remove the quotes: ${value}`;
  }
  return null;
}

function notAllowed({ path, value, schema }: Located): SchemaProblem {
  const allowed = (schema.enum ?? schema.pattern?.replace(/^\^\(\?:|\)\$$/g, '').split('|') ?? []).map(String);
  const suggestion = closest(String(value), allowed);
  return {
    rule: 'schema/not-allowed',
    path,
    part: 'value',
    message: `${show(value)} is not a value that ${nameOf(path, false)} can have`,
    hint: suggestion === null ? `Write ${listed(allowed, 'or')}` : `Did you mean "${suggestion}"? Allowed are ${listed(allowed)}`,
    data: { value, allowed },
    suggestion,
  };
}

function badFormat({ path, value, schema }: Located): SchemaProblem {
  const empty = schema.pattern === '\\S';
  const what = (schema.title ?? schema.description ?? 'value').toLowerCase();
  return {
    rule: 'schema/bad-format',
    path,
    part: 'value',
    message: empty
      ? `${nameOf(path)} is an empty text`
      : `${show(value)} is not ${schema.title ? article(what) : `allowed for ${nameOf(path, false)}`}`,
    hint: empty ? 'Write something, or delete the key' : formatHint(schema),
    data: { value, pattern: schema.pattern },
    suggestion: null,
  };
}

function badKey({ error, path, schema }: Located): SchemaProblem {
  const key = String(error.params['propertyName']);
  const language = schema.title === 'Text';
  return {
    rule: language ? 'schema/unknown-key' : 'schema/bad-format',
    path: [...path, key],
    part: 'key',
    message: language ? `"${key}" is not a language` : `"${key}" is not a key that ${nameOf(path, false)} can have`,
    hint: language ? 'A text is one text, or one for each language: { de: …, en: … }' : formatHint(schema),
    data: { value: key },
    suggestion: null,
  };
}

function formatHint({ description, examples }: JsonSchema): string | null {
  const example = examples?.[0];
  const shown = typeof example === 'string' ? example : example === undefined ? null : JSON.stringify(example);
  if (description === undefined) return shown && `For example: ${shown}`;
  return shown === null ? description : `${description.replace(/\.$/, '')}; for example ${shown}`;
}

function outOfRange({ error, path, value, schema }: Located): SchemaProblem {
  const { keyword, params } = error;
  const limit = Number(params['limit']);
  const name = nameOf(path);
  const common = { rule: 'schema/out-of-range', path, part: 'value' as const, suggestion: null };
  const range =
    schema.minimum !== undefined && schema.maximum !== undefined ? `Write a number from ${schema.minimum} to ${schema.maximum}` : null;
  if (keyword === 'maximum')
    return {
      ...common,
      message: `${name} is ${show(value)}; the highest value is ${limit}`,
      hint: range ?? `Write at most ${limit}`,
      data: { value, limit },
    };
  if (keyword === 'minimum')
    return {
      ...common,
      message: `${name} is ${show(value)}; the lowest value is ${limit}`,
      hint: range ?? `Write at least ${limit}`,
      data: { value, limit },
    };
  const count = Array.isArray(value) ? value.length : Object.keys(value as object).length;
  const bound = keyword.startsWith('min') ? 'at least' : 'at most';
  return {
    ...common,
    message: `${name} has ${plural(count, 'entry', 'entries')}; it must have ${bound} ${limit}`,
    hint: count === 0 ? 'Write a value, or delete the key' : (schema.description ?? null),
    data: { value: count, limit },
  };
}

function nameOf(path: Path, capital = true): string {
  return path.length === 0 ? (capital ? 'The file' : 'the file') : `"${toWords(path)}"`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
