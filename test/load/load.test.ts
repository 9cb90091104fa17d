/** Documents to a workspace: nothing is dropped in silence, and no file drags another along. */
import { describe, expect, test } from 'vitest';
import { load } from '../../src/load/load.js';
import { exists } from '../../src/model/workspace.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { checkExample, loadExample } from '../support/workspace.js';

describe('a file that cannot be parsed', () => {
  const text = `
# file: touchpoints/hotline.yaml
name: "Hotline
# file: journeys/order.yaml
name: I order
steps:
  - { id: ask, touchpoint: hotline }
`;

  test('keeps its id', async () => {
    const { workspace } = await loadExample(text);
    expect(workspace.touchpoints.has('hotline')).toBe(false);
    expect(exists(workspace, 'touchpoint', 'hotline')).toBe(true);
    expect(workspace.files.map(({ id }) => id)).toContain('hotline');
  });

  test('has one finding, and references to it stay silent', async () => {
    const found = await checkExample(text, { only: ['yaml', 'schema', 'id', 'ref'] });
    expect(found.map(({ rule, location }) => `${location.file} ${rule}`)).toEqual(['touchpoints/hotline.yaml yaml/syntax']);
  });
});

test('a file that is no map keeps its id and says what it is', async () => {
  const { workspace, findings } = await loadExample('# file: touchpoints/hotline.yaml\n- name: Hotline\n');
  expect([...workspace.broken]).toEqual(['touchpoint/hotline']);
  expect(findings).toMatchObject([{ rule: 'schema/wrong-type', at: { file: 'touchpoints/hotline.yaml' } }]);
});

test('an empty file is one finding', async () => {
  const found = await checkExample('# file: touchpoints/hotline.yaml\n# nothing yet\n', { only: ['yaml', 'schema', 'id', 'ref'] });
  expect(found.map(({ rule }) => rule)).toEqual(['yaml/empty-file']);
});

test('of two files with one id the first by path is read, and the second is not forgotten', async () => {
  const { workspace } = await loadExample(`
# file: touchpoints/b/hotline.yaml
name: Second
# file: touchpoints/a/hotline.yaml
name: First
`);
  expect(workspace.touchpoints.get('hotline')?.name).toBe('First');
  expect(workspace.files.map(({ document }) => document.file)).toEqual([
    'touchpoints/a/hotline.yaml',
    'touchpoints/b/hotline.yaml',
    'tp.yaml',
  ]);
});

test('a file without its name is called by its id', async () => {
  const { workspace, findings } = await loadExample('# file: actions/shorter-form.yaml\nowner: web\n');
  expect(workspace.actions.get('shorter-form')).toMatchObject({ title: 'shorter-form', owner: 'web' });
  expect(findings).toHaveLength(1);
});

test('every file of the inventory is an entity, broken, or second to another', async () => {
  const text = `
# file: touchpoints/fine.yaml
name: Fine
# file: touchpoints/more/fine.yml
name: Second
# file: touchpoints/tabbed.yaml
name:	Tabbed
	owner: x
# file: personas/listed.yaml
- a
# file: notes/readme.yaml
name: no part of the inventory
`;
  const { workspace, findings } = await loadExample(text);
  expect(workspace.files.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'persona/listed',
    'touchpoint/fine',
    'touchpoint/fine',
    'touchpoint/tabbed',
    'tp/tp',
  ]);
  expect([...workspace.broken].sort()).toEqual(['persona/listed', 'touchpoint/tabbed']);
  expect(new Set(findings.map(({ at }) => at.file))).toEqual(new Set(['personas/listed.yaml', 'touchpoints/tabbed.yaml']));
});

describe('what was not read', () => {
  const unread = [
    { path: 'touchpoints/linked.yaml', reason: 'it is a symbolic link' },
    { path: 'journeys/closed', reason: 'you have no right to read it' },
  ];

  test('has a finding each, with its reason', async () => {
    const { findings } = load([], { paths: [], unread, dataFiles: new Set() });
    expect(findings.map(({ rule, at }) => `${at.file} ${rule}`)).toEqual([
      'touchpoints/linked.yaml file/unreadable',
      'journeys/closed file/unreadable',
    ]);
  });

  test('may hold what others name: a file its id, a folder any', async () => {
    const documents = await parseYaml([
      { path: 'journeys/order.yaml', text: 'name: I order\ntarget: wanted\nsteps:\n  - { id: ask, touchpoint: linked }\n' },
    ]);
    const { workspace } = load(documents, { paths: [], unread, dataFiles: new Set() });
    expect(workspace.unknownReferences).toEqual([]);
    expect(exists(workspace, 'journey', 'any')).toBe(true);
    expect(exists(workspace, 'touchpoint', 'other')).toBe(false);
  });
});

describe('a tp.yaml that cannot be read', () => {
  const broken = `
# file: tp.yaml
format: 1
name: "Musterbau
teams: []
# file: touchpoints/hotline.yaml
name: { de: Hotline, en: Hotline }
owner: anybody
stages: [any]
`;

  test('makes every list open: one finding, not one for each name', async () => {
    const found = await checkExample(broken, { only: ['yaml', 'schema', 'id', 'ref', 'text'] });
    expect(found.map(({ rule }) => rule)).toEqual(['yaml/syntax']);
  });

  test('leaves the languages of the texts', async () => {
    expect((await loadExample(broken)).workspace.languages).toEqual(['de', 'en']);
  });
});

describe('the languages', () => {
  const touchpoint = '# file: touchpoints/hotline.yaml\nname: { fr: Ligne, de: Hotline }\n';

  test('are those of tp.yaml, the default first', async () => {
    const { workspace } = await loadExample(`# file: tp.yaml\nformat: 1\nname: X\nlanguages: [en, de]\n${touchpoint}`);
    expect(workspace.languages).toEqual(['en', 'de']);
  });

  test('are those found, by code point, where tp.yaml lists none', async () => {
    expect((await loadExample(touchpoint)).workspace.languages).toEqual(['de', 'fr']);
  });

  test('are not ids, units and segments that look like languages', async () => {
    const { workspace } = await loadExample(`
# file: tp.yaml
format: 1
name: X
stages: [{ id: use }]
# file: touchpoints/hotline.yaml
name: Hotline
reach: { per: month }
# file: personas/anna.yaml
name: Anna
segment: { age: old }
x-own: { it: is mine }
`);
    expect(workspace.languages).toEqual([]);
  });
});

test('refused values count as absent and are known as refused', async () => {
  const { workspace } = await loadExample(`
# file: touchpoints/hotline.yaml
name: Hotline
owner: Service Team
chanel: phone
effect: 5
stages: [Use, buy]
`);
  const { owner, channel, stages, origin } = workspace.touchpoints.get('hotline') ?? {};
  expect({ owner, channel, stages }).toEqual({ owner: undefined, channel: undefined, stages: ['buy'] });
  const asked = [['owner'], ['channel'], ['effect', 'image'], ['stages'], ['stages', 0], ['name'], ['personas']];
  expect(asked.map((path) => origin?.refused(path))).toEqual([true, true, true, true, false, false, false]);
  expect(origin?.locate(['stages', 0]).range.start).toMatchObject({ line: 5, column: 15 });
});
