/** Names that an editor offers, as the part of a schema: closed where any other is a mistake. */
import type { Offer } from '../model/references/offers.js';
import type { Schema } from './schema/schema.js';

/** What of JSON Schema and of the keywords of yaml-language-server the schemas for editors use. */
export interface EditorSchema extends Schema {
  readonly anyOf?: readonly EditorSchema[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription?: string;
  readonly errorMessage?: string;
  readonly patternErrorMessage?: string;
  readonly $comment?: string;
}

/** What may stand at a place: names with what they stand for, and words besides that name nothing of the inventory. */
export interface PlaceOffer extends Offer {
  /** What a name stands for: `touchpoint`. */
  readonly noun: string;
  readonly words: readonly string[];
}

/** The names as a schema of their own, which places refer to; where they are not closed, whatever `others` allows may stand there too. */
export function nameList({ names, words, noun, isClosed }: PlaceOffer, others: EditorSchema): EditorSchema {
  const list = {
    type: 'string',
    enum: [...names.keys(), ...words],
    enumDescriptions: [...names.values(), ...words.map(() => '')],
  };
  if (isClosed) return { ...list, errorMessage: `There is no ${noun} of that id here. New ones are known after: tp schema build` };
  return list.enum.length === 0 ? others : { anyOf: [list, others] };
}

/** The texts among what `schema` allows. */
export function textsOf({ pattern }: EditorSchema): EditorSchema {
  return { type: 'string', ...(pattern !== undefined && { pattern, patternErrorMessage: 'Small letters, digits and single hyphens' }) };
}

/** A value that is a name: the texts among those that `schema` allows become a reference to `list`. */
export function namedValue(schema: EditorSchema, list: string): EditorSchema {
  const { description, markdownDescription, pattern: _, ...others } = schema;
  const words = { ...(description !== undefined && { description }), ...(markdownDescription !== undefined && { markdownDescription }) };
  if (![schema.type].flat().includes('object')) return { $ref: list, ...words };
  return { ...words, anyOf: [{ $ref: list }, { ...others, type: 'object' }] };
}

/** A map whose keys are names: each is a key of its own, with its description; each value is `value`. */
export function namedKeys(schema: EditorSchema, { names, words, isClosed }: PlaceOffer, value: EditorSchema): EditorSchema {
  const keys = [...names, ...words.map((word) => [word, ''] as const)];
  const properties = Object.fromEntries(keys.map(([key, name]) => [key, name === '' ? value : { ...value, description: name }]));
  return { ...schema, properties: { ...schema.properties, ...properties }, additionalProperties: isClosed ? false : value };
}
