/** `--baseline <file>`: another file of accepted findings than the usual one. */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { readFolder } from '../../source/folder.js';
import type { ReadFile } from '../../source/parse-yaml.js';
import { visible } from '../../text/visible.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';

/** The file that `--baseline` names, seen from the current folder; false for `--no-baseline`; undefined for the usual one. */
export type BaselineWish = string | false | undefined;

/** The file with its path seen from the workspace in `root`, and a hash of its bytes; a `UserError` where there is none. */
export function readBaseline(
  { cwd }: Pick<Shell, 'cwd'>,
  root: string,
  wish: string,
): { readonly file: ReadFile; readonly digest: string } {
  const target = resolve(cwd, wish);
  const { files, unread, digest } = readFolder(dirname(target), [basename(target)], []);
  const [file] = files;
  if (file !== undefined) return { file: { ...file, path: relative(root, target).split(sep).join('/') }, digest };
  const reason = unread[0]?.reason;
  if (reason !== undefined) throw new UserError(`The baseline "${visible(wish)}" was not read: ${reason}`);
  throw new UserError(
    `There is no baseline "${visible(wish)}"`,
    'Its name must end in .yaml; tp baseline update --baseline <file> writes one',
  );
}
