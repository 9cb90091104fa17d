import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { identitiesOf } from '../../src/source/identity.js';
import type { Path } from '../../src/source/location.js';
import { parseYaml } from '../../src/source/parse-yaml.js';

const file = 'journeys/deep/return.yaml';

/** Where one finding of a journey with that text is said to be. */
async function placeAt(text: string, path: Path | null, other: Partial<Diagnostic> = {}): Promise<string | undefined> {
  const [document] = await parseYaml([{ path: file, text, problem: null }]);
  const diagnostic: Diagnostic = {
    rule: 'ref/unknown-touchpoint',
    severity: 'error',
    message: 'Something is the matter',
    location: path === null ? document.between(0, 8) : document.locate(path),
    entity: { type: 'journey', id: 'return' },
    ...other,
  };
  return identitiesOf([diagnostic], () => document).get(diagnostic)?.at;
}

test('is the entity and the path, with ids for indexes, whatever the folder', async () => {
  expect(await placeAt('steps:\n  - { id: label, touchpoint: emial }\n', ['steps', 0, 'touchpoint'])).toBe(
    'journey/return/steps/label/touchpoint',
  );
});

test('names a plain item by its value', async () => {
  expect(await placeAt('systems: [crm, 7, a/b]\n', ['systems', 0])).toBe('journey/return/systems/crm');
  expect(await placeAt('systems: [crm, 7, a/b]\n', ['systems', 1])).toBe('journey/return/systems/7');
  expect(await placeAt('systems: [crm, 7, a/b]\n', ['systems', 2])).toBe('journey/return/systems/a~1b');
});

test('names an item without an id by a hash of what else stands in it', async () => {
  const place = await placeAt('links:\n  - { name: Poster, url: nowhere }\n', ['links', 0, 'url']);
  expect(place).toMatch(/^journey\/return\/links\/\*[0-9a-f]{12}\/url$/);
  expect(await placeAt('links:\n  - { url: x, name: Poster }\n', ['links', 0, 'url'])).toBe(place);
});

test('ends in the key that a map lacks', async () => {
  expect(await placeAt('steps:\n  - { id: label }\n', ['steps', 0], { data: { missing: 'touchpoint' } })).toBe(
    'journey/return/steps/label/touchpoint',
  );
});

test('quotes the marked text where there is no path, on one line', async () => {
  expect(await placeAt('# a\n\u001b b\n', null)).toBe('journey/return "# a <U+001B> b "');
});

test('stays short and on one line whatever a key looks like', async () => {
  const place = await placeAt(`"${'k'.repeat(500)}": 1\n`, ['k'.repeat(500)]);
  expect(place).toMatch(/^journey\/return\/\*[0-9a-f]{12}$/);
  expect(await placeAt('"a\\nb": 1\n', ['a\nb'])).toBe('journey/return/a b');
});

test('needs no name for tp.yaml, and takes the path of a file that is no part of the inventory', async () => {
  expect(await placeAt('goals:\n  - { id: fast }\n', ['goals', 0, 'id'], { entity: { type: 'tp', id: 'tp' } })).toMatch(
    /^tp\/goals\/\*[0-9a-f]{12}\/id$/,
  );
  expect(await placeAt('goals: 1\n', ['goals'], { entity: undefined })).toBe(`./${file}/goals`);
});
