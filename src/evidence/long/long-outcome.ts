/** The outcome of long data where it has a column of its own: the same in each row of a respondent, so it is no answer to be counted. */
import type { Decoders } from '../answers/decoders.js';
import { decimalSignOf } from '../answers/read-answers.js';
import { outcomeOf } from '../rows/row-access.js';
import { findColumn } from '../source/find-column.js';
import { baseQuery, type Frame } from '../source/source-frame.js';
import { outcomeReader } from '../source/source-plan.js';

/** Learns what its texts stand for, so that it can be read beside the answers. */
export async function learnOutcome(frame: Frame, decoders: Decoders): Promise<void> {
  const { source, table, problems, codes } = frame;
  if (source.outcome?.column === undefined) return;
  const path = ['outcome', 'column'];
  const column = findColumn(table, problems, { name: source.outcome.column, path });
  const reader = outcomeReader(source, codes);
  if (column === null || reader === null) return;
  const query = {
    ...baseQuery(frame),
    time: null,
    windows: [],
    by: [],
    monthly: false,
    counted: [[column]],
    weight: null,
    multiplicity: null,
  };
  const groups = await table.count(query);
  const sign = decimalSignOf(
    groups.flatMap(({ texts: [text] }) => text ?? []),
    frame.decimal,
  );
  for (const { texts, rows } of groups) {
    const reading = reader(texts, sign);
    const [text = null] = texts;
    if (typeof reading === 'number') decoders.learn(outcomeOf(source), [column], texts, reading);
    else if (reading === 'unmapped') problems.count('unmapped-value', path, source.outcome.column, rows, text ?? '');
    else if (reading === 'out-of-range') problems.count('out-of-range', path, source.outcome.column, rows, text ?? '');
  }
}
