/** The first line of a file that tells an editor which schema it holds to. */
import { dirname, posix } from 'node:path';
import type { Kind } from '../../model/entity.js';
import type { Document } from '../../source/document.js';
import { lineEndOf } from '../../source/text-lines.js';
import { schemaFolder } from '../editor/schema-folder.js';

const known = /^\ufeff?(?:#[^\r\n]*\r?\n)*# *(?:yaml-language-server: *)?\$schema *[=:]/;

/** The line for a file of `kind` at `path`, without its end. */
export function modeline(kind: Kind, path: string): string {
  return `# yaml-language-server: $schema=${posix.relative(dirname(path), `${schemaFolder}/${kind}.json`)}`;
}

/** The text with the line at its head; the text as it is where the comments there name a schema already. */
export function withModeline({ text, file }: Pick<Document, 'text' | 'file'>, kind: Kind): string {
  if (known.test(text)) return text;
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return `${mark}${modeline(kind, file)}${lineEndOf(text)}${text.slice(mark.length)}`;
}
