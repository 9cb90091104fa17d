/** The font that `--font` names. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FontFile } from '../../formats/diagrams/format.js';
import { errorCode } from '../../source/error-code.js';
import { visible } from '../../text/visible.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';

/** Null where none is named; a `UserError` for a file that cannot be read or is no font. */
export async function fontOf({ cwd }: Pick<Shell, 'cwd'>, { font }: { readonly font?: string }): Promise<FontFile | null> {
  if (font === undefined) return null;
  const { fontFile } = await import('../../formats/diagrams/fonts/font-file.js');
  const found = fontFile(resolve(cwd, font), bytesOf(resolve(cwd, font), font));
  if (found === null)
    throw new UserError(`"${visible(font)}" is no TrueType or OpenType font`, 'Name a file that ends in .ttf, .otf or .ttc');
  return found;
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError(`The font "${visible(name)}" could not be read (${errorCode(error)})`);
  }
}
