/** The rules about the files themselves: what cannot be written down as an example. */
import { expect, test } from 'vitest';
import { load } from '../../src/load/load.js';
import { checkWorkspace } from '../../src/rules/check.js';
import { decode } from '../../src/source/decode.js';
import { limits } from '../../src/source/limits.js';
import { parseYaml, type ReadFile } from '../../src/source/parse-yaml.js';
import { checkFiles, today } from '../support/workspace.js';

const company = { path: 'tp.yaml', text: 'format: 1\nname: Example\n' };

test.each(['touchpoints/hotline.YAML', 'Touchpoints'])('%s says what to call it, and references to it stay silent', async (path) => {
  const journey = { path: 'journeys/order.yaml', text: 'name: I order\nsteps:\n  - id: call\n    touchpoint: hotline\n' };
  const unread = [{ path, reason: 'small letters', hint: 'Rename it' }];
  const { workspace, findings } = load(await parseYaml([company, journey]), { paths: [], unread, dataFiles: new Set() });
  const found = checkWorkspace(workspace, findings, { today }).filter(({ severity }) => severity === 'error');
  expect(found).toMatchObject([{ rule: 'file/unreadable', hint: 'Rename it', location: { file: path } }]);
});

test('what could not be read is reported once, with the reason, and references to it stay silent', async () => {
  const journey = { path: 'journeys/order.yaml', text: 'name: I order\nsteps:\n  - id: call\n    touchpoint: hotline\n' };
  const unread = [{ path: 'touchpoints/hotline.yaml', reason: 'it is a symbolic link' }];
  const { workspace, findings } = load(await parseYaml([company, journey]), { paths: [], unread, dataFiles: new Set() });
  const found = checkWorkspace(workspace, findings, { today }).filter(({ severity }) => severity === 'error');
  expect(found).toMatchObject([
    { rule: 'file/unreadable', message: 'This was not read: it is a symbolic link', location: { file: 'touchpoints/hotline.yaml' } },
  ]);
  expect(found[0].hint).toMatch(/\S/);
});

test('of a file with very many findings the first are listed, and one more says how many there are', async () => {
  const lines = Array.from({ length: limits.findingsPerFile + 50 }, (_, index) => `x${index}: 1\n`).join('');
  const found = (await checkFiles([company, { path: 'touchpoints/hotline.yaml', text: `name: Hotline\n${lines}` }])).filter(
    ({ location, severity }) => location.file === 'touchpoints/hotline.yaml' && severity === 'error',
  );
  const more = found.filter(({ rule }) => rule === 'file/too-many-findings');
  expect(more).toHaveLength(1);
  expect(found.length - 1).toBeLessThanOrEqual(limits.findingsPerFile);
  expect(more[0].message).toMatch(/^\d+ more findings/);
});

test.each<[string, ReadFile, string]>([
  ['in Latin-1', { path: 'touchpoints/a.yaml', ...decode(Buffer.from('name: Käse\n', 'latin1')) }, 'yaml/encoding'],
  ['in UTF-16', { path: 'touchpoints/a.yaml', ...decode(Buffer.from('name: a\n', 'utf16le')) }, 'yaml/encoding'],
  ['that is too large', { path: 'touchpoints/a.yaml', ...decode(Buffer.alloc(limits.fileBytes + 1, 'a')) }, 'yaml/too-large'],
  ['with too long a list', { path: 'touchpoints/a.yaml', text: `name: a\nstages:\n${'- a\n'.repeat(limits.items + 1)}` }, 'yaml/too-large'],
])('a file %s is reported once, with something to do', async (_, file, rule) => {
  const found = (await checkFiles([company, file])).filter(({ location }) => location.file === file.path);
  expect(found.map((diagnostic) => diagnostic.rule)).toEqual([rule]);
  expect(found[0].hint).toMatch(/\S/);
});
