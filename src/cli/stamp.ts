/** The version of the files, as git knows it. */
import { type Commit, resolveCommit } from '../source/commit.js';
import { openRepository } from '../source/git.js';
import { formatDate, type Language } from '../text/locale.js';
import type { Shell } from './shell.js';

/** The commit that is checked out; null where nobody asked with `--stamp`. */
export async function stampedCommit(
  shell: Pick<Shell, 'env'>,
  root: string,
  { stamp }: { readonly stamp?: boolean },
): Promise<Commit | null> {
  return stamp === true ? resolveCommit(await openRepository(root, shell.env), 'HEAD') : null;
}

/** `a1b2c3d, 12 Oct 2026`. */
export function stampText({ short, date }: Pick<Commit, 'short' | 'date'>, language: Language): string {
  return `${short}, ${formatDate(date, language)}`;
}
