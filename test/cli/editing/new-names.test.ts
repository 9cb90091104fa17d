import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tp, workspaceFolder } from '../../support/tp.js';

const shop = `
# file: tp.yaml
format: 1
name: Shop
teams: [{ id: service }, { id: sales }]
stages: [{ id: use }]
# file: personas/anna.yaml
name: Anna
`;

describe('tp new', () => {
  test.each([
    [['touchpoint', 'mail', '--owner', 'sevice'], 'note: There is no team "sevice". Did you mean "service"?\n'],
    [['touchpoint', 'mail', '--owner', 'accounts'], 'note: There is no team "accounts". Add it to "teams" in tp.yaml\n'],
    [
      ['touchpoint', 'mail', '--stage', 'loyalty', '--channel', 'any'],
      'note: There is no stage "loyalty". Add it to "stages" in tp.yaml\n',
    ],
    [['journey', 'order', '--persona', 'jonas'], 'note: There is no persona "jonas". Create it with: tp new persona jonas\n'],
    [['touchpoint', 'mail', '--owner', 'sales', '--stage', 'use'], ''],
  ])('says of a name that nothing bears that it is none: %j', async (args, note) => {
    const { stderr, code } = await tp(['new', ...args], { cwd: workspaceFolder(shop) });
    expect([stderr, code]).toEqual([note, 0]);
  });

  test.each([
    [['persona', 'mira', '--stage', 'use'], 'A persona has no stage', '--stage is for a touchpoint'],
    [['feedback', 'pulse', '--owner', 'sales'], 'A feedback source has no owner', '--owner is for a touchpoint, journey or action'],
  ])('drops no name without a word: %j', async (args, message, hint) => {
    const cwd = workspaceFolder(shop);
    const { stderr, code } = await tp(['new', ...args], { cwd });
    expect([stderr, code]).toEqual([`error: ${message}\n       ${hint}\n`, 2]);
    expect(existsSync(join(cwd, 'personas/mira.yaml'))).toBe(false);
  });
});
