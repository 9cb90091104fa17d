import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { fingerprintsOf } from '../../src/source/fingerprint.js';
import type { Path } from '../../src/source/location.js';
import { parseYaml } from '../../src/source/parse-yaml.js';

const file = 'journeys/return.yaml';

/** The fingerprints of one finding for each path, in a journey of that text. */
async function printsAt(text: string, paths: readonly Path[], other: Partial<Diagnostic> = {}): Promise<readonly string[]> {
  const [document] = await parseYaml([{ path: file, text, problem: null }]);
  const diagnostics = paths.map(
    (path): Diagnostic => ({
      rule: 'schema/unknown-key',
      severity: 'error',
      message: 'Something is the matter',
      location: document.locate(path),
      entity: { type: 'journey', id: 'return' },
      ...other,
    }),
  );
  return [...fingerprintsOf(diagnostics, () => document).values()];
}

async function printAt(text: string, path: Path, other: Partial<Diagnostic> = {}): Promise<string> {
  return (await printsAt(text, [path], other))[0];
}

test('is the version and 16 hexadecimal digits', async () => {
  expect(await printAt('name: I send it back\n', ['name'])).toMatch(/^v1:[0-9a-f]{16}$/);
});

test('stays when lines are put in above', async () => {
  const before = await printAt('name: I send it back\nstate: now\n', ['state']);
  expect(await printAt('# a comment\n\nname: I send it back\npersona: anna\nstate: now\n', ['state'])).toBe(before);
});

test('stays when an item with an id moves in its list', async () => {
  const before = await printAt('steps:\n  - { id: label, touchpoint: emial }\n', ['steps', 0, 'touchpoint']);
  const after = 'steps:\n  - { id: idea, touchpoint: shop }\n  - { id: label, touchpoint: emial }\n';
  expect(await printAt(after, ['steps', 1, 'touchpoint'])).toBe(before);
  expect(await printAt(after, ['steps', 0, 'touchpoint'])).not.toBe(before);
});

test('stays when a plain item moves in its list', async () => {
  const before = await printAt('systems: [crm, shop]\n', ['systems', 1]);
  expect(await printAt('systems: [shop, erp, crm]\n', ['systems', 0])).toBe(before);
  expect(await printAt('systems: [crm, shop]\n', ['systems', 0])).not.toBe(before);
});

test('stays when an item without an id moves, and when the value that is wrong in it changes', async () => {
  const before = await printAt('links:\n  - { name: Poster, since: 2026, url: nowhere }\n', ['links', 0, 'url']);
  const after = 'links:\n  - { name: Survey, url: x }\n  - { url: elsewhere, since: 2026, name: Poster }\n';
  expect(await printAt(after, ['links', 1, 'url'])).toBe(before);
  expect(await printAt(after, ['links', 0, 'url'])).not.toBe(before);
});

test('is another for another rule, entity or key', async () => {
  const text = 'name: I send it back\nstate: now\n';
  const prints = [
    await printAt(text, ['state']),
    await printAt(text, ['name']),
    await printAt(text, ['state'], { rule: 'schema/not-allowed' }),
    await printAt(text, ['state'], { entity: { type: 'journey', id: 'order' } }),
    await printAt(text, ['state'], { entity: { type: 'touchpoint', id: 'return' } }),
  ];
  expect(new Set(prints).size).toBe(prints.length);
});

test('takes the marked text where there is no path', async () => {
  const lost = async (text: string, words: string) => {
    const [document] = await parseYaml([{ path: file, text, problem: null }]);
    const start = text.indexOf(words);
    const location = document.between(start, start + words.length);
    return printAt(text, [], { location });
  };
  const before = await lost('asks: We are #1 here\n', '#1 here');
  expect(await lost('name: I send it back\nasks: We are #1 here\n', '#1 here')).toBe(before);
  expect(await lost('asks: We are #2 here\n', '#2 here')).not.toBe(before);
});

test('tells the keys apart that a map lacks', async () => {
  const text = 'steps:\n  - { id: label }\n';
  const touchpoint = await printAt(text, ['steps', 0], { data: { missing: 'touchpoint' } });
  expect(await printAt(text, ['steps', 0], { data: { missing: 'stage' } })).not.toBe(touchpoint);
});

test('numbers what would be the same, so that no two of a run are', async () => {
  const text = 'name: I send it back\n';
  const prints = await printsAt(text, [['name'], ['name'], ['name']]);
  expect(new Set(prints).size).toBe(3);
  expect(prints[0]).toBe(await printAt(text, ['name']));
});

test('does not depend on the data of a file that could not be read', async () => {
  expect(await printAt('steps: [', ['steps', 0])).toMatch(/^v1:/);
});

test('tells files apart that are no part of the inventory', () => {
  const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  const at = (path: string): Diagnostic => ({ rule: 'file/unreadable', severity: 'error', message: '', location: { file: path, range } });
  const one = at('touchpoints/a.yaml');
  const other = at('touchpoints/b.yaml');
  const prints = fingerprintsOf([one, other], () => null);
  expect(prints.get(one)).not.toBe(prints.get(other));
});
