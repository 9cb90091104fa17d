/** Why a matrix cannot be drawn at a readable size, in words. */
import type { DrawingProblem } from '../drawing.js';
import type { MatrixData } from './matrix-data.js';
import type { MatrixLayout } from './matrix-layout.js';

/** Nobody hangs up more. */
const mostSheets = 200;

/** Null where it can be drawn. */
export function matrixProblem(data: MatrixData, { sheets, top, bottom }: MatrixLayout): DrawingProblem | null {
  if (sheets.length > mostSheets) {
    return {
      message: `The ${data.touchpoints.length} touchpoints would need ${sheets.length} sheets`,
      hint: 'Draw a part of them, as "owner:service" or "stage:use" names it, or more on a sheet: --density native --paper A0',
    };
  }
  const room = bottom - top;
  const [tall] = sheets.flatMap(({ rows }) => rows.filter(({ height }) => height > room + 1e-6));
  if (tall === undefined) return null;
  const items = tall.cells.flatMap((lines) => lines.flatMap(({ items: inLine }) => inLine));
  const [tallest] = [...items].sort((a, b) => b.height - a.height);
  const need = Math.ceil(tall.height);
  const what =
    tallest !== undefined && tallest.height > room / 2
      ? `The name of the touchpoint "${tallest.touchpoint.id}"`
      : `The row of the channel "${data.channels[tall.channel]?.id ?? ''}"`;
  return {
    message: `${what} needs ${need} mm, and a sheet has ${Math.max(0, Math.floor(room))} mm for it`,
    hint: 'Shorten the name, or let larger paper hold more: --paper A1 --density native',
  };
}
