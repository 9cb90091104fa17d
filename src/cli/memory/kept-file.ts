/** What is remembered of one file. */
import type { RememberedFile } from '../../load/restore-file.js';
import type { MemoryFile } from './memory-file.js';

export interface KeptFile extends RememberedFile {
  /** Of its bytes. */
  readonly hash: string;
  /** Where its data lie; null where they are not kept. */
  readonly memory: MemoryFile | null;
  /** True for one that has to be read again even where it is the same: its data only say what it was. */
  readonly isReadAgain: boolean;
  readonly start: number;
  readonly end: number;
  /** False where it is new or different since the base was written. */
  readonly isOfBase: boolean;
}

/** What the file held, made anew; null where that is not known, or no longer as it was written. */
export function dataOf(file: KeptFile): object | null {
  const bytes = bytesOf(file);
  return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as object);
}

/** The same as it is written down. */
export function bytesOf({ memory, start, end }: KeptFile): Buffer | null {
  return memory?.part(start, end) ?? null;
}

/** Two lists that are sorted by path, side by side: of each path what each of them has, null where it has nothing. */
export function* sideBySide<A extends { readonly path: string }, B extends { readonly path: string }>(
  first: readonly A[],
  second: readonly B[],
): Generator<readonly [A | null, B | null]> {
  let [one, two] = [0, 0];
  while (one < first.length || two < second.length) {
    const [a = null, b = null] = [first[one], second[two]];
    const takesFirst = a !== null && (b === null || a.path <= b.path);
    const takesSecond = b !== null && (a === null || b.path <= a.path);
    if (takesFirst) one += 1;
    if (takesSecond) two += 1;
    yield [takesFirst ? a : null, takesSecond ? b : null];
  }
}
