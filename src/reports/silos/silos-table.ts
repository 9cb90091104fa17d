/** The first table of the report `silos`: one line a journey. */
import type { SiloResult, SiloRow } from '../../analysis/silos/silos.js';
import type { Interval } from '../../analysis/statistics/interval.js';
import { journeyStateWords } from '../../model/journeys/journey-state-words.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { TableBlock } from '../report.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { siloLabels } from './silo-words.js';

/** One line a journey. */
export function silosTable({ rows }: SiloResult, naming: Naming, say: Say): TableBlock {
  const columns: readonly CellColumn<SiloRow>[] = [
    { key: 'journey', label: say(labels.journey), type: 'id', cell: ({ journey }) => journey.id },
    { key: 'name', label: say(labels.name), type: 'text', drop: 10, cell: ({ journey }) => naming.journey(journey.id) },
    {
      key: 'state',
      label: say(labels.state),
      type: 'text',
      drop: 9,
      cell: ({ journey }) => say(journeyStateWords[journey.state ?? 'current']),
    },
    { key: 'companies', label: say(siloLabels.companies), type: 'range', cell: ({ companies: { low, high } }) => ({ low, high }) },
    { key: 'hand-offs', label: say(siloLabels.handOffs), type: 'count', cell: ({ companies }) => companies.handOffs },
    { key: 'lost', label: say(siloLabels.lost), type: 'count', drop: 3, cell: ({ companies }) => companies.low - 1 },
    { key: 'unknown', label: say(siloLabels.unknown), type: 'count', drop: 4, cell: ({ companies: { low, high } }) => high - low },
    {
      key: 'continuity',
      label: say(siloLabels.continuity),
      type: 'score',
      drop: 2,
      cell: ({ figures }) => figures.handOffs.score?.value ?? null,
    },
    { key: 'interval', label: say(labels.interval), type: 'interval', of: 'continuity', cell: ({ figures }) => figures.handOffs.score },
    {
      key: 'channels',
      label: say(siloLabels.channels),
      type: 'score',
      drop: 8,
      cell: ({ figures }) => figures.channels.score?.value ?? null,
    },
    {
      key: 'channels-interval',
      label: say(labels.interval),
      type: 'interval',
      of: 'channels',
      cell: ({ figures }) => figures.channels.score,
    },
    {
      key: 'consistency',
      label: say(siloLabels.consistency),
      type: 'score',
      drop: 6,
      cell: ({ figures }) => figures.consistency?.score ?? null,
    },
    { key: 'said-once', label: say(siloLabels.noRepeat), type: 'score', drop: 7, cell: ({ figures }) => figures.index.components.noRepeat },
    { key: 'said-once-interval', label: say(labels.interval), type: 'interval', of: 'said-once', cell: saidOnceInterval },
    {
      key: 'said-once-n',
      label: say(labels.answers),
      type: 'count',
      of: 'said-once',
      cell: ({ figures }) => figures.repetition?.n ?? null,
    },
    { key: 'index', label: say(siloLabels.index), type: 'score', cell: ({ figures }) => figures.index.value },
  ];
  return toTable({
    name: 'silos',
    columns,
    rows,
    empty: say({ en: 'No journey with steps matches.', de: 'Keine Kundenreise mit Schritten passt.' }),
    about: ({ journey }) => ({ type: 'journey', id: journey.id }),
    tone: ({ companies }) => (companies.low > 1 ? 'bad' : companies.high === 1 ? 'good' : null),
  });
}

/** Of those who had to say it again all others are the rest. */
function saidOnceInterval({ figures: { repetition } }: SiloRow): Interval | null {
  return repetition && { low: 100 * (1 - repetition.share.high), high: 100 * (1 - repetition.share.low) };
}
