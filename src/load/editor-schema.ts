/**
 * The schema of a kind of file for editors: with the inventory's own ids wherever a name stands, so that they complete, and a name that
 * nothing has is underlined. What tp itself checks is the schema without them: its rules say more.
 */
import type { Kind } from '../model/entity.js';
import { offersOf } from '../model/references/offers.js';
import type { Workspace } from '../model/workspace.js';
import { bundledSchemaOf } from '../source/schemas.js';
import { type EditorSchema, namedKeys, namedValue, nameList, type PlaceOffer, textsOf } from './offered-names.js';
import { referencePlaces } from './reference-places.js';
import { type Schema, shippedSchemas } from './schema/schema.js';

/** Offers by `value` or `key` and their place: `value steps/*\/touchpoint`, `key channels/*`. */
export type PlaceOffers = ReadonlyMap<string, PlaceOffer>;

/** Makes the schema of a kind for the editors of `workspace`; `further` are offers that the workspace does not make itself. */
export function editorSchemas(workspace: Workspace, further: PlaceOffers): (kind: Kind) => EditorSchema {
  const schemas = shippedSchemas();
  const offerOf = offersOf(workspace);
  return (kind) => {
    const places = referencePlaces(kind, schemas).map(({ kind: noun, place, part, words }) => {
      return [`${part} ${place.join('/')}`, { ...offerOf(noun), noun, words }] as const;
    });
    const { $id: _, ...schema } = bundledSchemaOf(kind) as EditorSchema & { readonly $id?: string };
    return withMarkdown(withOffers(schema, new Map([...places, ...(kind === 'tp' ? further : [])]), workspace.languages));
  };
}

/** What the walk through a schema needs. */
interface Offering {
  readonly offers: PlaceOffers;
  /** The places of the offers, and all above them. */
  readonly way: ReadonlySet<string>;
  readonly definitions: Readonly<Record<string, EditorSchema>>;
  /** The names of the parts that places share, by what they hold. */
  readonly lists: Map<string, string>;
}

function withOffers({ $defs = {}, ...schema }: EditorSchema, offers: PlaceOffers, languages: readonly string[]): EditorSchema {
  const definitions = { ...$defs, ...($defs['text'] && { text: inLanguages($defs['text'], languages) }) };
  const way = new Set([...offers.keys()].flatMap((key) => waysTo(key.slice(key.indexOf(' ') + 1))));
  const lists = new Map<string, string>();
  const root = offered(schema, '', { offers, way, definitions, lists });
  const named = Object.fromEntries([...lists].map(([list, name]) => [name, JSON.parse(list) as EditorSchema]));
  const all: Readonly<Record<string, EditorSchema>> = { ...definitions, ...named };
  const used = Object.fromEntries(usedIn(root, all).map((name) => [name, all[name] ?? {}]));
  return { $comment: 'Made by: tp schema build', ...root, $defs: used };
}

function waysTo(place: string): readonly string[] {
  const steps = place.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** The schema at `place` with the offers there and below; what no offer concerns stays a reference. */
function offered(schema: EditorSchema, place: string, offering: Offering): EditorSchema {
  const { way, definitions } = offering;
  if (place !== '' && !way.has(place)) return schema;
  const { $ref, ...own } = schema;
  const resolved = $ref === undefined ? schema : { ...definitions[$ref.slice($ref.lastIndexOf('/') + 1)], ...own };
  const inner = (part: Schema, step: string) => offered(part, place === '' ? step : `${place}/${step}`, offering);
  const { properties, items, oneOf, additionalProperties: others } = resolved;
  const deeper: EditorSchema = {
    ...resolved,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, inner(part, key)])) }),
    ...(items && { items: inner(items, '*') }),
    ...(oneOf && { oneOf: oneOf.map((branch) => offered(branch, place, offering)) }),
    ...(typeof others === 'object' && { additionalProperties: inner(others, '*') }),
  };
  return withValue(withKeys(deeper, place, offering), place, offering);
}

function withKeys(schema: EditorSchema, place: string, { offers, lists }: Offering): EditorSchema {
  const offer = offers.get(`key ${place}/*`);
  const { additionalProperties: value } = schema;
  if (offer === undefined || typeof value !== 'object') return schema;
  return namedKeys(schema, offer, { $ref: reference(`each-${offer.noun}`, value, lists) });
}

function withValue(schema: EditorSchema, place: string, { offers, lists }: Offering): EditorSchema {
  const offer = offers.get(`value ${place}`);
  // Each branch of a choice is at the same place, and comes here by itself.
  if (offer === undefined || schema.oneOf !== undefined) return schema;
  return namedValue(schema, reference(`known-${offer.noun}`, nameList(offer, textsOf(schema)), lists));
}

/** A reference to a part that several places share: by the name `wanted`, or with a number behind it where that is another part. */
function reference(wanted: string, part: EditorSchema, lists: Map<string, string>): string {
  const list = JSON.stringify(part);
  const others = [...lists.values()].filter((name) => name.replace(/-\d+$/, '') === wanted).length;
  const name = lists.get(list) ?? (others === 0 ? wanted : `${wanted}-${others + 1}`);
  lists.set(list, name);
  return `#/$defs/${name}`;
}

/** A text by language, with the languages of the inventory to choose from. */
function inLanguages(text: EditorSchema, languages: readonly string[]): EditorSchema {
  const { additionalProperties: value } = text;
  if (value === undefined || typeof value === 'boolean') return text;
  return { ...text, properties: Object.fromEntries(languages.map((language) => [language, value])) };
}

/** The definitions that `schema` refers to, and those that they refer to. */
function usedIn(schema: EditorSchema, definitions: Readonly<Record<string, EditorSchema>>, seen = new Set<string>()): readonly string[] {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    usedIn(definitions[name] ?? {}, definitions, seen);
  }
  return [...seen];
}

/** Editors show backticks as they are, unless they are told that a description is Markdown. */
function withMarkdown(schema: EditorSchema): EditorSchema {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    const isMarked = value !== null && typeof value === 'object' && 'description' in value && String(value.description).includes('`');
    return isMarked ? { ...value, markdownDescription: value.description } : value;
  }) as EditorSchema;
}
