/** How text may look, by where it goes. */
import { type Style, toStyle } from '../formats/style.js';
import type { CommonOptions } from './options.js';
import type { Shell } from './shell.js';

/** On standard output. */
export function styleOf({ stdout, env }: Pick<Shell, 'stdout' | 'env'>, { color, width }: CommonOptions): Style {
  return toStyle({ color, width, isTTY: stdout.isTTY === true, columns: stdout.columns, env });
}

/** On standard error. */
export function styleOfErrors({ stderr, env }: Pick<Shell, 'stderr' | 'env'>, { color, width }: CommonOptions): Style {
  return toStyle({ color, width, isTTY: stderr.isTTY === true, columns: stderr.columns, env });
}

/** In a file: never coloured, whatever the command line and the environment say of the terminal. */
export function styleOfFile({ width }: Pick<CommonOptions, 'width'>): Style {
  return toStyle({ color: 'never', width, isTTY: false, env: {} });
}
