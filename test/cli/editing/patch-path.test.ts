import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patchPath } from '../../../src/cli/editing/patch-path.js';
import { gitWorld, hasGit, makeRepository } from '../../support/repository.js';
import { temporaryFolder, tp } from '../../support/tp.js';

describe.skipIf(!hasGit)('a diff of an inventory in a folder of a repository', () => {
  test.each(['cx', '', 'cx/touchpoints'])('is one that git applies from there: %j', async (from) => {
    const repository = makeRepository();
    mkdirSync(join(repository.folder, 'cx'));
    await tp(['init', 'cx', '--lang', 'en'], { cwd: repository.folder });
    const cwd = join(repository.folder, from);
    const { stdout } = await tp(['set', 'hotline', 'owner=marketing', '--dry-run', '-C', join(repository.folder, 'cx')], { cwd });
    execFileSync('git', ['apply', '-'], { cwd, env: gitWorld, input: stdout });
    expect(readFileSync(join(repository.folder, 'cx/touchpoints/hotline.yaml'), 'utf8')).toContain('owner: marketing');
  });
});

test('without a repository names begin at the inventory', () => {
  expect(patchPath(temporaryFolder(), 'touchpoints/hotline.yaml')).toBe('touchpoints/hotline.yaml');
});
