/** The table of an explanation: the parts of a number, and below them what they add up to. */
import type { Say } from '../../text/both.js';
import type { TableBlock } from '../report.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import type { Explanation, Part } from './explanation.js';

interface Line extends Pick<Part, 'label' | 'value' | 'n' | 'note'> {
  readonly weight: number | null;
  readonly points: number | null;
  readonly isTotal: boolean;
}

/** `name` is what the number is called. */
export function partsTable({ parts, value, whyNone }: Explanation, name: string, say: Say): TableBlock {
  const lines = parts.map(
    ({ label, value: known, weight, points, n, note }): Line => ({
      label,
      value: known,
      weight,
      points: known === null ? null : points,
      n,
      note,
      isTotal: false,
    }),
  );
  const total: Line = { label: name, value: null, weight: null, points: value, n: null, note: null, isTotal: true };
  return toTable<Line>({
    name: 'parts',
    columns: [
      { key: 'part', label: say({ en: 'Part', de: 'Teil' }), type: 'text', cell: ({ label }) => label },
      { key: 'value', label: say({ en: 'Value', de: 'Wert' }), type: 'score', cell: (line) => line.value },
      { key: 'weight', label: say({ en: '× Weight', de: '× Gewicht' }), type: 'share', cell: ({ weight }) => weight },
      { key: 'points', label: say({ en: '= Points', de: '= Punkte' }), type: 'number', cell: ({ points }) => points },
      { key: 'n', label: say(labels.answers), type: 'count', of: 'value', cell: ({ n }) => n },
      ...(parts.some(({ note }) => note !== null) ? [noteColumn(say)] : []),
    ],
    rows: value === null ? lines : [...lines, total],
    empty: whyNone ?? say({ en: 'Nothing is known that it could be made of.', de: 'Es ist nichts bekannt, woraus sie bestehen könnte.' }),
    about: () => null,
    tone: ({ value: known, isTotal }) => (known === null && !isTotal ? 'quiet' : null),
  });
}

function noteColumn(say: Say): CellColumn<Line> {
  return { key: 'note', label: say({ en: 'From', de: 'Aus' }), type: 'text', drop: 2, cell: ({ note }) => note };
}
