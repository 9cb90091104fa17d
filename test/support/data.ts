/** Workspaces whose data are looked into: written to a folder, read by the engine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { contentOf } from '../../src/evidence/answers/question-at.js';
import type { Engine, TableRequest } from '../../src/evidence/engine/engine.js';
import { openDatabase, openEngine } from '../../src/evidence/engine/open-engine.js';
import type { Evidence, EvidenceRequest } from '../../src/evidence/evidence.js';
import { loadEvidence } from '../../src/evidence/load-evidence.js';
import type { EngineMemory } from '../../src/evidence/remembered/engine-memory.js';
import { isPlainJson } from '../../src/evidence/remembered/is-plain-json.js';
import { remembering } from '../../src/evidence/remembered/remembering.js';
import type { Loaded } from '../../src/load/load.js';
import type { Workspace } from '../../src/model/workspace.js';
import { type CheckOptions, checkWorkspace } from '../../src/rules/check.js';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { afterwards } from './afterwards.js';
import { temporaryFolder } from './tp.js';
import { loadFiles, readExample, today } from './workspace.js';

export interface BinaryFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** An engine for a folder, closed after the tests of the file. */
export function engineFor(folder: string): Engine {
  return kept(openEngine(folder));
}

/** The two readers of data, which must say the same. */
export interface BothEngines {
  readonly own: Engine;
  readonly database: Engine;
}

export function bothEnginesFor(folder: string): BothEngines {
  return { own: engineFor(folder), database: databaseFor(folder) };
}

/** The query engine alone, whatever the data are. */
export function databaseFor(folder: string): Engine {
  return kept(openDatabase(folder));
}

function kept(engine: Engine): Engine {
  afterwards(() => engine.close());
  return engine;
}

/** The files as a workspace in a folder of its own. */
export async function writeWorkspace(files: readonly BinaryFile[]): Promise<Loaded & { readonly folder: string }> {
  const folder = temporaryFolder();
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const texts = files.map(({ path, text }) => ({ path, text: typeof text === 'string' ? text : '' }));
  return { folder, ...(await loadFiles(texts)) };
}

/** The evidence in some files. */
export async function evidenceOf(files: readonly BinaryFile[], request: Partial<EvidenceRequest> = {}): Promise<Evidence> {
  const { workspace, folder } = await writeWorkspace(files);
  return bothEvidences(workspace, bothEnginesFor(folder), { windows: [], by: [], ...request });
}

/**
 * The evidence, which must be the same whether small files are read into memory or by the query engine, and whether it is remembered; so must be
 * the rows and pairs asked for.
 */
export async function bothEvidences(workspace: Workspace, engines: BothEngines, request: EvidenceRequest): Promise<Evidence> {
  const memory = engineMemory();
  const all = [engines.own, engines.database, remembering(engines.own, memory), remembering(unlessRead(engines.own, memory), memory)];
  const evidences: Evidence[] = [];
  for (const engine of all) evidences.push(await loadEvidence(workspace, engine, request));
  const [own, ...others] = evidences;
  if (own === undefined) throw new Error('no evidence');
  for (const other of others) expect(plain(other)).toEqual(plain(own));
  return {
    ...own,
    rows: async (rows) => sameOf(await eachInTurn(evidences, (evidence) => evidence.rows(rows))),
    pairs: async (rows) => sameOf(await eachInTurn(evidences, (evidence) => evidence.pairs(rows))),
  };
}

interface TestMemory extends EngineMemory {
  /** False for data that have been asked nothing yet. */
  knows(request: TableRequest): boolean;
}

/** A memory of what it was given, as JSON. */
function engineMemory(): TestMemory {
  const kept = new Map<string, string>();
  const nameOf = (request: TableRequest, question: string) => JSON.stringify([request, question]);
  return {
    knows: (request) => kept.has(nameOf(request, 'columns')),
    about: (request) => ({
      recall: (question) => {
        const text = kept.get(nameOf(request, question));
        return text === undefined ? null : { answer: JSON.parse(text) };
      },
      keep: (question, answer) => {
        expect(isPlainJson(answer)).toBe(true);
        kept.set(nameOf(request, question), JSON.stringify(answer));
      },
    }),
  };
}

/** An engine that must not be asked to count what is remembered, only what could not be counted; to be asked for rows is another matter. */
function unlessRead(engine: Engine, memory: TestMemory): Engine {
  const refused =
    <Query>(ask: (query: Query) => Promise<unknown>) =>
    async (query: Query): Promise<never> => {
      await ask(query);
      throw new Error('what is remembered is asked again');
    };
  return {
    ...engine,
    async open(request) {
      const table = await engine.open(request);
      if (!memory.knows(request)) return table;
      const [sample, shapes, strays] = [refused(table.sample), refused(table.shapes), refused(table.strays)];
      return { ...table, sample, shapes, strays, count: refused(table.count), sum: refused(table.sum) };
    },
  };
}

async function eachInTurn<Value>(evidences: readonly Evidence[], ask: (evidence: Evidence) => Promise<Value>): Promise<readonly Value[]> {
  const answers: Value[] = [];
  for (const evidence of evidences) answers.push(await ask(evidence));
  return answers;
}

function plain({ tallies, incidents, sources, problems }: Evidence) {
  return { tallies: tallies.map(({ question, ...tally }) => ({ ...tally, question: contentOf(question) })), incidents, sources, problems };
}

function sameOf<Value>([first, ...others]: readonly Value[]): Value {
  if (first === undefined) throw new Error('nothing to compare');
  for (const other of others) expect(other).toEqual(first);
  return first;
}

/** The evidence in the files of an example text. */
export async function evidenceIn(text: string, request: Partial<EvidenceRequest> = {}): Promise<Evidence> {
  return evidenceOf(readExample(text).files, request);
}

/** All diagnostics of an example text, those about its data among them. */
export async function checkWithData(text: string, options: Partial<CheckOptions> = {}): Promise<readonly Diagnostic[]> {
  const { workspace, findings, folder } = await writeWorkspace(readExample(text).files);
  const { problems } = await bothEvidences(workspace, bothEnginesFor(folder), { windows: [], by: [] });
  return checkWorkspace({ ...workspace, dataProblems: problems }, findings, { today, ...options });
}
