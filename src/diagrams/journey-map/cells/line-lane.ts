/** A line of the service blueprint, between two lanes: what lies above it is of another kind than what lies below. */
import type { Both } from '../../../text/both.js';
import type { Polygon, Shape } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { type Band, type Lane, leftOut } from '../lane.js';
import type { LaneName } from '../presets.js';
import type { MapStep } from '../reading/map-data.js';

export interface LineLook {
  /** At A3, in millimetres. */
  readonly width: number;
  readonly dash: readonly number[];
  readonly lineCap: NonNullable<Polygon['lineCap']>;
}

/** `below` is what the line sets apart: the line is left out where nobody says anything of it. */
export function lineLane(name: LaneName, words: Both, look: LineLook, below: (step: MapStep) => readonly string[] | null): Lane {
  return {
    name,
    label: null,
    grows: 'never',
    isBare: true,
    isBorder: true,
    lay: ({ data, theme, say }) => {
      if (data.steps.every((step) => below(step) === null)) return leftOut;
      const label = textBlock(say(words), { ...typeStyle(theme, 'small', colours.quiet), italic: true });
      return { height: label.height + 2.4 * theme.scale, draw: (band) => drawLine(label, band, look, theme), drawCell: () => [] };
    },
  };
}

function drawLine(label: TextBlock, band: Band, look: LineLook, { scale }: Theme): readonly Shape[] {
  const y = band.y + band.height / 2;
  const start = Math.max(band.x, band.labelX + label.width + 2 * scale);
  return [
    placeBlock(label, band.labelX, y - label.height / 2),
    {
      kind: 'polygon',
      points: [
        [start, y],
        [band.x + band.width, y],
      ],
      closed: false,
      stroke: colours.frame,
      strokeWidth: look.width * scale,
      dash: look.dash.map((length) => length * scale),
      lineCap: look.lineCap,
    },
  ];
}
