/** Why a map cannot be drawn at a readable size, in words. */
import type { DrawingProblem } from '../../drawing.js';
import type { MapContext } from '../map-context.js';
import type { Row } from './arrange.js';
import type { Frame } from './frame.js';

export function noSteps({ data }: Pick<MapContext, 'data'>): DrawingProblem {
  return { message: `The journey "${data.id}" has no steps to draw`, hint: 'Add "steps" to its file' };
}

export function tooManySheets(steps: number, sheets: number, { data }: MapContext): DrawingProblem {
  return {
    message: `The ${steps} steps of "${data.id}" would need ${sheets} sheets`,
    hint: 'Divide the journey into several, or draw it with more on a sheet: --density native --paper A0',
  };
}

interface Tried {
  readonly rows: readonly Row[];
  readonly contexts: readonly MapContext[];
}

/** Names the lane that no sheet can hold in its `room` millimetres, and the step that needs most of it. */
export function tooTall({ rows, contexts }: Tried, room: number, { page }: Frame, { data }: MapContext): DrawingProblem {
  const [tallest] = [...rows].sort((a, b) => b.height - a.height);
  const step = tallest && tallestStep(tallest, contexts);
  const where = step === undefined ? '' : `; most of it at the step "${step}"`;
  const need = `${Math.ceil(tallest?.height ?? 0)} mm`;
  const given = `a page of ${page.width} × ${page.height} mm has ${Math.floor(room)} mm for it and the steps above it`;
  return {
    message: `The lane "${tallest?.lane.name}" of "${data.id}" needs ${need}, and ${given}${where}`,
    hint: 'Leave it out with --lanes, let larger paper hold more: --paper A1 --density native, or shorten the text',
  };
}

function tallestStep({ lane }: Row, sheets: readonly MapContext[]): string | undefined {
  let found: { readonly id: string; readonly height: number } | undefined;
  for (const sheet of sheets) {
    for (const column of sheet.columns) {
      const { height } = lane.lay({ ...sheet, columns: [column] });
      if (found === undefined || height > found.height) found = { id: column.step.id, height };
    }
  }
  return found?.id;
}
