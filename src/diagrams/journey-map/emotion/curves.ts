/** The curves through the feelings: as they are, and as they are to be. */
import { type Gap, strokesOutside } from '../../line-gaps.js';
import { monotonePieces, type Piece, straightPieces } from '../../monotone-curve.js';
import type { Curve, Paint, Point } from '../../scene.js';
import { colours, lines, type Theme } from '../../theme.js';
import type { MapContext } from '../map-context.js';
import type { Column } from '../reading/map-data.js';
import { runsOf } from './course.js';
import { feelingRadius } from './feeling-mark.js';
import type { Plot } from './plot.js';

/** Half of the level that stands for a wanted feeling without neighbours, at A3 in millimetres: wider than the disc of what is felt. */
const alone = 7;

/** The wanted feelings: thin, dashed and grey, without discs; where the steps beside one have none, its level. */
export function wantedCurves({ columns, curve, theme }: MapContext, plot: Plot): readonly Curve[] {
  const scale = theme.scale;
  const wanted = columns.filter(({ step }) => step.isInWanted);
  return runsOf(wanted, ({ step }) => step.wanted).flatMap((run) => {
    const points = run.flatMap(({ centre, step }): readonly Point[] => {
      const y = plot.yOf(step.wanted ?? 0);
      const half = run.length === 1 ? alone * scale : 0;
      return half === 0
        ? [[centre, y]]
        : [
            [centre - half, y],
            [centre + half, y],
          ];
    });
    const [start] = points;
    if (start === undefined) return [];
    return {
      kind: 'curve',
      start,
      pieces: piecesThrough(points, curve),
      stroke: colours.target,
      strokeWidth: lines.target * scale,
      dash: [1.4 * scale, 1.1 * scale],
    };
  });
}

/** The feelings: solid between two measured ones, else dashed; broken around the discs beside the way, which it does not join. */
export function feltCurves(context: MapContext, plot: Plot): readonly Curve[] {
  const { columns, curve, theme } = context;
  const gaps = gapsBeside(context, plot);
  return runsOf(columns, ({ step }) => step.feeling?.score ?? null).flatMap((run) => {
    const points = run.map(({ centre, step }): Point => [centre, plot.yOf(step.feeling?.score ?? 0)]);
    return joined(points, piecesThrough(points, curve), run.map(isMeasured)).flatMap(({ isSolid, ...part }) =>
      strokesOutside(part, gaps).map((stroke): Curve => ({ kind: 'curve', ...stroke, ...curveLook(isSolid, theme) })),
    );
  });
}

/** The line between two measured feelings, or the dashed one. */
export function curveLook(isSolid: boolean, { scale }: Theme): Paint {
  const line: Paint = { stroke: colours.ink, strokeWidth: lines.curve * scale };
  return isSolid ? { ...line, lineCap: 'round' } : { ...line, lineCap: 'butt', dash: [2.2 * scale, 1.3 * scale] };
}

/** Between a disc beside the way and the end of the line, at A3 in millimetres. */
const air = 1.1;

function gapsBeside(context: MapContext, plot: Plot): readonly Gap[] {
  const beyond = (air + lines.curve / 2) * context.theme.scale;
  return context.columns.flatMap(({ step, centre }): readonly Gap[] =>
    step.isOnPath || step.feeling === null || step.change === 'removed'
      ? []
      : [{ x: centre, y: plot.yOf(step.feeling.score), radius: feelingRadius(step, context) + beyond }],
  );
}

function isMeasured({ step }: Column): boolean {
  return step.feeling?.source === 'measured';
}

function piecesThrough(points: readonly Point[], curve: MapContext['curve']): readonly Piece[] {
  return curve === 'smooth' ? monotonePieces(points) : straightPieces(points);
}

interface Part {
  readonly start: Point;
  readonly pieces: readonly Piece[];
  readonly isSolid: boolean;
}

/** Pieces that look alike as one line, so that dashes run on. */
function joined(points: readonly Point[], pieces: readonly Piece[], measured: readonly boolean[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, piece] of pieces.entries()) {
    const start = points[index];
    if (start === undefined) continue;
    const isSolid = measured[index] === true && measured[index + 1] === true;
    const last = parts.at(-1);
    if (last?.isSolid === isSolid) parts[parts.length - 1] = { ...last, pieces: [...last.pieces, piece] };
    else parts.push({ start, pieces: [piece], isSolid });
  }
  return parts;
}
