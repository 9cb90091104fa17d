/** Who may import whom: the table of ARCHITECTURE.md, held against every import. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname ?? '.', '../src');

/** For each folder: the folders it may import from besides itself, and the packages that it alone may know. */
const allowed: Record<string, { folders: string[]; packages: string[] }> = {
  text: { folders: [], packages: [] },
  source: { folders: ['text'], packages: ['yaml', 'node:fs', 'node:child_process', 'node:crypto', 'node:os', 'node:path', 'node:url'] },
  model: { folders: ['source', 'text'], packages: [] },
  load: { folders: ['source', 'model', 'text'], packages: [] },
  rules: { folders: ['source', 'model', 'text'], packages: [] },
  evidence: {
    folders: ['source', 'model', 'text'],
    packages: ['@duckdb/node-api', 'node:fs', 'node:fs/promises', 'node:os', 'node:path', 'node:crypto', 'node:buffer', 'node:module'],
  },
  analysis: { folders: ['model', 'evidence', 'text'], packages: [] },
  reports: { folders: ['source', 'model', 'analysis', 'evidence', 'text'], packages: [] },
  charts: { folders: ['reports', 'text'], packages: ['vega', 'vega-lite', 'vega-interpreter'] },
  diagrams: { folders: ['source', 'model', 'analysis', 'evidence', 'text'], packages: [] },
  formats: {
    folders: ['source', 'reports', 'charts', 'diagrams', 'text'],
    packages: ['pdfkit', '@resvg/resvg-js', 'node:crypto'],
  },
  cli: {
    folders: ['text', 'source', 'model', 'load', 'rules', 'evidence', 'analysis', 'reports', 'diagrams', 'formats'],
    packages: ['commander', 'node:fs', 'node:path', 'node:crypto', 'node:os'],
  },
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));

test.each(files)('%s imports only what its folder may', (file) => {
  const folder = file.split('/')[0];
  const rule = allowed[folder];
  expect(rule, `the folder ${folder} is not in the table`).toBeDefined();
  for (const target of importsOf(file)) {
    if (target.startsWith('.')) {
      const imported = relative(source, resolve(source, dirname(file), target)).split('/')[0];
      expect([folder, ...rule.folders], `${file} imports ${target}`).toContain(imported);
    } else {
      expect(rule.packages, `${file} imports ${target}`).toContain(target);
    }
  }
});

/** Where the table says “(types)”: what stands in these folders is known, and not run. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  analysis: ['evidence'],
  reports: ['source', 'evidence'],
  diagrams: ['source', 'evidence'],
};

test.each(files.filter((file) => file.split('/')[0] in typesOnly))('%s takes only types from where the table says so', (file) => {
  const text = readFileSync(join(source, file), 'utf8');
  const run = [...text.matchAll(/^import (?!type )[^;]*? from '(\.[^']+)';/gm)].map(([, target]) =>
    relative(source, resolve(source, dirname(file), target)).replaceAll('\\', '/'),
  );
  const forbidden = run.filter((target) => typesOnly[file.split('/')[0]].includes(target.split('/')[0]));
  // Which questions are the same is asked in one way.
  expect(forbidden.filter((target) => target !== 'evidence/answers/question-at.js')).toEqual([]);
});

test('no files import each other in a circle, but for a command and what does its work', () => {
  const left = new Map(files.map((file) => [file, new Set(neighboursOf(file))]));
  for (let ends = ['']; ends.length > 0; ) {
    ends = [...left].filter(([, targets]) => [...targets].every((target) => !left.has(target))).map(([file]) => file);
    for (const file of ends) left.delete(file);
  }
  expect([...left.keys()].filter((file) => !file.startsWith('cli/'))).toEqual([]);
});

test('the chart grammar is loaded only when a chart is drawn', () => {
  const drawing = files.filter((file) => importsOf(file).includes('vega') || importsOf(file).includes('vega-lite'));
  const loading = drawing.filter((file) => !/^import type .* from 'vega-lite';$/m.test(readFileSync(join(source, file), 'utf8')));
  expect(loading).toEqual(['charts/grammar/render-spec.ts']);
  for (const file of files) {
    const statics = readFileSync(join(source, file), 'utf8').matchAll(/^import (?!type )[^;]*? from '([^']+)';/gm);
    for (const [, target = ''] of statics) {
      expect(target, file).not.toMatch(/\/render-spec\.js$/);
      if (!file.startsWith('charts/')) expect(target, file).not.toMatch(/\/charts\//);
    }
  }
});

test.each(files.filter((file) => !file.startsWith('cli/')))('%s knows no clock, chance, locale, environment or console', (file) => {
  const code = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(code).not.toMatch(/\bconsole\.|\bprocess\.|Date\.now|new Date\(\)|Math\.random|localeCompare|toLocale/);
});

test.each(files.filter((file) => file.startsWith('analysis/')))(
  '%s takes no powers but squares: others differ in their last digit from one Node to the next',
  (file) => {
    const code = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(/(?<!\b2) \*\* (?!2\b)|Math\.pow/);
  },
);

test.each(files)('%s is a kebab-case file without default export', (file) => {
  expect(file).toMatch(/^[a-z]+(?:-[a-z]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*\.ts$/);
  expect(readFileSync(join(source, file), 'utf8')).not.toMatch(/^export default/m);
});

test('built-in modules are imported with the prefix node:', () => {
  for (const file of files) for (const target of importsOf(file)) expect(builtinModules, `${file} imports ${target}`).not.toContain(target);
});

/** The files of ours that a file imports. */
function neighboursOf(file: string): readonly string[] {
  const targets = importsOf(file).filter((target) => target.startsWith('.'));
  return targets.map((target) =>
    relative(source, resolve(source, dirname(file), target))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts'),
  );
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\b[^;'"=(]*?\bfrom '([^'\n]+)';|^import '([^'\n]+)';/gm);
  const calls = text.matchAll(/\bimport\('([^'\n]+)'\)/g);
  return [...statements, ...calls].map((match) => match[1] ?? match[2]);
}
