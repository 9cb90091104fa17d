/** Workspaces whose data are looked into: written to a folder, read by the engine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { contentOf } from '../../src/evidence/answers/question-at.js';
import type { Engine } from '../../src/evidence/engine/engine.js';
import { openDatabase, openEngine } from '../../src/evidence/engine/open-engine.js';
import type { Evidence, EvidenceRequest } from '../../src/evidence/evidence.js';
import { loadEvidence } from '../../src/evidence/load-evidence.js';
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

/** The evidence, which must be the same whether small files are read into memory or by the query engine; so must be the rows and pairs asked for. */
export async function bothEvidences(workspace: Workspace, engines: BothEngines, request: EvidenceRequest): Promise<Evidence> {
  const [own, other] = [await loadEvidence(workspace, engines.own, request), await loadEvidence(workspace, engines.database, request)];
  expect(plain(own)).toEqual(plain(other));
  return {
    ...own,
    rows: async (rows) => same(await own.rows(rows), await other.rows(rows)),
    pairs: async (rows) => same(await own.pairs(rows), await other.pairs(rows)),
  };
}

function plain({ tallies, incidents, sources, problems }: Evidence) {
  return { tallies: tallies.map(({ question, ...tally }) => ({ ...tally, question: contentOf(question) })), incidents, sources, problems };
}

function same<Value>(found: Value, expected: Value): Value {
  expect(found).toEqual(expected);
  return found;
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
