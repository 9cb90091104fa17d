/** What lies in a folder, for whoever presses Tab: a folder that cannot be read has nothing to offer. */
import { type Dirent, readdirSync } from 'node:fs';

/** The entries of a folder; none where there is no such folder, or nobody may look into it. */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
