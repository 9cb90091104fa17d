/** All that is known from outside the inventory: the measurements in its files, and the data of its feedback sources. */
import type { FeedbackSource } from '../model/feedback.js';
import { leavingHorizon } from '../model/leaving-horizon.js';
import type { Workspace } from '../model/workspace.js';
import type { Engine } from './engine/engine.js';
import type { Evidence, EvidenceRequest } from './evidence.js';
import { readInline } from './inline.js';
import { readDerived } from './rows/read-derived.js';
import { readPairs } from './rows/read-pairs.js';
import { readRows } from './rows/read-rows.js';
import { readSource } from './source/read-source.js';
import type { SourceAccess } from './source/source-access.js';

/**
 * Counts everything that the request asks for. Without an engine, data files are passed over; where there is one it must stay open as
 * long as rows or pairs are asked for.
 */
export async function loadEvidence(workspace: Workspace, engine: Engine | null, request: EvidenceRequest): Promise<Evidence> {
  const readings = [readInline(workspace, request)];
  const accesses = new Map<string, SourceAccess>();
  for (const source of workspace.feedback.values()) {
    if (engine === null) break;
    const { access, frame: _frame, ...reading } = await readSource(withHorizon(source, workspace), workspace, engine, request);
    readings.push(reading);
    if (access !== null) accesses.set(source.id, access);
  }
  return {
    request,
    tallies: readings.flatMap(({ tallies }) => tallies),
    incidents: readings.flatMap(({ incidents }) => incidents),
    sources: readings.flatMap(({ facts }) => facts ?? []),
    problems: readings.flatMap(({ problems }) => problems),
    rows: async (rows) => {
      const access = accesses.get(rows.source);
      return access === undefined ? null : readRows(access, rows);
    },
    pairs: async (rows) => {
      const access = accesses.get(rows.source);
      return access === undefined ? null : readPairs(access, rows);
    },
    derived: async (rows, about, compute) => {
      const access = accesses.get(rows.source);
      return access === undefined ? compute() : readDerived(access, rows, about, compute);
    },
  };
}

/**
 * A source with a date of leaving that does not say within which time it counts takes what the settings say; where its answers have no date,
 * no time can be counted from them.
 */
function withHorizon(source: FeedbackSource, { company }: Workspace): FeedbackSource {
  const within = leavingHorizon(source, company);
  return source.left === undefined || within === null ? source : { ...source, left: { ...source.left, within } };
}
