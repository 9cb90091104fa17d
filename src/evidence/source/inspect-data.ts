/** Looks into the data for what does not fit, and for nothing else. */
import type { DataProblem } from '../../model/data-problem.js';
import type { Workspace } from '../../model/workspace.js';
import type { Engine } from '../engine/engine.js';
import { findColumn } from './find-column.js';
import { readSource } from './read-source.js';
import { baseQuery, type Frame, foundSegment, segmentIn } from './source-frame.js';
import { segmentsOf } from './source-plan.js';

/** The problems of all sources: also of the segments, which reports look at only where somebody wants them apart. */
export async function inspectData(workspace: Workspace, engine: Engine): Promise<readonly DataProblem[]> {
  const problems: DataProblem[] = [];
  for (const source of workspace.feedback.values()) {
    const reading = await readSource(source, workspace, engine, { windows: [], by: [], monthly: false });
    if (reading.frame !== null) await inspectSegments(reading.frame);
    problems.push(...(reading.frame?.problems.problems() ?? reading.problems));
  }
  return problems;
}

/** Counts the texts of all segments that have a map, in one pass. */
async function inspectSegments(frame: Frame): Promise<void> {
  const { source, table, problems } = frame;
  const mapped = segmentsOf(source).flatMap((segment) => {
    const column = segment.map === null ? null : findColumn(table, problems, segment);
    return column === null ? [] : [foundSegment(source, segment, column)];
  });
  if (mapped.length === 0) return;
  const query = {
    ...baseQuery(frame),
    time: null,
    by: [],
    monthly: false,
    counted: mapped.map(({ column }) => [column]),
    weight: null,
    multiplicity: null,
  };
  for (const {
    item,
    texts: [text = null],
    rows,
  } of await table.count(query)) {
    const segment = mapped[item];
    if (segment !== undefined && text !== null) segmentIn(segment, text, rows, problems);
  }
}
