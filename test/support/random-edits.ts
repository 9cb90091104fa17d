/** Things that people do to the files of an inventory, chosen by numbers: for tests that try many of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { rules } from '../../src/rules/registry.js';
import type { TextFile } from '../../src/source/file.js';
import { readExample } from './workspace.js';

/** Texts by path. */
export type Files = ReadonlyMap<string, string>;

const root = resolve(import.meta.dirname, '../../examples/office');
/** The inventory of the example `office`, without its data. */
export const office: Files = new Map(
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

/** Edits one after the other, in rounds: after each of them somebody looks. */
export const rounds = fc.array(
  fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(9_999), fc.nat(9_999)), { minLength: 1, maxLength: 3 }),
  { minLength: 2, maxLength: 5 },
);

/** Makes the edits of one round. */
export function edit(files: Map<string, string>, round: readonly (readonly [name: string, pick: number, other: number])[]): void {
  for (const [name, pick, other] of round) edits[name]?.(files, pick, other);
}

/** The files by path, as a folder gives them. */
export function inOrder(files: Files): readonly TextFile[] {
  return [...files].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function change(files: Map<string, string>, pick: number, edit: (text: string) => string): void {
  const [path, text] = nth([...files], pick) ?? ['', ''];
  if (path !== '') files.set(path, edit(text));
}
