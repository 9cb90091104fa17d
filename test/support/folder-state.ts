/** What lies in a folder, to compare before and after. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every path below the folder, hidden ones too, with the bytes of the files as text; folders end in `/`. */
export function stateOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const status = lstatSync(join(folder, path));
      return status.isFile() ? [path, readFileSync(join(folder, path), 'latin1')] : [`${path}/`, status.isDirectory() ? '' : 'no file'];
    }),
  );
}
