/**
 * The hostile corpus: what it holds of YAML, names, strings and read faults, each case in a workspace of its own.
 * The lines of its manifest are binding, its names of rules are not: `rules` below says which of ours answer for a class.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { load } from '../src/load/load.js';
import { problemOfId } from '../src/model/references/id.js';
import { checkWorkspace } from '../src/rules/check.js';
import { decode } from '../src/source/decode.js';
import type { Diagnostic } from '../src/source/diagnostic.js';
import { readFolder } from '../src/source/folder.js';
import { parseYaml, type ReadFile } from '../src/source/parse-yaml.js';
import { today } from './support/workspace.js';

const corpus = resolve(import.meta.dirname, '../../shared/hostile');
const here = existsSync(join(corpus, 'manifest.json'));
const linux = process.platform === 'linux';

interface Case {
  readonly class: string;
  readonly expected: string;
  readonly why: string;
}

interface FileCase extends Case {
  readonly file: string;
}

interface NameCase extends Case {
  readonly n: number;
  readonly name?: string;
  readonly bytes?: string;
  readonly ref?: string;
  readonly id?: string;
}

/** Which rules answer for a class; for all others any of `yaml/`. */
const rules: Readonly<Record<string, RegExp>> = {
  'yaml/alias-bomb': /^yaml\/too-large$/,
  'yaml/alias': /^yaml\/anchor$/,
  'yaml/deep-nesting': /^yaml\/too-deep$/,
  'yaml/large': /^yaml\/too-large$/,
  'yaml/number': /^yaml\/lossy-number$/,
  'yaml/duplicate-key': /^yaml\/duplicate-key$/,
  'yaml/prototype-pollution': /^schema\/unknown-key$/,
  'yaml/non-string-key': /^schema\/unknown-key$/,
  'yaml/merge-key': /^yaml\/merge-key$/,
  'yaml/encoding': /^yaml\/encoding$/,
  'yaml/eol': /^yaml\/control-character$/,
  'yaml/control': /^yaml\/control-character$/,
  'yaml/bidi': /^yaml\/control-character$/,
  'yaml/empty': /^yaml\/empty-file$/,
  'yaml/tag': /^yaml\/tag$/,
  'yaml/syntax': /^yaml\/syntax$/,
};

/** Where tp refuses on purpose what the corpus lets pass. */
const stricter: Readonly<Record<string, readonly [rule: string, reason: string]>> = {
  'yaml/alias-small.yaml': ['yaml/anchor', 'the dialect of tp has no anchors: every value is written out where it belongs'],
};

/** References that tp accepts on purpose. */
const webAddresses = /^https?:\/\//;

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

test.skipIf(here)('the corpus is not here, so its cases are skipped (expected at ../shared/hostile beside the repository)', () => {
  expect(here).toBe(false);
});

describe.runIf(here)('files', () => {
  const cases = manifest().filter(({ file }) => file.startsWith('yaml/'));

  test.each(cases)('$file: $expected ($why)', async (hostile) => {
    const found = await within(2_000, () => readAs('touchpoints/case.yaml', bytesOf(hostile.file)));
    const own = found.filter(isAboutReading);
    const line = /^diagnostic at line (\d+)$/.exec(hostile.expected)?.[1];
    if (line !== undefined) {
      const rule = rules[hostile.class] ?? /^yaml\//;
      expect(own.filter((diagnostic) => rule.test(diagnostic.rule)).map(lineOf)).toContain(Number(line));
    } else {
      const [allowed] = stricter[hostile.file] ?? [];
      expect(own.filter(({ rule }) => rule !== allowed).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    }
    for (const { message, hint } of own) expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\n/);
  });

  test('are read in one process in any order, with the same answers', async () => {
    const files = cases.map(({ file }) => toReadFile(`touchpoints/${file}`, bytesOf(file)));
    const forward = await within(10_000, () => parseYaml(files));
    const backward = await within(10_000, () => parseYaml([...files].reverse()));
    expect([...backward].reverse().map(({ problems }) => problems)).toEqual(forward.map(({ problems }) => problems));
  });
});

describe.runIf(here)('generated files', () => {
  test.each([
    ['yaml-100k-keys', /^yaml\/too-large$/],
    ['yaml-20mb', /^yaml\/too-large$/],
    ['yaml-50-deep-files', /^yaml\/too-deep$/],
  ])('%s: each is refused by one finding', async (name, rule) => {
    const root = workspace();
    execFileSync(process.execPath, [join(corpus, 'gen.mjs'), name, join(root, 'touchpoints')]);
    const found = (await within(4_000, () => readWorkspace(root))).filter(isAboutReading);
    const files = readdirSync(join(root, 'touchpoints'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
    expect(found.map(({ location }) => location.file).sort()).toEqual(files.map((path) => `touchpoints/${path}`).sort());
    expect(found.filter((diagnostic) => !rule.test(diagnostic.rule) || lineOf(diagnostic) < 1)).toEqual([]);
  });
});

describe.runIf(here && linux)('names of files', () => {
  const cases = names().filter((hostile) => hostile.class.startsWith('name/') && hostile.class !== 'name/case');

  test.each(cases)('$n: $expected ($why)', async ({ name, bytes, class: kind, expected }) => {
    const root = workspace();
    const file = bytes === undefined ? Buffer.from(name ?? '') : Buffer.from(bytes, 'hex');
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'touchpoints/')), file]), 'name: Checkout\n');
    const path = `touchpoints/${file.toString('utf8')}`;
    const folder = read(root);
    const isRead = folder.files.some((other) => other.path === path);
    const found = (await readWorkspace(root)).filter(({ location }) => location.file === path);
    if (kind === 'name/not-utf8') {
      expect(found).toMatchObject([{ rule: 'file/unreadable', location: { range: { start: { line: 1 } } } }]);
    } else if (expected === 'accepted') {
      expect(isRead).toBe(true);
      expect(found.filter(isAboutReading)).toEqual([]);
    } else if (isRead) {
      // Nothing is wrong with the text; that such a name cannot be an id is what keeps tp from writing it anywhere.
      expect(found.filter(({ rule }) => rule.startsWith('id/')).map(lineOf)).toContain(1);
    } else {
      expect(problemOfId(file.toString('utf8'))).not.toBeNull();
    }
  });

  test('twins in capitals and small letters do not pass unnoticed', async () => {
    const root = workspace();
    for (const name of ['Checkout', 'checkout']) writeFileSync(join(root, `touchpoints/${name}.yaml`), 'name: Checkout\n');
    expect((await readWorkspace(root)).filter(({ rule }) => rule.startsWith('id/'))).not.toEqual([]);
  });
});

describe.runIf(here)('ids', () => {
  test.each(names().filter(({ class: kind }) => kind === 'id'))('$n $id: refused ($why)', async ({ id = '' }) => {
    const declared = await readAs('tp.yaml', Buffer.from(`format: 1\nname: Example\nteams: [{ id: ${JSON.stringify(id)}, name: Team }]\n`));
    const named = await readAs(`touchpoints/${id}.yaml`, Buffer.from('name: Checkout\n'));
    const refusals = [
      ...declared.filter((diagnostic) => lineOf(diagnostic) === 3),
      ...named.filter(({ location }) => location.file !== 'tp.yaml'),
    ].filter(({ rule, severity }) => /^(?:id|schema|yaml)\//.test(rule) && severity === 'error');
    expect(refusals).not.toEqual([]);
  });
});

describe.runIf(here)('references to files', () => {
  test.each(names().filter(({ class: kind }) => kind === 'reference/path'))('$n $ref: refused ($why)', async ({ ref = '' }) => {
    const text = `name: Survey\ndata: ${JSON.stringify(ref)}\nlinks: [${JSON.stringify(ref)}]\n`;
    const found = await readAs('feedback/survey.yaml', Buffer.from(text));
    const linesOf = (pattern: RegExp) => found.filter(({ rule }) => pattern.test(rule)).map(lineOf);
    expect(linesOf(/^(?:schema|yaml)\/|^feedback\/missing-file$/)).toContain(2);
    // A link is only shown, so what looks like a path in the workspace may pass where it names nothing outside.
    if (!webAddresses.test(ref) && !/^[\w-]+(?:\/[\w.-]+)+$/.test(ref)) expect(linesOf(/^(?:schema|yaml)\//)).toContain(3);
  });
});

describe.runIf(here)('strings', () => {
  const strings = listOf<{ readonly id: string; readonly class: string; readonly value: string }>('svgtext/strings.json');

  test.each(strings)('$class $id is read as it is, or refused', async ({ value }) => {
    const [document] = await parseYaml([{ path: 'touchpoints/case.yaml', text: `name: ${JSON.stringify(value)}\n` }]);
    const found = await readAs('touchpoints/case.yaml', Buffer.from(`name: ${JSON.stringify(value)}\n`));
    const isRefused = found.some(({ rule }) => rule === 'yaml/control-character');
    if (!isRefused) expect(document?.data).toEqual({ name: value });
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value)) expect(isRefused).toBe(true);
  });

  test.each(strings)('$class $id does no harm without quotes', async ({ value }) => {
    await within(2_000, () => readAs('touchpoints/case.yaml', Buffer.from(`name: ${value}\n`)));
    await within(2_000, () => readAs('touchpoints/case.yaml', Buffer.from(`${value}: x\n`)));
  });
});

describe.runIf(here && linux)('faults while reading', () => {
  const cases = listOf<{ readonly n: number; readonly fault: string }>('git/faults.json');

  /** How a fault is made; each returns the paths that must be reported as unreadable. */
  const made: Readonly<Record<number, (root: string) => readonly string[]>> = {
    23: (root) => link(root, '/dev/zero', 'touchpoints/zero.yaml'),
    26: (root) => [...link(root, 'b.yaml', 'touchpoints/a.yaml'), ...link(root, 'a.yaml', 'touchpoints/b.yaml')],
  };

  /** Why the others are not made here. */
  const elsewhere: Readonly<Record<number, string>> = {
    1: 'writing: tests of the commands that write',
    4: 'writing: tests of the commands that write',
    5: 'writing: tests of the commands that write',
    6: 'writing: tests of the commands that write',
    8: 'needs a broken disk; the reason is in the table of folder.ts',
    9: 'files are opened one after the other, so one descriptor is enough',
    11: 'a file is read up to its limit whatever size it claims: test/source/folder.test.ts',
    19: 'output: tests of the command line',
    24: 'test/source/folder.test.ts, where the user is not root',
    25: 'test/source/folder.test.ts, where the user is not root',
    27: 'takes too long for every run: bench/',
    29: 'output: tests of the command line',
    30: 'environment: tests of the command line',
  };

  test.each(cases.filter(({ n }) => n in made))('$n $fault: one finding each, and the run goes on', async ({ n }) => {
    const root = workspace();
    writeFileSync(join(root, 'touchpoints/hotline.yaml'), 'name: Hotline\n');
    const paths = made[n]?.(root) ?? [];
    const found = (await within(2_000, () => readWorkspace(root))).filter(({ rule }) => rule.startsWith('file/'));
    expect(found.map(({ rule, location }) => [rule, location.file])).toEqual([...paths].sort().map((path) => ['file/unreadable', path]));
    expect(read(root).files.map(({ path }) => path)).toContain('touchpoints/hotline.yaml');
  });

  test('every fault of the corpus is made here or has its place elsewhere', () => {
    expect(cases.filter(({ n }) => !(n in made) && !(n in elsewhere))).toEqual([]);
  });
});

function manifest(): readonly FileCase[] {
  return listOf<FileCase>('manifest.json');
}

function names(): readonly NameCase[] {
  return listOf<NameCase>('names/names.json');
}

function listOf<T>(file: string): readonly T[] {
  return here ? (JSON.parse(readFileSync(join(corpus, file), 'utf8')) as readonly T[]) : [];
}

function bytesOf(file: string): Buffer {
  return readFileSync(join(corpus, file));
}

function toReadFile(path: string, bytes: Buffer): ReadFile {
  return { path, ...decode(bytes) };
}

/** An empty workspace on disk. */
function workspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'tp-hostile-'));
  temporary.push(root);
  mkdirSync(join(root, 'touchpoints'));
  writeFileSync(join(root, 'tp.yaml'), 'format: 1\nname: Example\n');
  return root;
}

function link(root: string, target: string, path: string): readonly string[] {
  symlinkSync(target, join(root, path));
  return [path];
}

function read(root: string) {
  return readFolder(root, ['tp.yaml'], ['touchpoints', 'journeys', 'personas', 'actions', 'feedback']);
}

async function readWorkspace(root: string): Promise<readonly Diagnostic[]> {
  const { files, paths, unread } = read(root);
  return check(files, paths, unread);
}

/** All diagnostics of a workspace with that one file. */
async function readAs(path: string, bytes: Buffer): Promise<readonly Diagnostic[]> {
  const company: ReadFile = { path: 'tp.yaml', text: 'format: 1\nname: Example\n' };
  return check([...(path === 'tp.yaml' ? [] : [company]), toReadFile(path, bytes)], [path], []);
}

async function check(
  files: readonly ReadFile[],
  paths: readonly string[],
  unread: readonly { readonly path: string; readonly reason: string }[],
): Promise<readonly Diagnostic[]> {
  const { workspace: loaded, findings } = load(await parseYaml(files), { paths, unread, dataFiles: new Set() });
  return checkWorkspace(loaded, findings, { today });
}

/** Findings about reading; the corpus’ own keys are unknown to the schemas, which is no answer. */
function isAboutReading({ rule, message }: Diagnostic): boolean {
  return /^(?:yaml|file)\//.test(rule) || (rule === 'schema/unknown-key' && /^There is no key before|cannot be a key/.test(message));
}

function lineOf({ location }: Diagnostic): number {
  return location.range.start.line;
}

async function within<T>(milliseconds: number, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  expect(performance.now() - start).toBeLessThan(milliseconds);
  return result;
}
