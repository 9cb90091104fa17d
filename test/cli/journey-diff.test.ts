/** `tp journey render --diff`: what has changed since a commit, on the map. */
import { describe, expect, test } from 'vitest';
import { gitWorld, hasGit, makeRepository } from '../support/repository.js';
import { tp } from '../support/tp.js';

const before = `
# file: tp.yaml
format: 1
name: Shop
languages: [en]
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/fax.yaml
name: Fax
# file: journeys/order.yaml
name: I order
steps:
  - { id: call, touchpoint: hotline }
  - { id: send, touchpoint: fax }
  - { id: again, touchpoint: hotline }
`;
const after = `
# file: journeys/order.yaml
name: I order
steps:
  - { id: call, touchpoint: hotline, does: rings twice }
  - { id: again, touchpoint: hotline }
  - { id: last, touchpoint: hotline }
`;

describe.skipIf(!hasGit)('tp journey render --diff', () => {
  test('marks steps that are new, changed and gone, these where they were', async () => {
    const { folder, commit, write } = makeRepository();
    commit(before);
    write(after);
    const { stdout, stderr } = await tp(['journey', 'render', '-f', 'md', '--diff', 'HEAD'], { cwd: folder, env: gitWorld });
    expect(stderr).toBe('');
    const steps = stdout
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map((line) => line.split(' | ')[0]);
    expect(steps).toEqual(['| 1 Hotline<br>changed', '| Fax<br>removed', '| 2 Hotline', '| 3 Hotline<br>new']);
  });

  test('a step that is gone is not unknown: nobody can feel anything there', async () => {
    const { folder, commit, write } = makeRepository();
    commit(before);
    write(after.replace(', does: rings twice', '').replaceAll('touchpoint: hotline', 'touchpoint: hotline, feels: { score: 1 }'));
    const drawn = async (format: string) =>
      (await tp(['journey', 'render', '-f', format, '--diff', 'HEAD', '--lang', 'en'], { cwd: folder, env: gitWorld })).stdout;
    const fax = (text: string) => text.split('\n').filter((line) => line.includes('Fax'));
    const [text, table] = await Promise.all(['txt', 'md'].map(drawn));
    expect([fax(text).length, fax(table).length]).toEqual([1, 1]);
    expect(`${text}${table}`).not.toMatch(/unknown|\?/);
  });

  test('a journey that was not there is new with every step; a revision that git does not know is said', async () => {
    const { folder, commit, write } = makeRepository();
    commit(before.replace(/# file: journeys[\s\S]*/, ''));
    write(after);
    const { stdout } = await tp(['journey', 'render', '-f', 'md', '--diff', 'HEAD'], { cwd: folder, env: gitWorld });
    expect(stdout.match(/<br>new/g)).toHaveLength(3);
    const { stderr, code } = await tp(['journey', 'render', '-f', 'svg', '--diff', 'mian'], { cwd: folder, env: gitWorld });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean "main"?')]);
  });
});
