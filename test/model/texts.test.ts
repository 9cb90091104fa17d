/** The texts of an entity are exactly those that the schemas call texts. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Entity } from '../../src/model/entity.js';
import { textsOf } from '../../src/model/texts.js';
import { type Path, toWords } from '../../src/source/location.js';

const kinds = ['tp', 'touchpoint', 'journey', 'persona', 'action', 'feedback'];
const text = { de: 'ja', en: 'yes' };

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

/** Data with a text by language wherever the schema wants a text, and a map that looks like one wherever it wants something else. */
function filled(schema: Schema): unknown {
  if (schema.$ref?.endsWith('/text')) return text;
  if (schema.$ref !== undefined) return 'a-word';
  if (schema.items !== undefined) return [filled(schema.items)];
  const properties = propertiesOf(schema);
  if (properties !== undefined) return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, filled(value)]));
  return { id: 'no-text' };
}

/** Of what can be a text or more, the more. */
function propertiesOf({ properties, oneOf }: Schema): Schema['properties'] {
  return properties ?? oneOf?.find((way) => way.properties !== undefined)?.properties;
}

/** Where the schema has texts, as `steps[0].does`. */
function textsIn(schema: Schema, path: Path = []): readonly string[] {
  if (schema.$ref?.endsWith('/text')) return [toWords(path)];
  const properties = Object.entries(propertiesOf(schema) ?? {});
  return [
    ...(schema.items ? textsIn(schema.items, [...path, 0]) : []),
    ...properties.flatMap(([key, part]) => textsIn(part, [...path, key])),
  ];
}

test.each(kinds)('every text of a %s is found, and nothing else', (kind) => {
  const schema = JSON.parse(readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8')) as Schema;
  const wanted = textsIn(schema);
  expect(textsOf(filled(schema) as Entity).map(({ path }) => toWords(path))).toEqual(wanted);
  expect(wanted.length).toBeGreaterThan(0);
});

test('maps with the user’s own keys are no texts', () => {
  const entity = {
    channels: { tv: 'x' },
    segment: { de: 'x' },
    'x-own': { name: text },
    outcome: { map: { name: text } },
    name: 'one for all',
  };
  expect([...textsOf(entity as unknown as Entity)]).toEqual([]);
});
