/** The table of the report `gaps`. */
import type { GapRow } from '../../analysis/gaps/gap-row.js';
import { intervalOf } from '../../analysis/quality/score.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { TableBlock, TableRow } from '../report.js';
import type { ReportOptions } from '../report-maker.js';
import { type CellColumn, toTable } from '../table.js';
import { labels, statusWords } from '../vocabulary.js';
import { groupWords, importanceWords, quadrantWords } from './gap-words.js';

export function gapTable(options: ReportOptions, rows: readonly GapRow[], naming: Naming, say: Say): TableBlock {
  const present: Readonly<Record<string, boolean>> = {
    segment: options.grouping.name !== '',
    quadrant: rows.some(({ quadrant }) => quadrant !== null),
    opportunity: rows.some(({ opportunity }) => opportunity !== null),
    'opportunity-interval': rows.some(({ opportunity }) => opportunity !== null),
  };
  return toTable({
    name: 'gaps',
    columns: columnsIn(options, naming, say).filter(({ key }) => present[key] ?? true),
    rows,
    empty: say({ en: 'No touchpoint matches.', de: 'Kein Touchpoint passt.' }),
    about: ({ touchpoint }) => ({ type: 'touchpoint', id: touchpoint }),
    tone: toneOf,
  });
}

function columnsIn({ importance: side }: ReportOptions, naming: Naming, say: Say): readonly CellColumn<GapRow>[] {
  return [
    { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', cell: ({ touchpoint }) => touchpoint },
    { key: 'name', label: say(labels.name), type: 'text', drop: 12, cell: ({ touchpoint }) => naming.touchpoint(touchpoint) },
    { key: 'segment', label: say(labels.segment), type: 'text', cell: ({ segment }) => segment },
    { key: 'group', label: say({ en: 'To do', de: 'Zu tun' }), type: 'text', cell: ({ group }) => group && say(groupWords[group]) },
    { key: 'importance', label: say(importanceWords[side]), type: 'score', drop: 2, cell: ({ importance }) => importance?.value ?? null },
    { key: 'quality', label: say(labels.quality), type: 'score', drop: 1, cell: ({ performance }) => performance?.value ?? null },
    { key: 'interval', label: say(labels.interval), type: 'interval', of: 'quality', cell: ({ performance }) => intervalOf(performance) },
    { key: 'n', label: say(labels.answers), type: 'count', of: 'quality', cell: ({ n }) => n },
    { key: 'gap', label: say(labels.gap), type: 'difference', drop: 4, cell: ({ gap }) => gap?.value ?? null },
    { key: 'bar', label: '', type: 'difference-bar', drop: 10, cell: ({ gap }) => gap?.value ?? null },
    { key: 'target', label: say(labels.target), type: 'score', drop: 9, cell: ({ target }) => target.value },
    { key: 'priority', label: say(labels.priority), type: 'score', cell: ({ priority }) => priority?.value ?? null },
    {
      key: 'priority-range',
      label: say({ en: 'Could be', de: 'Kann sein' }),
      type: 'interval',
      of: 'priority',
      cell: ({ priority }) => intervalOf(priority),
    },
    {
      key: 'cumulative',
      label: say({ en: 'Cumulative', de: 'Summe' }),
      type: 'share',
      drop: 7,
      cell: ({ priority }) => priority?.cumulative ?? null,
    },
    { key: 'quadrant', label: say({ en: 'Field', de: 'Feld' }), type: 'text', drop: 5, cell: (row) => quadrantWord(row, say) },
    {
      key: 'opportunity',
      label: say({ en: 'Opportunity', de: 'Chance' }),
      type: 'number',
      drop: 8,
      cell: ({ opportunity }) => opportunity?.value ?? null,
    },
    {
      key: 'opportunity-interval',
      label: say(labels.interval),
      type: 'interval',
      of: 'opportunity',
      cell: ({ opportunity }) => opportunity,
    },
    { key: 'evidence', label: say(labels.evidence), type: 'text', drop: 11, cell: ({ status }) => say(statusWords[status]) },
  ];
}

/** A point that may as well lie in the next field is marked. */
function quadrantWord({ quadrant, borderline }: GapRow, say: Say): string | null {
  if (quadrant === null) return null;
  const word = say(quadrantWords[quadrant.data]);
  return borderline ? `${word} ?` : word;
}

function toneOf({ group, performance, status }: GapRow): NonNullable<TableRow['tone']> | null {
  if (group === 'relation-breaker') return 'bad';
  return performance === null || status === 'assumed' ? 'quiet' : null;
}
