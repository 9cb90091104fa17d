/** `tp journey render` as its users call it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const office = resolve(import.meta.dirname, '../../examples/office');
const airport = resolve(import.meta.dirname, '../../examples/airport');

const shop = `
# file: tp.yaml
format: 1
name: Shop
languages: [en, de]
preset: minimal
# file: touchpoints/hotline.yaml
name: Hotline
# file: journeys/order.yaml
name: { de: Ich bestelle, en: I order }
steps:
  - { id: call, touchpoint: hotline, feels: { score: -2 } }
  - { id: again, touchpoint: hotline }
`;

const render = (cwd: string, ...args: readonly string[]) => tp(['journey', 'render', ...args], { cwd });

describe('tp journey render', () => {
  test.each([
    ['map.svg', /^<svg /],
    ['map.pdf', /^%PDF-/],
    ['map.png', /^.PNG/],
    ['map.html', /^<!doctype html>/],
    ['map.md', /^<!-- drawn by tp/],
    ['map.mmd', /^journey\n/],
    ['map.txt', /^Ich bestelle\n/],
  ])('writes %s in the format that its name says', async (file, start) => {
    const cwd = workspaceFolder(shop);
    const { stdout, code } = await render(cwd, 'order', '-o', file, '--lang', 'de');
    expect([stdout, code]).toEqual(['', 0]);
    expect(readFileSync(join(cwd, file), 'latin1')).toMatch(start);
  });

  test('writes to the terminal what a terminal can show, and draws the only journey without its name', async () => {
    const cwd = workspaceFolder(shop);
    expect((await render(cwd, '-f', 'svg')).stdout).toMatch(/^<svg [\s\S]*I order[\s\S]*<\/svg>\n$/);
    expect((await render(cwd, '-f', 'md')).stdout).toContain('# I order');
  });

  test('tells what Mermaid cannot say', async () => {
    const cwd = workspaceFolder(shop);
    const { stdout, stderr } = await render(cwd, '-f', 'mermaid');
    expect(stdout).toContain('Hotline (?): 3');
    expect(stderr).toContain('note: order: 1 step where nobody knows how people feel');
    expect((await render(cwd, '-f', 'mermaid', '--skip-unknown')).stdout).not.toContain('(?)');
  });

  test('a folder that is not there yet need not end in a slash', async () => {
    const cwd = temporaryFolder();
    const { code, stderr } = await tp(['journey', 'render', '--all', '-C', airport, '-o', 'maps', '--no-data'], { cwd });
    expect(code, stderr).toBe(0);
    expect(readdirSync(join(cwd, 'maps')).every((name) => name.endsWith('.svg'))).toBe(true);
  });

  test('draws every journey into a folder that it makes, one file each, and the pages of one behind its name', async () => {
    const cwd = temporaryFolder();
    const { code } = await tp(['journey', 'render', '--all', '-C', airport, '-o', 'maps/', '--no-data'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'maps')).sort()).toEqual(['change-planes-at-sfo.svg', 'fly-from-sfo-1.svg', 'fly-from-sfo-2.svg']);
  });

  test('draws a journey the same alone and among others', async () => {
    const cwd = temporaryFolder();
    await tp(['journey', 'render', '--all', '-C', office, '-o', 'all/'], { cwd });
    await tp(['journey', 'render', 'visit-the-trade-fair', '-C', office, '-o', 'alone.svg'], { cwd });
    expect(readFileSync(join(cwd, 'alone.svg'), 'utf8')).toBe(readFileSync(join(cwd, 'all/visit-the-trade-fair.svg'), 'utf8'));
  });

  test('has the lanes that are asked for', async () => {
    const cwd = workspaceFolder(shop);
    const { stdout } = await render(cwd, '-f', 'svg', '--lanes', 'step,emotion');
    expect(stdout).toContain('lane-emotion');
    expect(stdout).not.toContain('lane-action');
  });

  test('cuts large paper into sheets for an office printer', async () => {
    const cwd = workspaceFolder(shop);
    await render(cwd, '-o', 'tiles/map.svg', '--paper', 'A2', '--tile', 'A4');
    const sheets = readdirSync(join(cwd, 'tiles'));
    expect(sheets.length).toBeGreaterThan(4);
    expect(readFileSync(join(cwd, 'tiles/map-1.svg'), 'utf8')).toMatch(/width="(297|210)mm"/);
  });

  test('knows the figures of touchpoints where the lanes show them', async () => {
    const columns = async (...args: readonly string[]) => {
      const { stdout } = await tp(['journey', 'render', 'order-a-product', '-C', office, '-f', 'md', '--lang', 'en', ...args]);
      return stdout.split('\n').find((line) => line.startsWith('| Step'));
    };
    expect(await columns('--preset', 'touchpoints')).toContain('| Relevance, 0–100 | Quality, 0–100 |');
    expect(await columns('--lanes', 'metric')).toBe('| Step | Figures |');
    expect(await columns()).not.toContain('Quality');
  });

  test('refuses where the inventory has errors', async () => {
    const cwd = workspaceFolder(`${shop}\n# file: touchpoints/fax.yaml\nchanel: fax\n`);
    const { code, stderr } = await render(cwd, 'order', '-o', 'map.svg');
    expect(code).toBe(1);
    expect(stderr).toContain('--allow-errors');
    expect(existsSync(join(cwd, 'map.svg'))).toBe(false);
    expect((await render(cwd, 'order', '-o', 'map.svg', '--allow-errors')).code).toBe(0);
  });

  test.each([
    [['ordr', '-o', 'x.svg'], 'Did you mean "order"?'],
    [['order'], 'Nobody said where the drawing is to go'],
    [['order', '-f', 'pdf'], 'A PDF is nothing for a terminal'],
    [['order', '-f', 'pfd'], 'Did you mean "pdf"?'],
    [['order', '-o', 'map.doc'], 'does not say which format'],
    [['order', '-o', 'map.svg', '--lanes', 'emotion,ownr'], 'Did you mean "owner"?'],
    [['order', '-o', 'map.pdf', '--font', 'tp.yaml'], 'is no TrueType or OpenType font'],
    [['order', '-o', 'map.pdf', '--font', 'none.ttf'], 'could not be read (ENOENT)'],
    [['order', '--check'], '--check needs files'],
    [['--all', '-o', 'map.svg'], 'Name a folder: -o map/'],
    [['--all', 'order', '-o', 'maps/'], '--all draws every journey'],
    [['order', '-o', 'map.svg', '--paper', 'A7'], 'Allowed are A4, A3, A2, A1, A0'],
    [['order', '-o', 'map.png', '--dpi', '5'], '20 to 1200'],
    [['order', '-o', 'map.svg', '--stamp'], 'lies in no git repository'],
  ])('says what is wrong with %j', async (args, words) => {
    const { code, stderr } = await render(workspaceFolder(shop), ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('tp journey render --check', () => {
  test('is content with what it would draw, and names what is stale, missing or left over', async () => {
    const cwd = workspaceFolder(shop);
    const check = () => render(cwd, '--all', '-o', 'maps/', '--check');
    expect((await check()).stderr).toBe('stale: maps/order.svg is not what would be drawn now\n');
    await render(cwd, '--all', '-o', 'maps/');
    expect(await check()).toEqual({ stdout: '', stderr: '', code: 0 });
    writeFileSync(join(cwd, 'maps/order-2.svg'), 'a page of long ago');
    expect(await check()).toMatchObject({ code: 1, stderr: 'stale: maps/order-2.svg is not what would be drawn now\n' });
    expect((await render(cwd, '--all', '-o', 'maps/')).stderr).toContain('note: maps/order-2.svg is a page of an earlier drawing');
    rmSync(join(cwd, 'maps/order-2.svg'));
    writeFileSync(join(cwd, 'touchpoints/hotline.yaml'), 'name: Phone line\n');
    expect(await check()).toMatchObject({ code: 1, stderr: 'stale: maps/order.svg is not what would be drawn now\n' });
  });

  test.each(['pdf', 'png', 'html', 'md'])('compares %s byte for byte', async (format) => {
    const cwd = workspaceFolder(shop);
    mkdirSync(join(cwd, 'maps'));
    const at = ['order', '-o', `maps/map.${format}`];
    await render(cwd, ...at);
    expect((await render(cwd, ...at, '--check')).code).toBe(0);
    writeFileSync(join(cwd, `maps/map.${format}`), Buffer.concat([readFileSync(join(cwd, `maps/map.${format}`)), Buffer.from(' ')]));
    expect((await render(cwd, ...at, '--check')).code).toBe(1);
  });
});
