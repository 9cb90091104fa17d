/** Faults of keys in words: unknown, missing, not telling, or badly written. */
import type { Path } from '../../source/location.js';
import { closest } from '../../text/closest.js';
import { lowerFirst } from '../../text/lower-first.js';
import { listed } from '../../text/plural.js';
import { capital, isNot, nameOf } from '../place-words.js';
import { formatOf } from './formats.js';
import { exampleHint, show } from './schema-hints.js';
import type { FaultOf, SchemaProblem } from './schema-problem.js';

/** A key that does not belong there, with what it most likely was meant to be. */
export function unknownKey({ path, key, meant, schema }: FaultOf<'unknown'>): SchemaProblem {
  const allowed = Object.keys(schema.properties ?? {});
  const own = schema.patternProperties === undefined ? '' : '; keys of your own begin with x-';
  return {
    rule: 'schema/unknown-key',
    path,
    part: 'key',
    message: `There is no key ${show(key)} ${path.length === 1 ? 'here' : `in ${nameOf(path.slice(0, -1))}`}`,
    hint:
      meant === null ? (keyHint(path, key) ?? takenHint(key, allowed) ?? `${listedAllowed(allowed)}${own}`) : `Did you mean "${meant}"?`,
    data: { value: key, allowed },
    suggestion: meant,
  };
}

/** Where the key that was meant stands there as well, as after `tp set hotline onwer=service`. */
function takenHint(key: string, allowed: readonly string[]): string | null {
  const taken = closest(key, allowed);
  return taken === null ? null : `Did you mean "${taken}", which stands there as well?`;
}

function listedAllowed(allowed: readonly string[]): string {
  return allowed.length === 1 ? `Only "${allowed[0]}" is allowed` : `Allowed are ${listed(allowed)}`;
}

function keyHint(path: Path, key: string): string | null {
  if (key === 'id' && path.length === 1) return 'Delete it: the id is the name of the file';
  return /^x_|^X-/.test(key) ? `Keys of your own begin with x-: write "x-${key.slice(2)}"` : null;
}

/** A key that the map cannot do without. */
export function missingKey({ path, key, wanted: { description }, others, schema }: FaultOf<'missing'>): SchemaProblem {
  const add = description === undefined ? `Add "${key}:"` : `Add "${key}:", ${halfSentence(description)}`;
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

/** A value none of whose keys says what it is about. */
export function noBranch({ path, value, schema }: FaultOf<'branch'>): SchemaProblem {
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

/** A key of an entry that is not written as such keys are. */
export function badName({ path, key, schema }: FaultOf<'name'>): SchemaProblem {
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

/** A description of a schema as the second half of a sentence: without its full stop, names in quotation marks. */
function halfSentence(description: string): string {
  return lowerFirst(description)
    .replace(/\.$/, '')
    .replace(/`([^`]+)`/g, '"$1"');
}
