/** The bytes of files that git keeps, by their ids. */
import type { Repository } from './git.js';
import { GitProblem } from './git-problem.js';

/** Bytes that are asked for at once: well below what git may answer. */
const portion = 32 * 1024 * 1024;

/**
 * The bytes of each id, read once however often it is asked for; null for one of more than `most` bytes. Throws a `GitProblem` where
 * an object is missing or broken: what cannot be read is never taken for empty.
 */
export async function readBlobs(
  repository: Pick<Repository, 'ask'>,
  ids: Iterable<string>,
  most: number,
): Promise<ReadonlyMap<string, Buffer | null>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const atOnce = wanted.length <= few ? await readFew(repository, wanted, most) : null;
  if (atOnce !== null) return atOnce;
  const sizes = await sizesOf(repository, wanted);
  const blobs = new Map<string, Buffer | null>(wanted.map((id) => [id, null]));
  for (const part of portionsOf(
    wanted.filter((id) => (sizes.get(id) ?? 0) <= most),
    sizes,
  )) {
    const answer = await repository.ask(['cat-file', '--batch'], part.map((id) => `${id}\n`).join(''));
    for (const [id, bytes] of parse(answer, part)) blobs.set(id, bytes);
  }
  return blobs;
}

// So many mostly fit into one answer, and to start git once more takes longer than to read a file that is too large.
const few = 64;

/** The bytes of few ids, asked for without their sizes; null where that is too much, or where one cannot be read. */
async function readFew(
  repository: Pick<Repository, 'ask'>,
  ids: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Buffer | null> | null> {
  try {
    const answer = await repository.ask(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
    return new Map([...parse(answer, ids)].map(([id, bytes]) => [id, bytes.length > most ? null : bytes]));
  } catch (error) {
    if (error instanceof GitProblem) return null;
    throw error;
  }
}

async function sizesOf(repository: Pick<Repository, 'ask'>, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const answer = await repository.ask(['cat-file', '--batch-check'], ids.map((id) => `${id}\n`).join(''));
  const lines = answer.toString('latin1').split('\n');
  return new Map(ids.map((id, index) => [id, sizeIn(lines[index] ?? '', id)]));
}

/** The size in a line `<id> blob <size>`. */
function sizeIn(line: string, id: string): number {
  const [found, type, size] = line.split(' ');
  if (found !== id || type !== 'blob' || size === undefined) throw broken(id);
  return Number(size);
}

/** The ids in pieces whose bytes fit into one answer. */
function portionsOf(ids: readonly string[], sizes: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const portions: string[][] = [];
  let room = 0;
  for (const id of ids) {
    // A line of its own says what comes, and one ends it.
    const size = (sizes.get(id) ?? 0) + 100;
    if (size > room) {
      portions.push([]);
      room = portion;
    }
    portions.at(-1)?.push(id);
    room -= size;
  }
  return portions;
}

function* parse(answer: Buffer, ids: readonly string[]): Generator<readonly [string, Buffer]> {
  let at = 0;
  for (const id of ids) {
    const end = answer.indexOf(10, at);
    const size = sizeIn(answer.toString('latin1', at, Math.max(at, end)), id);
    const start = end + 1;
    if (start + size > answer.length) throw broken(id);
    yield [id, answer.subarray(start, start + size)];
    at = start + size + 1;
  }
}

function broken(id: string): GitProblem {
  return new GitProblem(
    {
      en: `Git cannot read the object ${id.slice(0, 12)}: it is missing or broken`,
      de: `Git kann das Objekt ${id.slice(0, 12)} nicht lesen: Es fehlt oder ist beschädigt`,
    },
    { en: 'Look at the repository with: git fsck', de: 'Das Repository prüfen: git fsck' },
  );
}
