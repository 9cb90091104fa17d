/** Two versions of a file as a unified diff, the form that people and `git apply` read. */
import { visible } from '../text/visible.js';
import { diffLines, type LineChange } from './diff-lines.js';
import type { Style } from './style.js';

/** The versions of a file; null where there is none. */
export interface FileVersions {
  readonly path: string;
  /** Where it lies afterwards, if elsewhere. */
  readonly movedTo?: string;
  readonly before: string | null;
  readonly after: string | null;
}

const context = 3;

/** The lines that differ with three around them; the empty text where nothing does. What a terminal would obey is made visible. */
export function unifiedDiff({ path, movedTo = path, before, after }: FileVersions, { color }: Style): string {
  if (before === after && movedTo === path) return '';
  const name = (file: string, text: string | null) => (text === null ? '/dev/null' : visible(file));
  const hunks = hunksOf(diffLines(linesOf(before), linesOf(after)));
  const lines = [
    ...headLines(path, movedTo, before, after).map((line) => color.bold(line)),
    ...(before === after ? [] : [`--- ${name(`a/${path}`, before)}`, `+++ ${name(`b/${movedTo}`, after)}`].map((line) => color.bold(line))),
    ...hunks.flatMap((hunk) => [color.cyan(headOf(hunk)), ...hunk.map((change) => shown(change, color))]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The head by which git knows new, deleted and renamed files. */
function headLines(path: string, movedTo: string, before: string | null, after: string | null): readonly string[] {
  const [from, to] = [visible(path), visible(movedTo)];
  return [
    `diff --git a/${from} b/${to}`,
    ...(before === null ? ['new file mode 100644'] : []),
    ...(after === null ? ['deleted file mode 100644'] : []),
    ...(from === to ? [] : [`rename from ${from}`, `rename to ${to}`]),
  ];
}

function linesOf(text: string | null): readonly string[] {
  return text === null || text === '' ? [] : text.split(/(?<=\n)/);
}

/** Changes with what stands around them; those that lie near each other together. */
function hunksOf(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const hunks: LineChange[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, { kind }] of changes.entries()) {
    if (kind === 'same') continue;
    const from = Math.max(0, index - context);
    const hunk = from <= last ? hunks[hunks.length - 1] : undefined;
    const end = index + context + 1;
    if (hunk === undefined) hunks.push(changes.slice(from, end));
    else hunk.push(...changes.slice(last, end));
    last = Math.min(changes.length, end);
  }
  return hunks;
}

function headOf(hunk: readonly LineChange[]): string {
  const range = (side: 'old' | 'new', other: LineChange['kind']) => {
    const count = hunk.filter(({ kind }) => kind !== other).length;
    const first = hunk[0]?.[side] ?? 0;
    return `${count === 0 ? first : first + 1}${count === 1 ? '' : `,${count}`}`;
  };
  return `@@ -${range('old', 'added')} +${range('new', 'removed')} @@`;
}

const signs = { same: ' ', added: '+', removed: '-' } as const;

function shown({ kind, text }: LineChange, color: Style['color']): string {
  const line = signs[kind] + withTabs(text.replace(/\r?\n$/, '')) + (text.endsWith('\r\n') ? '\r' : '');
  const whole = kind === 'added' ? color.green(line) : kind === 'removed' ? color.red(line) : line;
  return text.endsWith('\n') ? whole : `${whole}\n\\ No newline at end of file`;
}

/** A tab does no harm, and a diff without it could not be applied. */
function withTabs(line: string): string {
  return line.split('\t').map(visible).join('\t');
}
