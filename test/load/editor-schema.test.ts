/** The schemas for editors: what they accept, what they refuse, what they offer. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { editorSchemas } from '../../src/load/editor-schema.js';
import { folders, type Kind } from '../../src/model/entity.js';
import type { Reference } from '../../src/model/references/reference.js';
import { referencesOf } from '../../src/model/references/references.js';
import type { Workspace } from '../../src/model/workspace.js';
import { loadFiles, openFolder, readExample } from '../support/workspace.js';

const kinds = Object.keys(folders) as readonly Kind[];

/** For each kind, whether data are sound. */
function checks(workspace: Workspace) {
  const schemaOf = editorSchemas(workspace, new Map());
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return new Map(kinds.map((kind) => [kind, ajv.compile(schemaOf(kind) as object)]));
}

/** The data of the file that a reference stands in, as they are read. */
function dataOf({ from }: Pick<Reference, 'from'>): Record<string, unknown> {
  const { type, id, origin, ...data } = JSON.parse(JSON.stringify(from)) as Record<string, unknown>;
  return data;
}

/** The data with another name where the reference stands. */
function misspelt(data: Record<string, unknown>, { path, part }: Reference, name: string): Record<string, unknown> {
  const copy = structuredClone(data);
  const last = path.at(-1) ?? '';
  // biome-ignore lint/suspicious/noExplicitAny: a walk through data of any shape
  const parent = path.slice(0, -1).reduce<any>((value, step) => value[step], copy);
  if (part === 'value') parent[last] = name;
  else {
    parent[name] = parent[last];
    delete parent[last];
  }
  return copy;
}

describe.each(['examples/office', 'examples/airport', 'examples/minimal'])('%s', async (folder) => {
  const { workspace } = await openFolder(folder);
  const check = checks(workspace);
  const references = referencesOf(workspace);

  test('every file holds to the schema of its kind', () => {
    const files = new Map([workspace.company, ...references.map(({ from }) => from)].map((from) => [from.origin.file, from]));
    expect(files.size).toBeGreaterThan(3);
    for (const [file, from] of files) {
      const isSound = check.get(from.type);
      expect(isSound?.(dataOf({ from })), `${file} ${JSON.stringify(isSound?.errors)}`).toBe(true);
    }
  });

  test('a name that nothing has is refused wherever one stands, except where any would do', () => {
    const open = new Set(['step', 'metric']);
    const refused = references.filter(({ kind }) => !open.has(kind));
    for (const reference of refused) {
      const name = reference.kind === 'expectation' ? 'no-such/name' : 'no-such-name';
      const data = misspelt(dataOf(reference), reference, name);
      expect(check.get(reference.from.type)?.(data), `${reference.from.id} ${reference.path.join('/')}`).toBe(false);
    }
  });
});

const shop = `
# file: tp.yaml
format: 1
name: Shop
languages: [de, en]
stages:
  - { id: use, name: { de: Nutzung, en: Use } }
  - { id: after, name: { de: Danach, en: After } }
# file: touchpoints/hotline.yaml
name: { de: Service-Hotline, en: Service hotline }
owner: service
metrics: [{ id: waiting-time, better: lower }]
expectations: [{ id: fast, text: { de: Sofort, en: At once } }]
# file: touchpoints/Bad Name.yaml
name: Bad
# file: journeys/call.yaml
name: I call
steps: [{ id: dial, touchpoint: hotline, does: { de: wählt, en: dials } }]
`;

describe('offers', async () => {
  const { workspace } = await loadFiles(readExample(shop).files);
  // biome-ignore lint/suspicious/noExplicitAny: a schema of any shape
  const schemaOf = editorSchemas(workspace, new Map()) as (kind: Kind) => any;
  const { $defs } = schemaOf('journey');
  const check = checks(workspace);

  test('ids with the names in the language of the workspace, stages in their order, a bad name as it should be', () => {
    expect($defs['known-touchpoint']).toMatchObject({ enum: ['hotline', 'bad-name'], enumDescriptions: ['Service-Hotline', ''] });
    expect($defs['known-stage']).toMatchObject({ enum: ['use', 'after'], enumDescriptions: ['Nutzung', 'Danach'] });
    expect(schemaOf('journey').properties.steps.items.properties.stage).toEqual({
      $ref: '#/$defs/known-stage',
      description: 'The stage of the relation; else the touchpoint’s only stage.',
    });
  });

  test('teams that are named somewhere, where tp.yaml lists none, and any other', () => {
    expect($defs['known-team'].anyOf[0].enum).toEqual(['service']);
    const journey = check.get('journey');
    expect(journey?.({ name: 'I call', owner: 'sales' })).toBe(true);
    expect(journey?.({ name: 'I call', owner: 'Sales team' })).toBe(false);
  });

  test('steps of any journey and the way out, and steps that are yet to be written', () => {
    expect($defs['known-step'].anyOf[0]).toMatchObject({ enum: ['dial', 'exit'], enumDescriptions: ['wählt', ''] });
    expect(check.get('journey')?.({ name: 'I', steps: [{ id: 'a', touchpoint: 'hotline', next: ['b', { step: 'exit' }] }] })).toBe(true);
  });

  test('expectations by touchpoint, metrics beside the measures that tp knows', () => {
    expect(schemaOf('action').$defs['known-expectation'].enum).toEqual(['hotline/fast']);
    const lists = Object.values(schemaOf('touchpoint').$defs as Record<string, { anyOf?: { enum: string[] }[] }>);
    expect(lists.map(({ anyOf }) => anyOf?.[0]?.enum)).toContainEqual(['waiting-time']);
    expect(lists.map(({ anyOf }) => anyOf?.[0]?.enum)).toContainEqual([
      'waiting-time',
      ...['csat', 'nps', 'effort'],
      expect.anything(),
      expect.anything(),
      expect.anything(),
      expect.anything(),
      expect.anything(),
      expect.anything(),
    ]);
  });

  test('the languages of the texts', () => {
    expect(Object.keys($defs.text.properties)).toEqual(['de', 'en']);
  });

  test('nothing of an inventory that has nothing yet', async () => {
    const empty = await loadFiles(readExample('\n# file: tp.yaml\nformat: 1\nname: New\n').files);
    const all = checks(empty.workspace);
    expect(all.get('journey')?.({ name: 'I call', persona: 'anna', steps: [{ id: 'a', touchpoint: 'hotline' }] })).toBe(true);
    expect(all.get('persona')?.({ name: 'Anna', channels: { phone: 5 } })).toBe(true);
  });
});

test('descriptions with backticks are Markdown', async () => {
  const { workspace } = await loadFiles(readExample(shop).files);
  const { properties } = editorSchemas(workspace, new Map())('journey').properties?.['steps']?.items ?? {};
  expect(properties?.['next']).toMatchObject({ markdownDescription: expect.stringContaining('`exit`') });
});
