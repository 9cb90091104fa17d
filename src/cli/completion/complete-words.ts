/** What can stand where the cursor is: the words before it lead through the tree of commands. */
import type { CompletionCommand, CompletionOption, CompletionTree, Expected, NameKind, Word } from './completion-tree.js';
import { isNameKind } from './find-names.js';

/** What the shell shall offer: words, or what it finds itself; after some words more is to be typed without a blank. */
export interface Completion {
  readonly how: 'words' | 'nospace' | 'files' | 'folders';
  readonly words: readonly Word[];
}

/** The ids of a kind in the inventory; `folder` is what -C says, null without it. */
export type FindNames = (kind: NameKind, folder: string | null) => readonly string[];

/** Completes the last of `words`, which begin behind `tp`; it can be empty. */
export function completeWords(tree: CompletionTree, words: readonly string[], find: FindNames): Completion {
  const current = words.at(-1) ?? '';
  const place = walk(tree.root, words.slice(0, -1));
  const names = (kind: NameKind) => find(kind, place.folder);
  if (place.pending !== null) return offer(tree, place.pending, current, names);
  const [, name = '', value] = /^(--[a-z-]+)=(.*)$/.exec(current) ?? [];
  const option = value === undefined ? undefined : optionNamed(place.command, name);
  if (option?.value && value !== undefined) return prefixed(`${name}=`, offer(tree, option.value, value, names));
  if (current.startsWith('-') && !place.isLiteral) return found('words', optionsOf(place.command), current);
  const commands = place.count === 0 ? place.command.commands.map(({ name: own, summary }): Word => [own, summary]) : [];
  const expected = argumentAt(place);
  const offered = expected === null ? found('words', [], current) : offer(tree, expected, current, names);
  return { how: offered.how, words: [...found('words', commands, current).words, ...offered.words] };
}

interface Place {
  readonly command: CompletionCommand;
  /** How many arguments of the command stand before the cursor, and the last of them. */
  readonly count: number;
  readonly last: string;
  /** What the option before the cursor waits for; null where none does. */
  readonly pending: Expected | null;
  /** True behind `--`, where nothing is an option. */
  readonly isLiteral: boolean;
  readonly folder: string | null;
}

function walk(root: CompletionCommand, words: readonly string[]): Place {
  let place: Place = { command: root, count: 0, last: '', pending: null, isLiteral: false, folder: null };
  for (const word of words) place = step(place, word);
  return place;
}

function step(place: Place, word: string): Place {
  const { command, count, pending, isLiteral } = place;
  if (pending !== null) return { ...place, pending: null, folder: pending.is === 'folder' ? word : place.folder };
  if (isLiteral) return { ...place, count: count + 1, last: word };
  if (word === '--') return { ...place, isLiteral: true };
  if (word.startsWith('--dir=')) return { ...place, folder: word.slice('--dir='.length) };
  if (word.startsWith('-')) return { ...place, pending: optionNamed(command, word)?.value ?? null };
  const next = count === 0 ? command.commands.find(({ name }) => name === word) : undefined;
  return next === undefined ? { ...place, count: count + 1, last: word } : { ...place, command: next };
}

function optionNamed({ options }: CompletionCommand, name: string): CompletionOption | undefined {
  return options.find(({ names }) => names.includes(name));
}

function optionsOf({ options }: CompletionCommand): readonly Word[] {
  const own = options.flatMap(({ names, summary }) => names.filter((name) => name.startsWith('--')).map((name): Word => [name, summary]));
  return [...own, ['--help', 'show help']];
}

function argumentAt({ command, count, last }: Place): Expected | null {
  const { arguments: all, isVariadic } = command;
  const expected = all[count] ?? (isVariadic ? (all.at(-1) ?? null) : null);
  if (expected?.is !== 'name' || expected.kind !== 'named before') return expected;
  return isNameKind(last) ? { is: 'name', kind: last } : { is: 'free' };
}

function offer(tree: CompletionTree, expected: Expected, current: string, find: (kind: NameKind) => readonly string[]): Completion {
  switch (expected.is) {
    case 'file':
      return { how: 'files', words: [] };
    case 'folder':
      return { how: 'folders', words: [] };
    case 'free':
      return { how: 'words', words: [] };
    case 'list':
      return found('words', tree.lists[expected.list] ?? [], current);
    case 'words':
      return found('words', plain(expected.words), current);
    case 'name':
      return found('words', expected.kind === 'named before' ? [] : plain(find(expected.kind)), current);
    case 'either': {
      const all = expected.of.map((one) => offer(tree, one, current, find));
      return { how: all[0]?.how ?? 'words', words: all.flatMap(({ words }) => words) };
    }
    case 'query':
      return offerTerms(tree, current, find);
  }
}

/** Terms of a query: a field, its values, or an id. */
function offerTerms(tree: CompletionTree, current: string, find: (kind: NameKind) => readonly string[]): Completion {
  const [, before = '', field = '', value] = /^((?:not:)*([a-z_]+):)(.*)$/.exec(current) ?? [];
  const expected = tree.fields[field];
  if (value !== undefined && expected !== undefined) return prefixed(before, offer(tree, expected, value, find));
  const terms = found(
    'nospace',
    Object.keys(tree.fields).map((name): Word => [`${name}:`, '']),
    current,
  );
  const ids = found('words', plain(find('any')), current);
  return { how: ids.words.length > 0 || terms.words.length === 0 ? 'words' : 'nospace', words: [...ids.words, ...terms.words] };
}

function prefixed(before: string, { how, words }: Completion): Completion {
  return { how, words: words.map(([word, summary]): Word => [before + word, summary]) };
}

function plain(words: readonly string[]): readonly Word[] {
  return words.map((word): Word => [word, '']);
}

function found(how: Completion['how'], words: readonly Word[], current: string): Completion {
  return { how, words: words.filter(([word]) => word.startsWith(current)) };
}
