import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tp, workspaceFolder } from '../../support/tp.js';

const inventory = `# file: touchpoints/hotline.yaml
name: Hotline
owner: service
# file: touchpoints/email.yaml
name: E-mail
# file: journeys/order.yaml
name: I order
owner: sales
steps:
  - id: ask
    touchpoint: hotlin
`;
const only = ['--only', 'ref', '--only', 'touchpoint/no-owner'];

describe('tp validate --summary', () => {
  test('counts by rule, with the owners', async () => {
    const { stdout, code } = await tp(['validate', '--summary', ...only], { cwd: workspaceFolder(inventory) });
    expect(code).toBe(1);
    expect(
      stdout
        .split('\n')
        .slice(0, 3)
        .map((line) => line.trim().replace(/ +/g, ' ')),
    ).toEqual(['RULE ERRORS WARNINGS FILES FIXABLE OWNERS', 'ref/unknown-touchpoint 1 – 1 1 sales 1', 'touchpoint/no-owner – 1 1 – –']);
    expect(stdout).toContain('✖ 1 error, 1 warning in 2 of 4 files');
  });

  test('goes beside other formats', async () => {
    const cwd = workspaceFolder(inventory);
    const { stdout } = await tp(['validate', '--summary', '-f', 'text', '-f', 'json=findings.json', ...only], { cwd });
    expect(stdout).toContain('RULE');
    expect(JSON.parse(readFileSync(join(cwd, 'findings.json'), 'utf8')).findings).toHaveLength(2);
  });

  test('is refused where no text is written', async () => {
    const { stderr, code } = await tp(['validate', '--summary', '-f', 'json'], { cwd: workspaceFolder(inventory) });
    expect(code).toBe(2);
    expect(stderr).toContain('--summary is for people');
  });
});

describe('tp validate --format', () => {
  test.each([
    [['text', 'json'], 'Only one format can go to the terminal'],
    [['json=a', 'sarif=./a'], 'Two formats would go to the file "./a"'],
    [['json='], '"json=" names no file'],
    [['xml'], 'There is no format "xml"'],
    [['jsno'], 'Did you mean "json"?'],
  ])('%j is a wrong call', async (formats, message) => {
    const args = formats.flatMap((format) => ['-f', format]);
    const { stdout, stderr, code } = await tp(['validate', ...args], { cwd: workspaceFolder(inventory) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('shows the findings even where a file cannot be written', async () => {
    const { stdout, stderr, code } = await tp(['validate', '-f', 'json=no/such/folder', '-f', 'text'], { cwd: workspaceFolder(inventory) });
    expect(stdout).toContain('touchpoints/email.yaml');
    expect(stderr).toContain('"no/such/folder" could not be written');
    expect(code).toBe(2);
  });

  test('writes files without colours whatever the terminal can do', async () => {
    const cwd = workspaceFolder(inventory);
    await tp(['validate', '-f', 'text=findings.txt'], { cwd, columns: 40, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(join(cwd, 'findings.txt'), 'utf8')).not.toContain('\u001b');
  });

  test('-q leaves the summary out', async () => {
    const { stdout } = await tp(['validate', '-q', ...only], { cwd: workspaceFolder(inventory) });
    expect(stdout).toContain('touchpoints/email.yaml:1:1');
    expect(stdout).not.toContain('✖');
  });

  test('a finding keeps its fingerprint when only a part is shown', async () => {
    // Two files of one id: their findings differ by their number alone.
    const text = 'name: Shop\ndescription: We are the #1 choice\n';
    const cwd = workspaceFolder(`# file: touchpoints/old/shop.yaml\n${text}# file: touchpoints/shop.yaml\n${text}`);
    const prints = async (...args: string[]): Promise<readonly (readonly [string, string])[]> => {
      const { stdout } = await tp(['validate', '-f', 'json', '--only', 'yaml/lost-text', ...args], { cwd });
      return JSON.parse(stdout).findings.map(({ file, fingerprint }: { file: string; fingerprint: string }) => [file, fingerprint]);
    };
    const all = new Map(await prints());
    expect(new Set(all.values()).size).toBe(2);
    for (const [file, print] of all) expect(await prints(file)).toEqual([[file, print]]);
  });
});
