/** The comments in a baseline, so that people can write some although a program writes the file. */
import type { Baseline } from './baseline.js';

/** Comments with their `#`: lines above the first key, lines above an entry and one behind it by the entry's index, lines at the end. */
export interface BaselineComments {
  readonly head: readonly string[];
  readonly above: ReadonlyMap<number, readonly string[]>;
  readonly behind: ReadonlyMap<number, string>;
  readonly foot: readonly string[];
}

/** What a new file says of itself. */
export const freshComments: BaselineComments = {
  head: ['# Accepted findings. tp baseline changes this file, tp suppressions lists it.'],
  above: new Map(),
  behind: new Map(),
  foot: [],
};

/** The comments of the file that the baseline was read from. */
export function commentsOf({ document, entries }: Baseline): BaselineComments {
  const lines = document.text.replace(/^\ufeff/, '').split(/\r?\n/);
  const places = entries.map(({ index }) => ({ index, range: document.locate(['entries', index]).range }));
  const byLine = new Map(places.map(({ index, range }) => [range.start.line, index]));
  const firstKey = lines.findIndex((line) => /^[\w"']/.test(line));
  const head = lines.slice(0, Math.max(0, firstKey)).filter(isComment);
  const above = new Map<number, readonly string[]>();
  let pending: readonly string[] = [];
  for (const [number, line] of lines.entries()) {
    if (number < firstKey) continue;
    const entry = byLine.get(number + 1);
    if (entry !== undefined) {
      above.set(entry, pending);
      pending = [];
    } else if (isComment(line)) {
      pending = [...pending, line.trim()];
    }
  }
  const behind = places.flatMap(({ index, range }) => {
    const rest = (document.text.slice(range.end.offset).split(/\r?\n/, 1)[0] ?? '').trim();
    return rest.startsWith('#') ? [[index, rest] as const] : [];
  });
  return { head, above, behind: new Map(behind), foot: pending };
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}
