/** The command line as completion needs it: written down when tp is built, so that a shell need not wait for all of it to load. */
import type { EntityKind } from '../../model/entity.js';

/** A word and what it is for. */
export type Word = readonly [word: string, summary: string];

/**
 * What can stand at a place: words of a list, names of the inventory (of the kind that the word before says, for `named before`), terms of
 * a query, one of several such, a path; nothing where that is free.
 */
export type Expected =
  | { readonly is: 'list'; readonly list: string }
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'name'; readonly kind: NameKind | 'named before' }
  | { readonly is: 'query' }
  | { readonly is: 'either'; readonly of: readonly Expected[] }
  | { readonly is: 'file' | 'folder' | 'free' };

/** What names are looked up in the inventory; `any` is the id of any file. A `revision` is looked up in the repository around it. */
export type NameKind = 'revision' | EntityKind | 'any' | ListedKind;
/** Those that are listed in `tp.yaml`. */
export type ListedKind = 'stage' | 'team' | 'channel' | 'promise' | 'context' | 'goal';

export interface CompletionOption {
  /** `-C`, `--dir`. */
  readonly names: readonly string[];
  readonly summary: string;
  /** What its value can be; null where it takes none. */
  readonly value: Expected | null;
}

export interface CompletionCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletionOption[];
  /** Its arguments in order. */
  readonly arguments: readonly Expected[];
  /** True where the last argument can be given several times. */
  readonly isVariadic: boolean;
  readonly commands: readonly CompletionCommand[];
}

export interface CompletionTree {
  readonly root: CompletionCommand;
  readonly lists: Readonly<Record<string, readonly Word[]>>;
  /** What can stand behind the colon of a query: by field. */
  readonly fields: Readonly<Record<string, Expected>>;
}
