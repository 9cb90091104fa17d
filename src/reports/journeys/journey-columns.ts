/** The columns that tables of journeys share; which of them give way for room is the matter of each table. */
import type { JourneyRow } from '../../analysis/journey/journeys.js';
import { journeyStateWords } from '../../model/journeys/journey-state-words.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { TableBlock } from '../report.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { journeyLabels } from './journey-words.js';

type JourneyColumn = CellColumn<JourneyRow>;

/** By name; feelings are on 0–100. */
export function journeyColumns(naming: Naming, say: Say) {
  return {
    journey: { key: 'journey', label: say(labels.journey), type: 'id', cell: ({ journey }) => journey.id },
    name: { key: 'name', label: say(labels.name), type: 'text', cell: ({ journey }) => naming.journey(journey.id) },
    state: {
      key: 'state',
      label: say(labels.state),
      type: 'text',
      cell: ({ journey }) => say(journeyStateWords[journey.state ?? 'current']),
    },
    steps: { key: 'steps', label: say(journeyLabels.steps), type: 'count', cell: ({ facts }) => facts.steps },
    handOffs: { key: 'hand-offs', label: say(journeyLabels.handOffs), type: 'count', cell: ({ facts }) => facts.handOffs },
    measured: { key: 'measured', label: say(journeyLabels.measured), type: 'share', cell: ({ facts }) => facts.measuredShare },
    lowest: { key: 'lowest', label: say(journeyLabels.lowest), type: 'id', cell: ({ curve }) => curve.dip?.step ?? null },
    course: {
      key: 'course',
      label: say(journeyLabels.curve),
      type: 'sparkline',
      cell: ({ curve }) => curve.steps.map(({ valence }) => valence),
    },
  } satisfies Readonly<Record<string, JourneyColumn>>;
}

/** A table with a line for each journey; those that `isQuiet` says so of stand back. */
export function tableOfJourneys(
  columns: readonly JourneyColumn[],
  rows: readonly JourneyRow[],
  isQuiet: (row: JourneyRow) => boolean,
  say: Say,
): TableBlock {
  return toTable({
    name: 'journeys',
    columns,
    rows,
    empty: say({ en: 'No journey matches.', de: 'Keine Kundenreise passt.' }),
    about: ({ journey }) => ({ type: 'journey', id: journey.id }),
    tone: (row) => (isQuiet(row) ? 'quiet' : null),
  });
}
