/** A lane of boxes: framed notes below each other in each cell, as for pains and ideas. */
import type { Both } from '../../../text/both.js';
import type { Box, Group, Paint, Shape } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { type Lane, leftOut } from '../lane.js';
import type { LegendItem } from '../legend/legend-item.js';
import type { MapContext } from '../map-context.js';
import type { LaneName } from '../presets.js';
import type { Column, MapStep } from '../reading/map-data.js';
import { cellBox, cellInset, cellWidth, inColumn, stackedBlocks } from './cell.js';
import { noteCell, noteSize } from './note-cell.js';

export interface BoxNote {
  /** A short sign left of the text; null: none. */
  readonly sign: string | null;
  readonly text: string;
  /** What is said in small below it; null: nothing. */
  readonly remark: string | null;
}

/** How the boxes of a lane look; widths of lines at A3. */
export interface BoxLook {
  readonly paint: (scale: number) => Paint;
  /** Of the corners at A3, in millimetres. */
  readonly radius: number;
  readonly sign: typeof colours.pain | typeof colours.idea;
}

interface BoxLaneParts {
  readonly name: LaneName;
  readonly label: Both;
  readonly look: BoxLook;
  /** Null where nobody says (the cell stays white), empty where there are deliberately none (a dash). */
  readonly notesOf: (step: MapStep, context: MapContext) => readonly BoxNote[] | null;
  readonly legend: (context: MapContext) => readonly LegendItem[];
}

export function boxLane({ name, label, look, notesOf, legend }: BoxLaneParts): Lane {
  return {
    name,
    label,
    grows: 'then',
    lay: (context) => {
      const { columns, data, theme, hasNotes } = context;
      if (!hasNotes && !data.steps.some((step) => notesOf(step, context) !== null)) return leftOut;
      const boxes = columns.map((column) => boxesOf(column, context));
      const heights = boxes.map((stack) => stackOf(stack ?? [], theme));
      return {
        height: Math.max(hasNotes ? noteSize(theme) : 0, leastHeight(theme), ...heights) + 2 * cellInset(theme).y,
        draw: () => [],
        drawCell: (band, column, place) => drawBoxes(boxes[place] ?? null, cellBox(band, column, theme), look, column, context),
      };
    },
    legend: (context) => (context.data.steps.some((step) => (notesOf(step, context)?.length ?? 0) > 0) ? legend(context) : []),
  };

  function boxesOf(column: Column, context: MapContext): readonly MeasuredBox[] | null {
    return notesOf(column.step, context)?.map((note) => measureBox(note, column, look, context.theme)) ?? null;
  }
}

interface MeasuredBox {
  readonly sign: TextBlock | null;
  readonly text: TextBlock;
  readonly remark: TextBlock | null;
  readonly height: number;
}

/** The air between frame and text, and between boxes. */
function paddingOf({ scale }: Theme): number {
  return 1.2 * scale;
}

function gapOf({ scale }: Theme): number {
  return 1.2 * scale;
}

/** Of a cell with nothing but a dash. */
function leastHeight(theme: Theme): number {
  return textBlock('–', typeStyle(theme, 'text')).height;
}

function stackOf(boxes: readonly MeasuredBox[], theme: Theme): number {
  return boxes.reduce((sum, { height }) => sum + height, 0) + Math.max(0, boxes.length - 1) * gapOf(theme);
}

function drawBoxes(
  boxes: readonly MeasuredBox[] | null,
  box: Box,
  look: BoxLook,
  column: Column,
  { theme, hasNotes }: MapContext,
): readonly Group[] {
  if (boxes === null) return hasNotes && !column.isRepeated ? [noteCell(box, theme)] : [];
  if (boxes.length === 0) return [stackedBlocks([textBlock('–', typeStyle(theme, 'text', colours.quiet))], box, 0)];
  let y = box.y;
  return boxes.map((measured) => {
    const group = drawBox(measured, { ...box, y, height: measured.height }, look, column, theme);
    y += measured.height + gapOf(theme);
    return group;
  });
}

function measureBox(note: BoxNote, column: Column, look: BoxLook, theme: Theme): MeasuredBox {
  const padding = paddingOf(theme);
  const sign =
    note.sign === null ? null : textBlock(note.sign, inColumn({ ...typeStyle(theme, 'text', look.sign), weight: 'bold' }, column));
  const width = cellWidth(column, theme) - 2 * padding;
  const text = textBlock(note.text, inColumn(typeStyle(theme, 'text'), column), width - signWidth(sign, theme));
  const remark = note.remark === null ? null : textBlock(note.remark, inColumn(typeStyle(theme, 'small', colours.quiet), column), width);
  return { sign, text, remark, height: text.height + (remark === null ? 0 : remark.height + 0.4 * theme.scale) + 2 * padding };
}

/** What the sign takes from the width of the text. */
function signWidth(sign: TextBlock | null, { scale }: Theme): number {
  return sign === null ? 0 : sign.width + 1 * scale;
}

function drawBox({ sign, text, remark }: MeasuredBox, card: Box, look: BoxLook, { isRepeated }: Column, theme: Theme): Group {
  const padding = paddingOf(theme);
  const [x, y] = [card.x + padding, card.y + padding];
  const paint = look.paint(theme.scale);
  const frame: Shape = {
    kind: 'rectangle',
    ...card,
    radius: look.radius * theme.scale,
    ...paint,
    ...(isRepeated && { fill: colours.page, stroke: colours.repeated }),
  };
  return {
    kind: 'group',
    card,
    children: [
      frame,
      ...(sign === null ? [] : [placeBlock(sign, x, y)]),
      placeBlock(text, x + signWidth(sign, theme), y),
      ...(remark === null ? [] : [placeBlock(remark, x, y + text.height + 0.4 * theme.scale)]),
    ],
  };
}

/** The box in small, for the legend. */
export function boxSample(look: BoxLook, width: number): LegendItem['draw'] {
  return (x, y, { scale }) => [
    {
      kind: 'rectangle',
      x,
      y: y - 1.6 * scale,
      width: width * scale,
      height: 3.2 * scale,
      radius: Math.min(look.radius, 1.6) * scale,
      ...look.paint(scale),
    },
  ];
}
