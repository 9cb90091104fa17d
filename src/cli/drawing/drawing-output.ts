/** What becomes of drawings: they are written, shown, or held against what is there; and what is to be said of them. */

import type { MissingCharacter, RenderedDiagram } from '../../formats/diagrams/format.js';
import { Unwritable } from '../../formats/diagrams/unwritable.js';
import { plural } from '../../text/plural.js';
import { codePoint, visible } from '../../text/visible.js';
import { exitCodes, type Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { drawnFiles, leftOver, type NamesIn, namesOnce, staleDrawn, writeDrawn } from './drawn-files.js';

/** A drawing in its format, and the file that it goes to; null: the terminal. */
export interface Finished {
  readonly file: string | null;
  readonly contents: readonly (string | Uint8Array)[];
}

/**
 * Writes a drawing; with `check`, only says which of its files are not what would be written, and sets the exit code. `namesIn` says what lay in
 * its folder before.
 */
export function putDrawing(shell: Shell, { file, contents }: Finished, check: boolean, namesIn: NamesIn = namesOnce()): void {
  if (file === null) {
    toTerminal(shell, contents);
    return;
  }
  const files = drawnFiles(file, contents);
  const left = leftOver(shell, file, files, namesIn);
  if (check) {
    const stale = [...staleDrawn(shell, files), ...left];
    for (const path of stale) shell.stderr.write(`stale: ${visible(path)} is not what would be drawn now\n`);
    if (stale.length > 0) shell.exitCode = exitCodes.problems;
    return;
  }
  writeDrawn(shell, files);
  for (const path of left) shell.stderr.write(`note: ${visible(path)} is a page of an earlier drawing; nothing draws it now\n`);
}

function toTerminal({ stdout }: Shell, [first, ...more]: readonly (string | Uint8Array)[]): void {
  if (more.length > 0)
    throw new UserError(
      `The drawing has ${more.length + 1} pages, each a file of its own`,
      'Name a file with -o: the pages are numbered behind its name',
    );
  if (typeof first === 'string') stdout.write(first);
}

/** Renders, and turns what a format cannot do here into words for the user. */
export async function rendered(render: () => Promise<RenderedDiagram>): Promise<RenderedDiagram> {
  try {
    return await render();
  } catch (error) {
    if (error instanceof Unwritable) throw new UserError(error.message, error.hint);
    throw error;
  }
}

const mostShown = 8;

/** Says which characters are shown by their codes, because no font at hand has them. */
export function tellMissing({ stderr }: Pick<Shell, 'stderr'>, name: string, missing: readonly MissingCharacter[]): void {
  const [first] = missing;
  if (first === undefined) return;
  const shown = missing.slice(0, mostShown).map(({ character }) => `"${visible(character)}" ${codePoint(character)}`);
  const more = missing.length > mostShown ? ` and ${missing.length - mostShown} more` : '';
  stderr.write(
    `warning: ${visible(name)}: ${plural(missing.length, 'character')} that no font at hand has, drawn as codes: ${shown.join(', ')}${more}, first in "${visible(first.text).slice(0, 60)}"\n` +
      '         Name a font that has them with --font FILE; SVG and HTML take the fonts of the reader\n',
  );
}
