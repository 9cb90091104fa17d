/** What the schema refuses is absent; all else stays, and can still be found in the file. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkSchema } from '../../../src/load/schema/check-schema.js';
import { shippedSchemas } from '../../../src/load/schema/schema.js';
import { soundCheckOf } from '../../../src/load/schema/sound-check.js';
import type { Kind } from '../../../src/model/entity.js';

function check(kind: Kind, text: string) {
  const schemas = shippedSchemas();
  return checkSchema(kind, parse(text) as Record<string, unknown>, schemas, soundCheckOf(schemas(kind), schemas));
}

test('sound data stay as they are', () => {
  const data = { name: 'Hotline', owner: 'service' };
  const checked = checkSchema('touchpoint', data, shippedSchemas(), () => true);
  expect(checked.data).toBe(data);
  expect(checked.problems).toEqual([]);
  expect(checked.toFilePath(['owner'])).toEqual(['owner']);
});

test('keys of the user’s own are sound, also beside what is not', () => {
  const { data, problems } = check('touchpoint', 'name: Hotline\nx-cost-centre: 4711\nstatus: aktiv\neffect: { x-own: 1 }');
  expect(data).toEqual({ name: 'Hotline', 'x-cost-centre': 4711, effect: { 'x-own': 1 } });
  expect(problems).toHaveLength(1);
});

test('a refused value is absent, its neighbours stay', () => {
  const { data } = check('touchpoint', 'name: Hotline\nowner: Service Team\neffect: { image: 9, loyalty: 5 }\nonwer: x');
  expect(data).toEqual({ name: 'Hotline', effect: { loyalty: 5 } });
});

test('a map that loses a key it must have goes as well', () => {
  const { data, problems } = check('touchpoint', 'name: Hotline\nreach: { contacts: 5, per: Monat }\ncost: { amount: 5 }');
  expect(data).toEqual({ name: 'Hotline' });
  expect(problems.map(({ path }) => path)).toEqual([['reach', 'per'], ['cost']]);
});

test('a loss goes up as far as it must: a text without its last language, a standard without its metric', () => {
  const { data } = check(
    'touchpoint',
    'name: Hotline\ndescription: { DE: x }\nexpectations:\n  - { id: fast, text: x, standard: { metric: 5 } }\n  - { id: kind, text: { en: 5 } }',
  );
  expect(data).toEqual({ name: 'Hotline', expectations: [{ id: 'fast', text: 'x' }] });
});

test('the root stays, even without its name', () => {
  const { data, problems } = check('journey', 'persona: anna');
  expect(data).toEqual({ persona: 'anna' });
  expect(problems).toMatchObject([{ rule: 'schema/missing-key', path: [], data: { missing: 'name' } }]);
});

test('paths lead to the right place in the file after entries were left out', () => {
  const { data, toFilePath } = check(
    'journey',
    `
name: I order
steps:
  - { touchpoint: lost }
  - { id: a, touchpoint: web, passes_on: [No, history], pains: [{ severity: 1 }, { severity: 2 }, { text: slow }] }
  - lost too
  - { id: b, touchpoint: web }
`,
  );
  expect(data).toMatchObject({ steps: [{ id: 'a', passes_on: ['history'], pains: [{ text: 'slow' }] }, { id: 'b' }] });
  expect(toFilePath(['steps', 0, 'id'])).toEqual(['steps', 1, 'id']);
  expect(toFilePath(['steps', 0, 'passes_on', 0])).toEqual(['steps', 1, 'passes_on', 1]);
  expect(toFilePath(['steps', 0, 'pains', 0, 'text'])).toEqual(['steps', 1, 'pains', 2, 'text']);
  expect(toFilePath(['steps', 1])).toEqual(['steps', 3]);
});

test('entries that go in a second round are not counted twice', () => {
  const { data, toFilePath } = check(
    'touchpoint',
    `
name: Hotline
expectations:
  - nonsense
  - { id: First One, text: its id is refused first and then the whole }
  - { id: second, text: stays }
`,
  );
  expect(data).toMatchObject({ expectations: [{ id: 'second' }] });
  expect(toFilePath(['expectations', 0, 'id'])).toEqual(['expectations', 2, 'id']);
});

test('what was refused can still be spoken of: problems carry the paths of the file', () => {
  const { problems } = check('tp', 'format: 1\nname: X\nteams: [sales, { id: ok, kind: Abteilung }, { name: x }]');
  expect(problems.map(({ path }) => path)).toEqual([
    ['teams', 0],
    ['teams', 1, 'kind'],
    ['teams', 2],
  ]);
});
