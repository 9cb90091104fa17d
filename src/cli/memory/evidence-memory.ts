/**
 * Remembers what data have answered, in the user's own cache folder, one file for each state of the data of a source: the next report on the
 * same data, or another one that asks the same, does not read them.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { TableRequest } from '../../evidence/engine/engine.js';
import { type DataIdentity, dataIdentity, isSettled } from '../../evidence/remembered/data-identity.js';
import type { EngineMemory, TableMemory } from '../../evidence/remembered/engine-memory.js';
import { makeFolder } from '../../source/make-folder.js';
import { sha256 } from '../../source/sha256.js';
import { cacheFolder } from '../cache-folder.js';
import type { Shell } from '../shell.js';
import { type MemoryFile, readMemoryFile, writeMemoryFile } from './memory-file.js';
import { tidy } from './tidy.js';

export interface EvidenceMemory extends EngineMemory {
  /** Keeps what has been answered for the next run. A memory that cannot be kept is no fault: the next run only takes longer. */
  save(): void;
}

/** What lies in the file of a table: for each question where its answer begins and ends. */
type Index = readonly (readonly [question: string, start: number, end: number])[];

interface Kept {
  readonly identity: DataIdentity;
  readonly request: TableRequest;
  readonly path: string;
  /** What an earlier run has kept; null where nothing of that can be trusted. */
  readonly before: MemoryFile | null;
  readonly fresh: Map<string, unknown>;
}

// Bytes of one answer, and of all about one state of the data.
const [mostOfOne, mostOfAll] = [4 * 1024 * 1024, 16 * 1024 * 1024];

/** The memory of a build of tp for the workspace in `root`. */
export function evidenceMemory(shell: Pick<Shell, 'env'>, root: string, build: string): EvidenceMemory {
  const folder = join(cacheFolder(shell.env), 'evidence');
  const tables = new Map<string, Kept>();
  return {
    about(request) {
      const identity = dataIdentity(root, request.files);
      if (identity === null) return null;
      const path = join(folder, `${sha256(JSON.stringify([build, identity.text, request]))}.memory`);
      const kept = tables.get(path) ?? { identity, request, path, before: trusted(path, identity), fresh: new Map<string, unknown>() };
      tables.set(path, kept);
      return memoryOf(kept);
    },
    save() {
      const changed = [...tables.values()].filter(({ fresh }) => fresh.size > 0);
      if (changed.length === 0) return;
      try {
        makeFolder(folder, 0o700);
        // Data that have changed since they were opened have answered who knows what.
        for (const kept of changed) if (dataIdentity(root, kept.request.files)?.text === kept.identity.text) write(kept);
        tidy(folder);
      } catch {
        // See above.
      }
    },
  };
}

/** The memory at `path`; null where the data can have changed since without it being seen. */
function trusted(path: string, identity: DataIdentity): MemoryFile | null {
  try {
    return isSettled(identity, statSync(path).mtimeMs) ? readMemoryFile(path) : null;
  } catch {
    // There is none yet.
    return null;
  }
}

function memoryOf({ before, fresh }: Kept): TableMemory {
  const places = new Map(indexOf(before).map(([question, start, end]) => [question, { start, end }]));
  return {
    recall(question) {
      if (fresh.has(question)) return { answer: fresh.get(question) };
      const place = places.get(question);
      const bytes = place === undefined ? null : (before?.part(place.start, place.end) ?? null);
      return bytes && { answer: JSON.parse(bytes.toString('utf8')) };
    },
    keep: (question, answer) => {
      fresh.set(question, answer);
    },
  };
}

function indexOf(memory: MemoryFile | null): Index {
  return (memory?.header as Index | undefined) ?? [];
}

/** The fresh answers, and of the old ones as many as there is room for. */
function write({ path, before, fresh }: Kept): void {
  const parts: Buffer[] = [];
  const index: [question: string, start: number, end: number][] = [];
  let end = 0;
  const add = (question: string, part: Buffer | null) => {
    if (part === null || part.length > mostOfOne || end + part.length > mostOfAll) return;
    parts.push(part);
    index.push([question, end, end + part.length]);
    end += part.length;
  };
  for (const [question, answer] of fresh) add(question, Buffer.from(JSON.stringify(answer)));
  for (const [question, start, stop] of indexOf(before)) if (!fresh.has(question)) add(question, before?.part(start, stop) ?? null);
  writeMemoryFile(path, parts, () => index);
}
