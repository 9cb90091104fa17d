/** The plugin of the build that lets a run load only what it comes to. */
import { expect, test } from 'vitest';

const script: string = '../../scripts/lazy-requires.js';
const { lazyRequires } = await import(script);

test('loads a part when the first of its exports is used, and once', () => {
  const code = 'const require_table = require("./table.cjs");\nconst both = () => [...require_table.rows, require_table.width];\n';
  const loaded: string[] = [];
  const run = new Function('require', `${lazyRequires.renderChunk(code)} return both;`);
  const both = run((id: string) => {
    loaded.push(id);
    return { rows: [1, 2], width: 3 };
  });
  expect(loaded).toEqual([]);
  expect(both()).toEqual([1, 2, 3]);
  expect(both()).toEqual([1, 2, 3]);
  expect(loaded).toEqual(['./table.cjs']);
});

test.each([
  ['a module that is passed on as a whole', 'let node_os = require("node:os");\nnode_os = require_runtime.__toESM(node_os, 1);\n'],
  ['a module that every run needs', 'let node_fs = require("node:fs");\nnode_fs.readFileSync();\n'],
  ['a package', 'let pdfkit = require("pdfkit");\npdfkit.x();\n'],
  ['a name of its own in a function', 'function f() {\n\tconst process = require("node:process");\n\treturn process.env;\n}\n'],
])('leaves %s as it is', (_, code) => {
  expect(lazyRequires.renderChunk(code)).toBe(code);
});

test('tells a name from one that begins or ends like it', () => {
  const code =
    'const require_a = require("./a.cjs");\nconst require_a$1 = require("./b.cjs");\nuse(x.require_a.b, require_a$1.c, require_a.d);\n';
  expect(lazyRequires.renderChunk(code)).toContain('use(x.require_a.b, require_a$1().c, require_a().d);');
});

test('lets no command load what starts processes only because commander could', () => {
  const code = '\tconst childProcess = require("node:child_process");\n\tchildProcess.spawn("x");\n';
  expect(lazyRequires.renderChunk(code)).toContain('childProcess().spawn("x")');
});

test('makes what a part exports, not a new part', () => {
  const code =
    'const require_error = require("./error.cjs");\nconst make = () => new require_error.UserError("a", new require_error.more.Hint(1));\n';
  class UserError {
    constructor(
      readonly message: string,
      readonly hint: unknown,
    ) {}
  }
  class Hint {
    constructor(readonly size: number) {}
  }
  const make = new Function('require', `${lazyRequires.renderChunk(code)} return make;`)(() => ({ UserError, more: { Hint } }));
  expect(make()).toEqual(new UserError('a', new Hint(1)));
});
