/** The fewest lines to remove and add that make one list of lines the other. */

export interface LineChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  /** How many lines of each side stand before it. */
  readonly old: number;
  readonly new: number;
}

// Beyond so many changed lines nobody reads them one by one: what stands between is shown as replaced.
const mostChanges = 300;

/** All lines of both, in order. Myers, An O(ND) difference algorithm and its variations, Algorithmica 1 (1986) 251–266. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  const kinds = [
    ...sameLines(head),
    ...(pathOf(old, now) ?? [...old.map(() => 'removed' as const), ...now.map(() => 'added' as const)]),
    ...sameLines(tail),
  ];
  return placed(kinds, before, after);
}

type Kind = LineChange['kind'];

function sameLines(count: number): readonly Kind[] {
  return Array.from({ length: count }, () => 'same' as const);
}

function placed(kinds: readonly Kind[], before: readonly string[], after: readonly string[]): readonly LineChange[] {
  let old = 0;
  let now = 0;
  return kinds.map((kind) => {
    const change = { kind, text: (kind === 'added' ? after[now] : before[old]) ?? '', old, new: now };
    if (kind !== 'added') old += 1;
    if (kind !== 'removed') now += 1;
    return change;
  });
}

/** The shortest way through both; null where it is too long. */
function pathOf(old: readonly string[], now: readonly string[]): readonly Kind[] | null {
  const reached: ReadonlyMap<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let changes = 0; changes <= Math.min(mostChanges, old.length + now.length); changes += 1) {
    reached.push(furthest);
    const next = new Map<number, number>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOn(furthest, diagonal, changes);
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return wayBack(reached, old.length, now.length);
    }
    furthest = new Map([...furthest, ...next]);
  }
  return null;
}

/** Where the way comes onto a diagonal: from the one above by an added line, or from the one below by a removed one. */
function startOn(furthest: ReadonlyMap<number, number>, diagonal: number, changes: number): number {
  return isAdded(furthest, diagonal, changes) ? (furthest.get(diagonal + 1) ?? 0) : (furthest.get(diagonal - 1) ?? 0) + 1;
}

function isAdded(furthest: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean {
  return diagonal === -changes || (diagonal !== changes && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1));
}

function wayBack(reached: readonly ReadonlyMap<number, number>[], oldLength: number, newLength: number): readonly Kind[] {
  const kinds: Kind[] = [];
  let x = oldLength;
  let y = newLength;
  for (let changes = reached.length - 1; changes >= 0; changes -= 1) {
    const furthest = reached[changes] ?? new Map<number, number>();
    const diagonal = x - y;
    const added = isAdded(furthest, diagonal, changes);
    const from = startOn(furthest, diagonal, changes);
    while (x > from && x > 0 && y > 0) {
      kinds.push('same');
      x -= 1;
      y -= 1;
    }
    if (changes === 0) break;
    kinds.push(added ? 'added' : 'removed');
    if (added) y -= 1;
    else x -= 1;
  }
  return kinds.reverse();
}
