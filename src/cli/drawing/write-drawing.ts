/** Writes a drawing that is no journey map: its pages, or its table. */
import type { Drawing } from '../../diagrams/drawing.js';
import type { DiagramTable } from '../../diagrams/table.js';
import type { TilePaper } from '../../diagrams/tiles/tile-grid.js';
import { tilesOf } from '../../diagrams/tiles/tiles.js';
import type { DiagramFormat, FontFile, TwinTable } from '../../formats/diagrams/format.js';
import type { TableFormat } from '../../formats/diagrams/table-format.js';
import { plainStyle, type Style } from '../../formats/style.js';
import { visible } from '../../text/visible.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { putDrawing, rendered, tellMissing } from './drawing-output.js';

/** What is drawn, under which name, and where it goes; `file` null: the terminal. */
export interface DrawingJob extends PagesWishes {
  readonly name: string;
  /** The one file that it shows; null where it shows many. */
  readonly source: string | null;
  readonly drawing: () => Drawing;
  /** Null where the drawing has a problem, and says which. */
  readonly table: () => DiagramTable | null;
  readonly format: DiagramFormat | TableFormat;
  readonly file: string | null;
  readonly style: Style;
  readonly check: boolean;
}

/** How pages are written. */
export interface PagesWishes {
  readonly dpi: number;
  readonly font: FontFile | null;
  /** Paper that the pages are cut into; null: they stay whole. */
  readonly tile: TilePaper | null;
}

/** A `UserError` where it cannot be drawn as asked. */
export async function writeDrawing(shell: Shell, job: DrawingJob): Promise<void> {
  putDrawing(shell, { file: job.file, contents: await contentsOf(shell, job) }, job.check);
}

async function contentsOf(shell: Shell, job: DrawingJob): Promise<readonly (string | Uint8Array)[]> {
  const { format, name, source, style } = job;
  if (!('writeTable' in format)) return pagesOf(shell, { name, drawing: job.drawing(), table: job.table, format }, job);
  const table = job.table();
  if (table === null) throw problemOf(job.drawing());
  return [format.writeTable(table, { file: source, style: job.file === null ? style : plainStyle })];
}

/** The files with the pages of a drawing; characters that the format cannot show are told. A `UserError` where there are none. */
export async function pagesOf(
  shell: Pick<Shell, 'stderr'>,
  { name, drawing, table, format }: Pick<DrawingJob, 'name' | 'table'> & { readonly drawing: Drawing; readonly format: DiagramFormat },
  { dpi, font, tile }: PagesWishes,
): Promise<readonly (string | Uint8Array)[]> {
  const { scenes, problem } = drawing;
  if (problem !== null) throw problemOf(drawing);
  const pages = tile === null ? scenes : scenes.flatMap((scene) => tilesOf(scene, tile));
  // Only here is there room for a table.
  const twin = format.name === 'html' ? table() : null;
  const { files, missing } = await rendered(() => format.render(pages, { table: twin && twinOf(twin), dpi, font }));
  tellMissing(shell, name, missing);
  return files;
}

function problemOf({ problem }: Drawing): UserError {
  return new UserError(visible(problem?.message ?? 'There is nothing to draw'), problem && visible(problem.hint));
}

/** The table with the paragraphs of a cell as its lines. */
function twinOf({ columns, rows }: DiagramTable): TwinTable {
  return { columns: columns.map(({ label }) => label), rows: rows.map(({ cells }) => cells.map((paragraphs) => paragraphs.join('\n'))) };
}
