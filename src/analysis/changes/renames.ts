/** Which entity of before is which of after, though it has another id: the same content, or nearly so. */
import { type EntityKind, entityKinds } from '../../model/entity.js';
import type { InventoryFile, Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';

/** `kind/id` of before to the id of after. */
export type Renames = ReadonlyMap<string, string>;

/** As much of the lines must be the same. */
const alike = 0.6;

/** So many pairs are looked at line by line; of more, those of the same content only. */
const mostPairs = 250_000;

/** What has gone under one id and come under another. Of several that are alike, the most alike; then by code point. */
export function renamesBetween(before: Workspace, after: Workspace): Renames {
  return new Map(entityKinds.flatMap((kind) => renamesOf(kind, filesOf(before, kind, after), filesOf(after, kind, before))));
}

/** The files whose entity the other side does not know. */
function filesOf({ files }: Workspace, kind: EntityKind, other: Workspace): readonly InventoryFile[] {
  const known = new Set(other.files.filter((file) => file.kind === kind).map(({ id }) => id));
  return files.filter((file) => file.kind === kind && !known.has(file.id) && file.document.data !== null);
}

function renamesOf(
  kind: EntityKind,
  gone: readonly InventoryFile[],
  come: readonly InventoryFile[],
): readonly (readonly [string, string])[] {
  if (gone.length === 0 || come.length === 0) return [];
  const pairs = gone.length * come.length <= mostPairs ? pairsByLines(gone, come) : pairsByText(gone, come);
  const sorted = pairs.sort((a, b) => b.likeness - a.likeness || byCodePoint(a.from, b.from) || byCodePoint(a.to, b.to));
  const taken = new Set<string>();
  return sorted.flatMap(({ from, to }) => {
    if (taken.has(`- ${from}`) || taken.has(`+ ${to}`)) return [];
    taken.add(`- ${from}`).add(`+ ${to}`);
    return [[`${kind}/${from}`, to] as const];
  });
}

interface Pair {
  readonly from: string;
  readonly to: string;
  /** 0–1: the share of lines that both have. */
  readonly likeness: number;
}

function pairsByLines(gone: readonly InventoryFile[], come: readonly InventoryFile[]): Pair[] {
  const candidates = come.map((file) => ({ id: file.id, lines: linesOf(file) }));
  return gone.flatMap((file) => {
    const lines = linesOf(file);
    return candidates.flatMap(({ id, lines: others }) => {
      const likeness = likenessOf(lines, others);
      return likeness >= alike ? [{ from: file.id, to: id, likeness }] : [];
    });
  });
}

function pairsByText(gone: readonly InventoryFile[], come: readonly InventoryFile[]): Pair[] {
  const byText = new Map(come.map(({ id, document }) => [document.text, id]));
  return gone.flatMap(({ id, document }) => {
    const to = byText.get(document.text);
    return to === undefined ? [] : [{ from: id, to, likeness: 1 }];
  });
}

/** How often each line stands in the file; blank lines and comments say nothing about whose they are. */
function linesOf({ document }: InventoryFile): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const line of document.text.split('\n')) {
    const words = line.trim();
    if (words !== '' && !words.startsWith('#')) lines.set(words, (lines.get(words) ?? 0) + 1);
  }
  return lines;
}

function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const total = (lines: ReadonlyMap<string, number>) => [...lines.values()].reduce((sum, count) => sum + count, 0);
  const common = [...a].reduce((sum, [line, count]) => sum + Math.min(count, b.get(line) ?? 0), 0);
  const most = Math.max(total(a), total(b));
  return most === 0 ? 0 : common / most;
}
