/** Reads one feedback source from end to end. */
import type { FeedbackSource } from '../../model/feedback.js';
import type { Workspace } from '../../model/workspace.js';
import { decoders } from '../answers/decoders.js';
import { tallyBook } from '../answers/tally-book.js';
import { dataFilesOf } from '../engine/data-files.js';
import type { Engine } from '../engine/engine.js';
import { UnreadableData } from '../engine/unreadable-data.js';
import type { EvidenceRequest } from '../evidence.js';
import { readLong } from '../long/read-long.js';
import { type ProblemBook, problemBook } from './problem-book.js';
import { readWide } from './read-wide.js';
import type { SourceAccess } from './source-access.js';
import { factsOf, reportRows } from './source-count.js';
import { type Frame, frameOf } from './source-frame.js';
import { columnsOf } from './source-plan.js';
import type { SourceReading } from './source-reading.js';

export interface AccessibleReading extends SourceReading {
  /** Null where the rows are no respondents, or cannot be read. */
  readonly access: SourceAccess | null;
  /** Null where they cannot be read. */
  readonly frame: Frame | null;
}

/** What the source tells; where its data cannot be read, a problem that says so. */
export async function readSource(
  source: FeedbackSource,
  workspace: Workspace,
  engine: Engine,
  request: EvidenceRequest,
): Promise<AccessibleReading> {
  const files = dataFilesOf(source, workspace);
  const problems = problemBook(source.id);
  const nothing = () => ({ facts: null, tallies: [], incidents: [], problems: problems.problems(), access: null, frame: null });
  if (files.length === 0) return nothing();
  try {
    return (await readFiles(source, workspace, engine, request, files, problems)) ?? nothing();
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error;
    problems.add({ kind: 'unreadable-data', path: ['data'], subject: error.reason, file: error.file });
    return nothing();
  }
}

async function readFiles(
  source: FeedbackSource,
  workspace: Workspace,
  engine: Engine,
  request: EvidenceRequest,
  files: readonly string[],
  problems: ProblemBook,
): Promise<AccessibleReading | null> {
  const { delimiter = null, encoding = null } = source.format ?? {};
  const table = await engine.open({ files, delimiter, encoding, columns: columnsOf(source) });
  const start = await frameOf(source, workspace, table, request, problems);
  if (start === null) return null;
  const book = tallyBook();
  const known = decoders();
  const isLong = source.value !== undefined;
  const counted = isLong ? await readLong(start, book, known) : await readWide(start, book, known);
  if (counted === null) return null;
  const { frame, groups, sums } = counted;
  // Every row once: in wide data it comes back with each question, in long data either as an answer or as a value.
  const once = isLong
    ? [...groups, ...sums]
    : groups.length > 0
      ? groups.filter(({ item }) => item === 0)
      : sums.filter(({ item }) => item === 0);
  await reportRows(frame, once);
  const facts = await factsOf(frame, once);
  const isByRespondent = source.count === undefined && (!isLong || source.respondent !== undefined);
  return {
    facts,
    tallies: book.tallies(),
    incidents: [],
    problems: problems.problems(),
    frame,
    access: isByRespondent ? { frame, decoders: known, isLong, rows: facts.rows } : null,
  };
}
