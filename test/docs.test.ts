/** The manual is true: its commands run and print what it says; its generated pages are those of the code; its links lead somewhere. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manualPages } from '../src/cli/manual.js';
import { reports } from '../src/reports/registry.js';
import { gitWorld } from './support/repository.js';
import { temporaryFolder, tp } from './support/tp.js';

const root = resolve(import.meta.dirname, '..');
const manual = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...markdownIn('docs'),
  ...markdownIn('examples'),
];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** A command of a console block and the lines that follow it. */
interface Shown {
  readonly command: string;
  readonly output: readonly string[];
}

function blocksOf(file: string): readonly (readonly Shown[])[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command, ...output] = part.trimEnd().split('\n');
        return { command, output };
      }),
  );
}

const withCommands = manual.filter((file) => blocksOf(file).length > 0);

test.each(withCommands)('%s shows what its commands print', async (file) => {
  const start = temporaryFolder();
  for (const folder of ['examples', 'scripts']) symlinkSync(join(root, folder), join(start, folder));
  const env = { ...gitWorld, XDG_CACHE_HOME: temporaryFolder() };
  let cwd = start;
  let code = 0;
  for (const { command, output } of blocksOf(file).flat()) {
    const words = [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare);
    if (words[0] === 'cd') {
      cwd = resolve(words[1] === '-' ? start : cwd, words[1]);
    } else if (words[0] === 'tp') {
      const result = await tp(words.slice(1), { cwd, env });
      code = result.code;
      expectShown(`${result.stdout}${result.stderr}`, output, `${file}: ${command}`);
    } else {
      const printed = command === 'echo $?' ? `${code}\n` : execFileSync('/bin/sh', ['-c', command], { cwd, encoding: 'utf8' });
      expectShown(printed, output, `${file}: ${command}`);
    }
  }
});

/** Holds what was printed against what is shown; a line `…` stands for any number of lines. */
function expectShown(printed: string, shown: readonly string[], where: string): void {
  const trimmed = (lines: readonly string[]) => lines.map((line) => line.trimEnd()).join('\n');
  const pattern = trimmed(shown)
    .split(/^…$/m)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*');
  const actual = trimmed(printed.trimEnd().split('\n'));
  if (!new RegExp(`^${pattern}$`).test(actual)) expect(actual, where).toBe(trimmed(shown));
}

describe('generated pages', () => {
  test.each(manualPages().map(({ path, text }) => [path, text] as const))('docs/%s is what npm run docs writes', (path, text) => {
    expect(readFileSync(join(root, 'docs', path), 'utf8')).toBe(text);
  });

  test('there is no page of a rule that is gone', () => {
    const pages = new Set(manualPages().map(({ path }) => `docs/${path}`));
    expect(markdownIn('docs/rules').filter((page) => !pages.has(page))).toEqual([]);
  });
});

test.each(reports.map(({ name }) => name))('the report %s has a page in the manual, and the list of reports leads there', (name) => {
  expect(existsSync(join(root, `docs/reports/${name}.md`))).toBe(true);
  expect(readFileSync(join(root, 'docs/reports.md'), 'utf8')).toContain(`(reports/${name}.md)`);
});

test.each(manual)('%s links only to what is there', (file) => {
  const text = readFileSync(join(root, file), 'utf8').replace(/```[\s\S]*?```/g, '');
  const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1]).filter((target) => !/^[a-z]+:/.test(target));
  expect(targets.filter((target) => !existsSync(resolve(root, dirname(file), target)))).toEqual([]);
});

test.each(manual)('%s names no machine', (file) => {
  expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/\/(?:home|root|work|Users)\//);
});
