/** The stages of the relation, as chevrons over their steps. */
import type { Group } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { colours, lines, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { type StageRun, stageRuns } from '../arrangement/stage-runs.js';
import { type Band, type Lane, leftOut } from '../lane.js';
import type { MapContext } from '../map-context.js';

/** How far the point of a chevron goes, and the air around it, at A3 in millimetres. */
const tip = 3;
const gap = 0.5;
const air = 1.9;

export const stage: Lane = {
  name: 'stage',
  label: { en: 'Stage', de: 'Phase' },
  grows: 'never',
  isBare: true,
  lay: (context) => {
    if (context.data.steps.every((known) => known.stage === null)) return leftOut;
    const runs = stageRuns(context.columns).map((run) => ({ run, name: nameOf(run, context) }));
    return {
      height: Math.max(0, ...runs.map(({ name }) => name.height)) + 2 * air * context.theme.scale,
      draw: (band) => runs.map(({ run, name }) => chevron(run, name, band, context.theme)),
      drawCell: () => [],
    };
  },
};

function chevron(run: StageRun, name: TextBlock, band: Band, { scale }: Theme): Group {
  const [left, right] = [run.x + gap * scale, run.x + run.width - gap * scale];
  const [top, bottom, middle] = [band.y + gap * scale, band.y + band.height - gap * scale, band.y + band.height / 2];
  const point = tip * scale;
  const look =
    run.stage === null
      ? { fill: colours.page, stroke: colours.target, strokeWidth: lines.frame * scale, dash: [1.2 * scale, 0.9 * scale] }
      : { fill: run.isRepeated ? colours.repeated : colours.stage };
  return {
    kind: 'group',
    card: { x: left, y: top, width: right - left, height: bottom - top },
    children: [
      {
        kind: 'polygon',
        closed: true,
        points: [
          [left, top],
          [right - point, top],
          [right, middle],
          [right - point, bottom],
          [left, bottom],
          ...(run.isFirst ? [] : [[left + point, middle] as const]),
        ],
        ...look,
      },
      placeBlock(name, (left + right) / 2, middle - name.height / 2, 'middle'),
    ],
  };
}

function nameOf({ stage: found, width }: StageRun, { theme, say }: MapContext): TextBlock {
  const style = typeStyle(theme, 'stage', found === null ? colours.quiet : colours.onStage);
  return textBlock(found?.name ?? say({ en: 'no stage', de: 'ohne Phase' }), style, width - 2 * (tip + gap + 0.5) * theme.scale);
}
