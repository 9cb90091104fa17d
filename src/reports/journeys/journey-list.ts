/** One line a journey: how long, through whose hands, how well known, and where it goes down. */
import type { JourneyRow } from '../../analysis/journey/journeys.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { TableBlock } from '../report.js';
import type { CellColumn } from '../table.js';
import { labels } from '../vocabulary.js';
import { journeyColumns, tableOfJourneys } from './journey-columns.js';
import { journeyLabels } from './journey-words.js';

/** Feelings are on −2 … +2, as in the files and on the maps. */
export function journeyList(rows: readonly JourneyRow[], naming: Naming, say: Say): TableBlock {
  const { journey, name, state, steps, handOffs, measured, lowest, course } = journeyColumns(naming, say);
  const columns: readonly CellColumn<JourneyRow>[] = [
    journey,
    { ...name, drop: 4 },
    {
      key: 'persona',
      label: say(labels.persona),
      type: 'text',
      drop: 7,
      cell: ({ journey: { persona } }) => (persona === undefined ? null : naming.persona(persona)),
    },
    { ...state, drop: 6 },
    steps,
    { key: 'owners', label: say(journeyLabels.owners), type: 'count', drop: 5, cell: ({ facts }) => facts.owners.length },
    { ...handOffs, drop: 3 },
    { ...measured, drop: 1 },
    { ...lowest, drop: 2 },
    {
      key: 'feeling',
      label: say(journeyLabels.emotion),
      type: 'difference',
      drop: 2,
      cell: ({ curve }) => (curve.dip === null ? null : curve.dip.valence / 25 - 2),
    },
    { ...course, drop: 8 },
  ];
  return tableOfJourneys(columns, rows, ({ curve }) => curve.coverage === 0 || curve.coverage === null, say);
}
