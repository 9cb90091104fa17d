/** One line a journey: how long, through whose hands, how well known, and where it goes down. */
import type { JourneyRow } from '../../analysis/journey/journeys.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { TableBlock } from '../report.js';
import { type CellColumn, toTable } from '../table.js';
import { journeyStates, labels } from '../vocabulary.js';
import { journeyLabels } from './journey-words.js';

/** Feelings are on −2 … +2, as in the files and on the maps. */
export function journeyList(rows: readonly JourneyRow[], naming: Naming, say: Say): TableBlock {
  const columns: readonly CellColumn<JourneyRow>[] = [
    { key: 'journey', label: say(labels.journey), type: 'id', cell: ({ journey }) => journey.id },
    { key: 'name', label: say(labels.name), type: 'text', drop: 4, cell: ({ journey }) => naming.journey(journey.id) },
    {
      key: 'persona',
      label: say(labels.persona),
      type: 'text',
      drop: 7,
      cell: ({ journey: { persona } }) => (persona === undefined ? null : naming.persona(persona)),
    },
    {
      key: 'state',
      label: say(labels.state),
      type: 'text',
      drop: 6,
      cell: ({ journey: { state = 'current' } }) => say(journeyStates[state]),
    },
    { key: 'steps', label: say(journeyLabels.steps), type: 'count', cell: ({ facts }) => facts.steps },
    { key: 'owners', label: say(journeyLabels.owners), type: 'count', drop: 5, cell: ({ facts }) => facts.owners.length },
    { key: 'hand-offs', label: say(journeyLabels.handOffs), type: 'count', drop: 3, cell: ({ facts }) => facts.handOffs },
    { key: 'measured', label: say(journeyLabels.measured), type: 'share', drop: 1, cell: ({ facts }) => facts.measuredShare },
    { key: 'lowest', label: say(journeyLabels.lowest), type: 'id', drop: 2, cell: ({ curve }) => curve.dip?.step ?? null },
    {
      key: 'feeling',
      label: say(journeyLabels.emotion),
      type: 'difference',
      drop: 2,
      cell: ({ curve }) => (curve.dip === null ? null : curve.dip.valence / 25 - 2),
    },
    {
      key: 'course',
      label: say(journeyLabels.curve),
      type: 'sparkline',
      drop: 8,
      cell: ({ curve }) => curve.steps.map(({ valence }) => valence),
    },
  ];
  return toTable({
    name: 'journeys',
    columns,
    rows,
    empty: say({ en: 'No journey matches.', de: 'Keine Kundenreise passt.' }),
    about: ({ journey }) => ({ type: 'journey', id: journey.id }),
    tone: ({ curve }) => (curve.coverage === 0 || curve.coverage === null ? 'quiet' : null),
  });
}
