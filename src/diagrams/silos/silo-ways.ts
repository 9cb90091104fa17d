/** The arrows of the silo map: to the next step between the boxes, everything else in arcs above the lanes. */
import { arrowHead } from '../marks.js';
import type { Colour, Point, Shape } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours, type Theme } from '../theme.js';
import { typeStyle } from '../type-style.js';
import type { SiloWay } from './silo-data.js';

/** How a way is drawn; widths at A3. */
interface WayLook {
  readonly colour: Colour;
  readonly width: number;
  readonly dash: readonly number[] | null;
  /** A sign on the line: lost, or unknown. */
  readonly sign: '!' | '?' | null;
}

/** Orange is a hand-off; broken lines are those on which the customer may have to begin again. */
function lookOf({ between, context }: Pick<SiloWay, 'between' | 'context'>): WayLook {
  if (between === 'one') return { colour: colours.target, width: 0.35, dash: null, sign: null };
  const colour = colours.handOff;
  if (context === 'passed') return { colour, width: 0.7, dash: null, sign: null };
  return { colour, width: 0.7, dash: context === 'lost' ? [1.8, 1] : [0.5, 1], sign: context === 'lost' ? '!' : '?' };
}

const headSize = 2;
const signRadius = 1.7;

/** A line along `points` with a head at its end and its sign at `signAt`. */
export function drawWay(
  way: Pick<SiloWay, 'between' | 'context'>,
  points: readonly Point[],
  signAt: Point,
  theme: Theme,
): readonly Shape[] {
  const { scale } = theme;
  const { colour, width, dash, sign } = lookOf(way);
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (before === undefined || tip === undefined) return [];
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const size = headSize * scale;
  // The line ends inside the head, so that its end does not blunt the tip.
  const end: Point = [tip[0] - 0.7 * size * Math.cos(angle), tip[1] - 0.7 * size * Math.sin(angle)];
  return [
    {
      kind: 'polygon',
      points: [...points.slice(0, -1), end],
      closed: false,
      stroke: colour,
      strokeWidth: width * scale,
      ...(dash && { dash: dash.map((length) => length * scale) }),
    },
    arrowHead(tip, angle, size, colour),
    ...(sign === null ? [] : signMark(sign, signAt, theme)),
  ];
}

/** A disc with the sign, as on the line. */
function signMark(sign: '!' | '?', [x, y]: Point, theme: Theme): readonly Shape[] {
  const { scale } = theme;
  const fill = sign === '!' ? colours.handOff : colours.page;
  const text = textBlock(sign, { ...typeStyle(theme, 'small', sign === '!' ? colours.page : colours.ink), weight: 'bold' });
  return [
    { kind: 'disc', x, y, radius: signRadius * scale, fill, stroke: colours.handOff, strokeWidth: 0.35 * scale },
    placeBlock(text, x, y - text.height / 2, 'middle'),
  ];
}

/** A way that needs an arc, between two places along the row of steps. */
export interface Arc {
  readonly way: SiloWay;
  readonly left: number;
  readonly right: number;
}

/** A level for each arc, 0 the lowest, so that no two of a level overlap; the shortest lie lowest. */
export function arcLevels(arcs: readonly Arc[]): ReadonlyMap<SiloWay, number> {
  const levels: Arc[][] = [];
  const found = new Map<SiloWay, number>();
  for (const arc of [...arcs].sort((a, b) => a.right - a.left - (b.right - b.left) || a.left - b.left)) {
    const free = levels.findIndex((level) => level.every(({ left, right }) => right < arc.left || arc.right < left));
    const level = free < 0 ? levels.length : free;
    if (free < 0) levels.push([arc]);
    else levels[free]?.push(arc);
    found.set(arc.way, level);
  }
  return found;
}
