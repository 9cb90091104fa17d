/** What lies beneath the lanes: bands at moments of truth, rules between lanes, dots between stages. */
import { straightLine } from '../marks.js';
import type { Group, Shape } from '../scene.js';
import { colours, lines } from '../theme.js';
import type { Frame } from './arrangement/frame.js';
import { stageRuns } from './arrangement/stage-runs.js';
import { groundOf } from './ground.js';
import type { Band, LaidLane, Lane } from './lane.js';
import type { MapContext } from './map-context.js';

export interface PlacedLane {
  readonly lane: Lane;
  readonly band: Band;
  /** As it was measured on this sheet. */
  readonly laid: LaidLane;
}

/** Bands of neighbours do not merge: half of what is between them at A3, in millimetres. */
const apart = 0.3;

/** The shapes below everything else. */
export function background({ columns, theme }: MapContext, placed: readonly PlacedLane[], frame: Frame): Group {
  const { scale } = theme;
  const tall = placed.filter(({ lane }) => lane.name !== 'stage' && lane.name !== 'time' && lane.name !== 'ways');
  const top = tall[0]?.band.y ?? 0;
  const last = placed.at(-1)?.band;
  const bottom = last === undefined ? top : last.y + last.height;
  const right = last === undefined ? frame.x : last.x + last.width;
  const bands = columns
    .filter((column) => groundOf(column) !== colours.page)
    .map(({ x, width }): Shape => {
      const [left, wide] = [x + apart * scale, width - 2 * apart * scale];
      return { kind: 'rectangle', x: left, y: top, width: wide, height: bottom - top, fill: colours.band };
    });
  const rules = placed
    .filter(({ lane }, index) => lane.isBare !== true && placed[index - 1]?.lane.isBorder !== true)
    .map(({ band }) => straightLine([frame.labelX, band.y], [right, band.y], colours.rule, lines.rule * scale));
  const stages = stageRuns(columns)
    .slice(1)
    .map(({ x }) => straightLine([x, top], [x, bottom], colours.target, lines.stage * scale, [0.01, 1.2 * scale]));
  const end = straightLine([frame.labelX, bottom], [right, bottom], colours.rule, lines.rule * scale);
  return {
    kind: 'group',
    role: 'background',
    children: [...bands, ...rules, end, ...stages.map((line) => ({ ...line, lineCap: 'round' as const }))],
  };
}
