/** `tp report --stamp`: which commit a report was made from. */
import { describe, expect, test } from 'vitest';
import { gitWorld, hasGit, makeRepository } from '../support/repository.js';
import { tp, workspaceFolder } from '../support/tp.js';

const inventory = `
# file: tp.yaml
format: 1
name: Shop
languages: [en]
# file: touchpoints/hotline.yaml
name: Hotline
`;
const report = async (cwd: string, ...args: readonly string[]) =>
  tp(['report', 'quality', '-f', 'json', ...args], { cwd, env: { ...gitWorld } });

describe.skipIf(!hasGit)('a report with --stamp, where there is git', () => {
  test('names the commit and its day', async () => {
    const repository = makeRepository();
    const id = repository.commit(inventory, '2026-10-12');
    const { stdout } = await report(repository.folder, '--stamp');
    expect(JSON.parse(stdout).provenance.revision).toBe(`${id.slice(0, 7)} (2026-10-12)`);
  });

  test.each([
    ['changed', '# file: touchpoints/hotline.yaml\nname: Service line\n'],
    ['new', '# file: touchpoints/letter.yaml\nname: Letter\n'],
    ['gone', '# file: touchpoints/hotline.yaml\n\n'],
  ])('marks the commit where a file is %s', async (_what, change) => {
    const repository = makeRepository();
    repository.commit(inventory);
    repository.write(change);
    const { stdout } = await report(repository.folder, '--stamp');
    expect(JSON.parse(stdout).provenance.revision).toMatch(/^[0-9a-f]{7}\+ \(2026-11-01\)$/);
  });

  test('says where there is no repository, and asks for none without --stamp', async () => {
    const cwd = workspaceFolder(inventory);
    const { stderr, code } = await report(cwd, '--stamp');
    expect(code).toBe(2);
    expect(stderr).toContain('git');
    expect(JSON.parse((await report(cwd)).stdout).provenance.revision).toBeNull();
  });
});
