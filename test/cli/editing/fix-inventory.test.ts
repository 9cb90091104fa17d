/** All that can be wrong with YAML in one inventory: it is fixed until nothing is left to fix, and then stays as it is. */
import { expect, test } from 'vitest';
import { type FixedInventory, fixInventory } from '../../../src/cli/editing/fix-inventory.js';
import type { Inventory } from '../../../src/cli/inventory.js';
import { checkWorkspace } from '../../../src/rules/check.js';
import { today } from '../../support/workspace.js';
import { hostileYaml, writtenInEveryForm } from '../../support/yaml-texts.js';

const texts = [...writtenInEveryForm(), ...(hostileYaml() ?? [])];
const company = 'format: 1\nname: Example\nteams: [{ id: service, name: Service }]\n';
const files = [
  ...texts.map(([, text], index) => ({ path: `touchpoints/case-${String(index).padStart(3, '0')}.yaml`, text })),
  { path: 'tp.yaml', text: company },
];
const inventory: Inventory = { root: '/nowhere', folder: { files, paths: files.map(({ path }) => path), unread: [], digest: '' } };

async function fixed(from: Inventory): Promise<FixedInventory> {
  const shell = {
    stdout: { write: () => 0 },
    stderr: { write: () => 0 },
    env: {},
    cwd: '/nowhere',
    now: () => new Date(0),
    exitCode: 0,
  };
  const choice = { unsafe: true, wants: () => true, filesIn: () => null };
  return fixInventory(shell, from, choice, async ({ workspace, findings }) => checkWorkspace(workspace, findings, { today }));
}

test('fixes until nothing is left, and a second run changes nothing', async () => {
  const first = await fixed(inventory);
  expect(first.fixed.length).toBeGreaterThan(10);
  const second = await fixed(first.inventory);
  expect(second.changes).toEqual([]);
  expect(second.fixed).toEqual([]);
  const form = (text: string) => [text.startsWith('\ufeff'), text.endsWith('\n'), text.includes('\r\n')];
  for (const { before, text } of first.changes) expect(form(text)).toEqual(form(before));
});
