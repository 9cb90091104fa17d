/** The table of an explanation: the parts of a number, and below them what they add up to. */
import type { Location } from '../../source/location.js';
import type { Say } from '../../text/both.js';
import type { TableBlock } from '../report.js';
import { toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import type { Explanation, Part } from './explanation.js';

interface Line extends Pick<Part, 'label' | 'value' | 'n' | 'note'> {
  readonly weight: number | null;
  readonly points: number | null;
  readonly place: string | null;
  readonly isTotal: boolean;
}

/** `name` is what the number is called, `shownPath` how the user writes the path of a file. */
export function partsTable(
  { parts, value, whyNone }: Explanation,
  name: string,
  say: Say,
  shownPath: (path: string) => string,
): TableBlock {
  const places = parts.map((part) => placesText(part.places, shownPath));
  const lines = parts.map(
    ({ label, value: known, weight, points, n, note }, index): Line => ({
      label,
      value: known,
      weight,
      points: known === null ? null : points,
      n,
      note,
      // Answers to one question share its place: it is shown once.
      place: places[index] === places[index - 1] ? null : (places[index] ?? null),
      isTotal: false,
    }),
  );
  const total: Line = { label: name, value: null, weight: null, points: value, n: null, note: null, place: null, isTotal: true };
  return toTable<Line>({
    name: 'parts',
    columns: [
      { key: 'part', label: say({ en: 'Part', de: 'Teil' }), type: 'text', cell: ({ label }) => label },
      { key: 'value', label: say({ en: 'Value', de: 'Wert' }), type: 'score', cell: (line) => line.value },
      { key: 'weight', label: say({ en: '× Weight', de: '× Gewicht' }), type: 'share', cell: ({ weight }) => weight },
      { key: 'points', label: say({ en: '= Points', de: '= Punkte' }), type: 'number', cell: ({ points }) => points },
      { key: 'n', label: say(labels.answers), type: 'count', of: 'value', cell: ({ n }) => n },
      { key: 'note', label: say({ en: 'From', de: 'Aus' }), type: 'text', drop: 2, cell: ({ note }) => note },
      { key: 'place', label: say({ en: 'Place', de: 'Stelle' }), type: 'text', drop: 3, cell: ({ place }) => place },
    ],
    rows: value === null ? lines : [...lines, total],
    empty: whyNone ?? say({ en: 'Nothing is known that it could be made of.', de: 'Es ist nichts bekannt, woraus sie bestehen könnte.' }),
    about: () => null,
    tone: ({ value: known, isTotal }) => (known === null && !isTotal ? 'quiet' : null),
  });
}

/** At most two places, and how many more there are. */
function placesText(places: readonly Location[], shownPath: (path: string) => string): string | null {
  if (places.length === 0) return null;
  const shown = places.slice(0, 2).map(({ file, range }) => `${shownPath(file)}:${range.start.line}:${range.start.column}`);
  return places.length > 2 ? `${shown.join(', ')} +${places.length - 2}` : shown.join(', ');
}
