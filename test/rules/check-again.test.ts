/** A workspace that is checked again after a change has the findings of one that is checked for the first time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baselineFile } from '../../src/load/kinds.js';
import { assemble } from '../../src/load/load.js';
import { loadBaseline } from '../../src/load/load-baseline.js';
import { fileLoader, type LoadedFile } from '../../src/load/load-file.js';
import type { Workspace } from '../../src/model/workspace.js';
import { checkWorkspace, repeatedCheck } from '../../src/rules/check.js';
import { rules } from '../../src/rules/registry.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { loadFiles, readExample, today } from '../support/workspace.js';

type Files = ReadonlyMap<string, string>;

const root = resolve(import.meta.dirname, '../../examples/office');
const office: Files = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:tp|(?:touchpoints|journeys|personas|actions|feedback)\/.*)\.yaml$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);
/** The files of all examples of all rules: what one breaks stands beside what another needs. */
const faulty = rules
  .filter(({ notAsText }) => !notAsText)
  .flatMap(({ bad, good }) => [bad, good].flatMap((text) => readExample(text).files));

/** One of the things that people do to files; `pick` and `other` choose which and what. */
type Edit = (files: Map<string, string>, pick: number, other: number) => void;

const nth = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];

const edits: Readonly<Record<string, Edit>> = {
  'a line is gone': (files, pick, other) =>
    change(files, pick, (text) => {
      const lines = text.split('\n');
      return lines.filter((_, index) => index !== other % lines.length).join('\n');
    }),
  'a line stands twice': (files, pick, other) =>
    change(files, pick, (text) =>
      text
        .split('\n')
        .flatMap((line, index, all) => (index === other % all.length ? [line, line] : [line]))
        .join('\n'),
    ),
  'a word is another one': (files, pick, other) =>
    change(files, pick, (text) => {
      const words = [...text.matchAll(/(?<=[:,[] ?)[a-z][a-z-]+/g)];
      const [from, to] = [nth(words, other), nth(words, other * 7 + 3)];
      return from === undefined || to === undefined ? text : text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length);
    }),
  'a comment above it': (files, pick) => change(files, pick, (text) => `# looked through\n${text}`),
  'a suppression above it': (files, pick, other) =>
    change(files, pick, (text) => `# tp-ignore-file ${nth(rules, other)?.name}: accepted\n${text}`),
  'a file is gone': (files, pick) => {
    files.delete(nth([...files.keys()], pick) ?? '');
  },
  'a file has another name': (files, pick, other) => {
    const path = nth([...files.keys()], pick) ?? '';
    const text = files.get(path);
    if (path === 'tp.yaml' || text === undefined) return;
    files.delete(path);
    files.set(path.replace(/[^/]+$/, `renamed-${other % 3}.yaml`), text);
  },
  'a copy in another folder': (files, pick) => {
    const path = nth([...files.keys()], pick) ?? '';
    if (path !== 'tp.yaml') files.set(path.replace('/', '/aside/'), files.get(path) ?? '');
  },
  'a file of an example': (files, pick) => {
    const file = nth(faulty, pick);
    if (file?.path.endsWith('.yaml')) files.set(file.path, file.text);
  },
  'a broken file': (files, pick) => change(files, pick, (text) => `${text}\n  - "`),
  'all files of an example': (files, pick) => {
    const rule = nth(rules, pick);
    for (const { path, text } of rule?.notAsText ? [] : readExample(rule?.bad ?? '').files)
      if (path.endsWith('.yaml')) files.set(path, text);
  },
  'as it was': (files, pick) => {
    const [path, text] = nth([...office], pick) ?? ['', ''];
    files.set(path, text);
  },
};

test('whatever is changed, the findings are those of a first check', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(9_999), fc.nat(9_999)), { minLength: 1, maxLength: 3 }), {
        minLength: 2,
        maxLength: 5,
      }),
      async (rounds) => {
        const open = reopening();
        const check = repeatedCheck();
        const files = new Map(office);
        await open(files).then(({ workspace, findings }) => check(workspace, findings, { today }));
        for (const round of rounds) {
          for (const [name, pick, other] of round) edits[name]?.(files, pick, other);
          const { workspace, findings } = await open(files);
          const fresh = await loadFiles(inOrder(files), []);
          const expected = checkWorkspace(fresh.workspace, fresh.findings, { today });
          expect(workspace.unknownReferences.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
            fresh.workspace.unknownReferences.map(({ kind, id }) => `${kind} ${id}`),
          );
          expect(check(workspace, findings, { today })).toEqual(expected);
          for (const { rule } of expected) kinds.add(rule);
        }
      },
    ),
    { seed: 20261122, numRuns: 25 },
  );
  // The edits must bring findings of many rules, or nothing would be tried.
  expect(kinds.size).toBeGreaterThan(30);
});

/** Opens the files as they are; those whose text has not changed are the same objects. */
function reopening() {
  const load = fileLoader();
  let known = new Map<string, { readonly text: string; readonly loaded: LoadedFile | null }>();
  let before: Workspace | null = null;
  return async (files: Files) => {
    const next: typeof known = new Map();
    for (const { path, text } of inOrder(files)) {
      const old = known.get(path);
      const [document] = old?.text === text ? [] : await parseYaml([{ path, text }]);
      next.set(path, document === undefined && old ? old : { text, loaded: document ? load(document) : null });
    }
    known = next;
    const loaded = [...known.values()].flatMap((file) => file.loaded ?? []);
    const [accepted] = await parseYaml(inOrder(files).filter(({ path }) => path === baselineFile));
    const baseline = accepted === undefined ? null : loadBaseline(accepted);
    const opened = assemble(loaded, { paths: [...known.keys()], unread: [], dataFiles: new Set() }, baseline, before);
    before = opened.workspace;
    return opened;
  };
}

function inOrder(files: Files): readonly { readonly path: string; readonly text: string }[] {
  return [...files].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function change(files: Map<string, string>, pick: number, edit: (text: string) => string): void {
  const [path, text] = nth([...files], pick) ?? ['', ''];
  if (path !== '') files.set(path, edit(text));
}
