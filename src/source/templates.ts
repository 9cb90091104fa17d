/** The workspaces that ship with tp, to begin from. */
import { fileURLToPath } from 'node:url';

/** The folder of an example workspace. */
export function templateFolder(name: string): string {
  return fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
}
