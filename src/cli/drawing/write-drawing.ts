/** Writes a drawing of pages, whatever it shows. */
import type { Drawing } from '../../diagrams/drawing.js';
import type { TilePaper } from '../../diagrams/tiles/tile-grid.js';
import { tilesOf } from '../../diagrams/tiles/tiles.js';
import type { DiagramFormat, FontFile, TwinTable } from '../../formats/diagrams/format.js';
import { visible } from '../../text/visible.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { putDrawing, rendered, tellMissing } from './drawing-output.js';

/** What is drawn, under which name, and where it goes; `file` null: the terminal. */
export interface DrawingJob {
  readonly name: string;
  readonly drawing: Drawing;
  readonly table: TwinTable | null;
  readonly format: DiagramFormat;
  readonly file: string | null;
  readonly dpi: number;
  readonly font: FontFile | null;
  /** Paper that the pages are cut into; null: they stay whole. */
  readonly tile: TilePaper | null;
  readonly check: boolean;
}

/** A `UserError` where it cannot be drawn as asked. */
export async function writeDrawing(shell: Shell, job: DrawingJob): Promise<void> {
  putDrawing(shell, { file: job.file, contents: await contentsOf(shell, job) }, job.check);
}

/** The contents of its files; characters that the format cannot show are told. */
export async function contentsOf(
  shell: Pick<Shell, 'stderr'>,
  { name, drawing: { scenes, problem }, table, format, dpi, font, tile }: Omit<DrawingJob, 'file' | 'check'>,
): Promise<readonly (string | Uint8Array)[]> {
  if (problem !== null) throw new UserError(visible(problem.message), visible(problem.hint));
  const pages = tile === null ? scenes : scenes.flatMap((scene) => tilesOf(scene, tile));
  const { files, missing } = await rendered(() => format.render(pages, { table, dpi, font }));
  tellMissing(shell, name, missing);
  return files;
}
