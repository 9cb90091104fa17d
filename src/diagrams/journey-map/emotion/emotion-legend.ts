/** The marks of the feelings in the legend. */

import { straightLine } from '../../marks.js';
import type { Disc } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours, feelings, lines, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import type { LegendItem } from '../legend/legend-item.js';
import type { MapContext } from '../map-context.js';
import { interval } from '../score/whisker-mark.js';
import { curveLook } from './curves.js';
import { outline } from './feeling-mark.js';

const radius = 2.2;

const measured: LegendItem = {
  name: 'measured',
  label: { en: 'measured', de: 'gemessen' },
  width: 2 * radius,
  draw: (x, y, theme) => [disc(x, y, theme, 'measured')],
};

const assumed: LegendItem = {
  name: 'assumed',
  label: { en: 'assumed', de: 'angenommen' },
  width: 2 * radius,
  draw: (x, y, theme) => [disc(x, y, theme, 'assumed')],
};

const unknown: LegendItem = {
  name: 'unknown',
  label: { en: 'unknown: nobody was asked', de: 'unbekannt: niemand wurde gefragt' },
  width: 2,
  draw: (x, y, theme) => {
    const mark = textBlock('?', { ...typeStyle(theme, 'name', colours.quiet), weight: 'bold' });
    return [placeBlock(mark, x, y - mark.height / 2)];
  },
};

const wanted: LegendItem = {
  name: 'wanted',
  label: { en: 'target', de: 'Soll' },
  width: 8,
  draw: (x, y, { scale }) => [straightLine([x, y], [x + 8 * scale, y], colours.target, lines.target * scale, [1.4 * scale, 1.1 * scale])],
};

/** Why a mark stands beside the line: it is a step that fewer people come to. */
function way(isSolid: boolean): LegendItem {
  return {
    name: isSolid ? 'way' : 'way-assumed',
    label: { en: 'line: the most frequent way', de: 'Linie: der häufigste Weg' },
    width: 9.2,
    draw: (x, y, theme) => [
      {
        kind: 'polygon',
        points: [
          [x, y],
          [x + 9.2 * theme.scale, y],
        ],
        closed: false,
        ...curveLook(isSolid, theme),
      },
    ],
  };
}

/** Only what occurs on the map. */
export function emotionLegend({ data: { steps } }: MapContext): readonly LegendItem[] {
  const has = (source: 'measured' | 'assumed') => steps.some(({ feeling }) => feeling?.source === source);
  const path = steps.filter(({ isOnPath }) => isOnPath);
  const hasSolid = path.some(({ feeling }, index) => feeling?.source === 'measured' && path[index + 1]?.feeling?.source === 'measured');
  return [
    ...(has('measured') ? [measured] : []),
    ...(steps.some(({ feeling }) => feeling !== null && feeling.low !== null && feeling.high !== null) ? [interval] : []),
    ...(has('assumed') ? [assumed] : []),
    ...(steps.some(({ feeling, change }) => feeling === null && change !== 'removed') ? [unknown] : []),
    ...(steps.some(({ feeling, isOnPath, change }) => feeling !== null && !isOnPath && change !== 'removed') ? [way(hasSolid)] : []),
    ...(steps.some(({ wanted: score }) => score !== null) ? [wanted] : []),
  ];
}

function disc(x: number, y: number, theme: Theme, source: 'measured' | 'assumed'): Disc {
  const at: Pick<Disc, 'kind' | 'x' | 'y' | 'radius'> = { kind: 'disc', x: x + radius * theme.scale, y, radius: radius * theme.scale };
  const fill = source === 'measured' ? feelings[3]?.fill : colours.page;
  return { ...at, ...outline({ source }, theme, colours.ink), ...(fill !== undefined && { fill }) };
}
