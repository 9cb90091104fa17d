/** Which format a command writes: the one that is named, else the one that the name of the file says. */
import { extname } from 'node:path';
import { visible } from '../../text/visible.js';
import { unknownName } from '../unknown-name.js';
import { UserError } from '../user-error.js';

/** The name of one of `formats`, which lists the endings of each; `usual` for the terminal. A `UserError` where neither makes sense. */
export function formatOf<Name extends string>(
  formats: Readonly<Record<Name, readonly string[]>>,
  { format, output }: { readonly format?: string; readonly output?: string },
  usual: Name,
): Name {
  const names = Object.keys(formats) as Name[];
  if (format !== undefined) {
    const found = names.find((name) => name === format);
    if (found === undefined) throw unknownName('format', format, names);
    return found;
  }
  if (output === undefined) return usual;
  const found = names.find((name) => formats[name].includes(extname(output).toLowerCase()));
  if (found !== undefined) return found;
  throw new UserError(
    `The name "${visible(output)}" does not say which format is meant`,
    `Formats are known by ${names.flatMap((name) => formats[name]).join(', ')}; or say it with -f`,
  );
}
