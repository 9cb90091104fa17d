/** `tp draw` as its users call it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const office = resolve(import.meta.dirname, '../../examples/office');
const airport = resolve(import.meta.dirname, '../../examples/airport');

test('alone shows what it can draw', async () => {
  expect((await tp(['draw'])).stdout).toMatch(/matrix[\s\S]*silos/);
});

describe('tp draw matrix', () => {
  test.each(['svg', 'pdf', 'png', 'html', 'md', 'txt'])('writes %s, and --check is content with it', async (format) => {
    const cwd = temporaryFolder();
    const args = ['draw', 'matrix', '-C', office, '--no-data', '-o', `matrix.${format}`];
    expect(await tp(args, { cwd })).toEqual({ stdout: '', stderr: '', code: 0 });
    expect((await tp([...args, '--check'], { cwd })).code).toBe(0);
  });

  test('shows only what a query matches', async () => {
    const all = (await tp(['draw', 'matrix', '-C', office, '--no-data', '-f', 'svg', '--lang', 'en'])).stdout;
    const some = (await tp(['draw', 'matrix', 'owner:accounts', '-C', office, '--no-data', '-f', 'svg', '--lang', 'en'])).stdout;
    expect(all).toContain('Newsletter');
    expect(some).not.toContain('Newsletter');
    expect(some).toContain('Invoice');
  });

  test('has the same as a table in HTML and in Markdown, and for the terminal', async () => {
    const write = async (format: string) => (await tp(['draw', 'matrix', '-C', office, '--no-data', '-f', format, '--lang', 'en'])).stdout;
    expect(await write('html')).toContain(
      '<th scope="row">Newsletter</th><td data-label="Channel">E-mail</td><td data-label="Stages">Loyalty</td>',
    );
    expect(await write('md')).toContain('| Newsletter | E-mail | Loyalty | owned |');
    expect(await write('txt')).toMatch(/^Newsletter +E-mail +Loyalty +owned/m);
  });

  test('knows its formats', async () => {
    const { code, stderr } = await tp(['draw', 'matrix', '-C', office, '-f', 'mermaid']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Formats are: svg, pdf, png, html, md, txt')]);
  });
});

describe('tp draw silos', () => {
  test('draws each journey into a folder, and one that cannot be drawn keeps no other back', async () => {
    const cwd = temporaryFolder();
    await tp(['draw', 'silos', '--all', '-C', airport, '-o', 'silos/', '-f', 'svg'], { cwd });
    expect(
      readdirSync(join(cwd, 'silos')).filter((name) => /^(change-planes-at-sfo|fly-from-sfo)(-\d)?\.svg$/.test(name)).length,
    ).toBeGreaterThan(1);
    const shop = workspaceFolder(
      '# file: journeys/none.yaml\nname: None\nsteps: []\n# file: journeys/one.yaml\nname: One\nsteps: [{ id: a, touchpoint: b }]\n# file: touchpoints/b.yaml\nname: B\n',
    );
    const { stderr, code } = await tp(['draw', 'silos', '--all', '-o', 'silos/'], { cwd: shop });
    expect([code, stderr]).toEqual([2, expect.stringContaining('The journey "none" has no steps yet')]);
    expect(readFileSync(join(shop, 'silos/one.svg'), 'utf8')).toContain('<svg');
  });

  test('has the same as a table, and says why there is none', async () => {
    const write = async (format: string) =>
      (await tp(['draw', 'silos', 'order-a-product', '-C', office, '-f', format, '--lang', 'en'])).stdout;
    expect(await write('html')).toContain('<th scope="row">6 Electronic order</th><td data-label="Team">E-commerce</td>');
    expect(await write('md')).toContain('<!-- drawn by tp from journeys/order-a-product.yaml; do not edit -->');
    expect(await write('txt')).toMatch(/^6 Electronic order\n {2}Team +E-commerce$/m);
    const cwd = workspaceFolder('# file: journeys/odd.yaml\nname: Odd\nsteps: { a: b }\n');
    const odd = await tp(['draw', 'silos', 'odd', '--allow-errors', '-f', 'md'], { cwd });
    expect([odd.stdout, odd.code, odd.stderr]).toEqual(['', 2, expect.stringContaining('odd')]);
  });
});
