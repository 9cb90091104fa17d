/** `--stamp` in maps: the commit that they were made from, and only where somebody asks. */
import { describe, expect, test } from 'vitest';
import { gitWorld, hasGit, makeRepository } from '../support/repository.js';
import { tp } from '../support/tp.js';

const files = `
# file: tp.yaml
format: 1
name: Shop
# file: touchpoints/hotline.yaml
name: Hotline
# file: journeys/order.yaml
name: I order
steps: [{ id: call, touchpoint: hotline }]
`;

describe.skipIf(!hasGit)('--stamp', () => {
  test('names the commit and its day in the head of a map', async () => {
    const { folder, commit } = makeRepository();
    const id = commit(files, '2026-03-05').slice(0, 7);
    const drawn = async (...args: readonly string[]) =>
      (await tp(['journey', 'render', '-f', 'svg', ...args], { cwd: folder, env: gitWorld })).stdout;
    expect(await drawn('--stamp', '--lang', 'en')).toContain(`${id} (5 Mar 2026)`);
    expect(await drawn('--stamp', '--lang', 'de')).toContain(`${id} (05.03.2026)`);
    expect(await drawn()).not.toContain(id);
  });
});
