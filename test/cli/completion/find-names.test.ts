import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNames } from '../../../src/cli/completion/find-names.js';
import { temporaryFolder, workspaceFolder } from '../../support/tp.js';

const shop = `
# file: tp.yaml
format: 1
name: Shop
teams: # who owns
  - { id: service, name: { en: Service } }
  # - id: gone
  - id: "sales"
    name: Sales  # id: nobody

  - name: Web
    id: web-team
channels: [{ id: phone }, { id: web }]
stages:
- id: use
settings: { target_quality: 80 }
goals:
  - { id: quality-goal, measure: quality }
# file: touchpoints/service/hotline.yaml
name: Hotline
# file: touchpoints/website.yml
name: [broken
# file: journeys/call.yaml
name: I call
`;

test('ids are the names of files, wherever below the folder they lie, sound or not', () => {
  const root = workspaceFolder(shop);
  expect(findNames('touchpoint', root)).toEqual(['hotline', 'website']);
  expect(findNames('journey', join(root, 'touchpoints'))).toEqual(['call']);
  expect(findNames('any', root)).toEqual(['call', 'hotline', 'website']);
  expect(findNames('persona', root)).toEqual([]);
});

test.each([
  ['team', ['sales', 'service', 'web-team']],
  ['channel', ['phone', 'web']],
  ['stage', ['use']],
  ['goal', ['quality-goal']],
  ['promise', []],
] as const)('each %s is one that tp.yaml lists', (kind, expected) => {
  expect(findNames(kind, workspaceFolder(shop))).toEqual(expected);
});

test('a name that a shell could act on is passed over', () => {
  const root = workspaceFolder(shop);
  for (const name of ['a b', '$(touch x)', '`id`', 'x;y', "it's", 'Über', '-rf', 'new\nline', '..'])
    writeFileSync(join(root, 'journeys', `${name}.yaml`), 'name: X\n');
  expect(findNames('journey', root)).toEqual(['call']);
  writeFileSync(join(root, 'tp.yaml'), 'teams:\n  - id: $(touch x)\n  - id: "a b"\n  - id: fine\n');
  expect(findNames('team', root)).toEqual(['fine']);
});

test('links are not followed, and nothing is found without an inventory', () => {
  const root = workspaceFolder(shop);
  symlinkSync(root, join(root, 'journeys/circle'));
  symlinkSync(join(root, 'touchpoints/website.yml'), join(root, 'journeys/link.yaml'));
  expect(findNames('journey', root)).toEqual(['call']);
  expect(findNames('any', temporaryFolder())).toEqual([]);
  expect(findNames('any', '/no/such/folder')).toEqual([]);
  mkdirSync(join(root, 'own/.git'), { recursive: true });
  expect(findNames('any', join(root, 'own'))).toEqual([]);
});
