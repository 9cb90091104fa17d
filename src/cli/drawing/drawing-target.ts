/** Where drawings go, and in which format: what `-f` and `-o` mean together. */
import { existsSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { DiagramFormat } from '../../formats/diagrams/format.js';
import type { JourneyFormat } from '../../formats/diagrams/journey-format.js';
import type { TableFormat } from '../../formats/diagrams/table-format.js';
import { visible } from '../../text/visible.js';
import type { DrawingOptions } from '../commands/drawing-options.js';
import type { Shell } from '../shell.js';
import { unknownName } from '../unknown-name.js';
import { UserError } from '../user-error.js';

/** A format that draws pages, or one that writes a journey in words. */
export type MapFormat = DiagramFormat | JourneyFormat;

/** Any format of drawings. */
export type DrawingFormat = MapFormat | TableFormat;

export interface DrawingTarget<Format extends DrawingFormat> {
  readonly format: Format;
  /** The file of a drawing by its name, relative to the current folder; null: the terminal. */
  readonly fileOf: (name: string) => string | null;
}

/**
 * The target of drawings in one of these formats; the first is that of a folder. `several`: there may be more than one drawing. A
 * `UserError` where the options make no sense together.
 */
export function drawingTarget<Format extends DrawingFormat>(
  shell: Pick<Shell, 'cwd'>,
  formats: readonly Format[],
  options: Pick<DrawingOptions, 'format' | 'output' | 'check' | 'watch'>,
  several: boolean,
): DrawingTarget<Format> {
  const { format: name, output } = options;
  if (options.check === true && options.watch === true)
    throw new UserError('--check and --watch exclude each other', 'Leave one of them out');
  const wanted = name === undefined ? null : formatNamed(formats, name);
  if (output === undefined) return toTerminal(wanted, formats, options, several);
  if (output === '') throw new UserError('-o names no file', 'Write -o map.svg');
  if (isFolder(shell, output) || (several && isNewName(shell, output))) {
    const format = wanted ?? formats[0];
    if (format === undefined) throw new Error('there is no format');
    return { format, fileOf: (drawing) => join(output, `${drawing}${format.extensions[0] ?? ''}`) };
  }
  if (several)
    throw new UserError(
      `Several drawings do not fit into one file "${visible(output)}"`,
      `Name a folder: -o ${visible(basename(output, extname(output)))}/`,
    );
  return { format: wanted ?? formatOfFile(formats, output), fileOf: () => output };
}

function toTerminal<Format extends DrawingFormat>(
  format: Format | null,
  formats: readonly Format[],
  { check, watch }: Pick<DrawingOptions, 'check' | 'watch'>,
  several: boolean,
): DrawingTarget<Format> {
  if (check === true) throw new UserError('--check needs files to compare with', 'Name them with -o');
  if (watch === true) throw new UserError('--watch needs a file to draw into', 'Name it with -o');
  if (several) throw new UserError('Several drawings need a folder', 'Name it with -o, for example: -o maps/');
  if (format === null)
    throw new UserError('Nobody said where the drawing is to go', `Name a file, for example: -o map${formats[0]?.extensions[0] ?? ''}`);
  if (isBinary(format))
    throw new UserError(`A ${format.name.toUpperCase()} is nothing for a terminal`, `Name a file: -o map.${format.name}`);
  return { format, fileOf: () => null };
}

function isFolder({ cwd }: Pick<Shell, 'cwd'>, output: string): boolean {
  return /[/\\]$/.test(output) || (statSync(resolve(cwd, output), { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** True where a drawing is no text. */
export function isBinary(format: DrawingFormat): boolean {
  return 'isBinary' in format && format.isBinary === true;
}

/** True for a name without an extension at which there is nothing yet: several drawings are meant to lie in it. */
function isNewName({ cwd }: Pick<Shell, 'cwd'>, output: string): boolean {
  return extname(output) === '' && !existsSync(resolve(cwd, output));
}

function formatNamed<Format extends DrawingFormat>(formats: readonly Format[], name: string): Format {
  const found = formats.find((format) => format.name === name);
  if (found !== undefined) return found;
  const names = formats.map((format) => format.name);
  throw unknownName('format', name, names, { purpose: 'for this drawing' });
}

function formatOfFile<Format extends DrawingFormat>(formats: readonly Format[], file: string): Format {
  const extension = extname(file).toLowerCase();
  const found = formats.find(({ extensions }) => extensions.includes(extension));
  if (found !== undefined) return found;
  throw new UserError(
    `The name "${visible(file)}" does not say which format is meant`,
    `Formats are known by ${formats.flatMap(({ extensions }) => extensions).join(', ')}; or say it with -f. A folder ends in a slash`,
  );
}
