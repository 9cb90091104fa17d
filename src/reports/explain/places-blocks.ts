/** The places in the files that the parts of a number come from. */
import type { Location } from '../../source/location.js';
import { andMore, type Say } from '../../text/both.js';
import type { Block } from '../report.js';
import { toTable } from '../table.js';
import type { Part } from './explanation.js';

interface Line {
  readonly label: string;
  readonly place: string;
}

/** More of them tell nobody more; programs get them all. */
const mostPlaces = 4;

/** Nothing where no part stands in a file. `shownPath` is how the user writes the path of a file. */
export function placesBlocks(parts: readonly Part[], say: Say, shownPath: (path: string) => string): readonly Block[] {
  const placeText = ({ file, range: { start } }: Location) => `${shownPath(file)}:${start.line}:${start.column}`;
  const rows = parts.flatMap(({ label, places }): readonly Line[] => {
    const shown = places.slice(0, mostPlaces).map((place): Line => ({ label, place: placeText(place) }));
    const more = places.length - shown.length;
    return more === 0 ? shown : [...shown, { label, place: andMore(more, say) }];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: say({ en: 'Where it comes from', de: 'Woher das kommt' }) },
    toTable<Line>({
      name: 'places',
      columns: [
        { key: 'part', label: say({ en: 'Part', de: 'Teil' }), type: 'text', cell: ({ label }) => label },
        { key: 'place', label: say({ en: 'Place', de: 'Stelle' }), type: 'id', cell: ({ place }) => place },
      ],
      rows: rows.filter(({ label, place }, index) => rows.findIndex((row) => row.label === label && row.place === place) === index),
      empty: '',
      about: () => null,
    }),
  ];
}
