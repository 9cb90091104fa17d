/** Whether a run uses what earlier ones have kept, and keeps something for later ones: one answer for all that is remembered. */
import type { Shell } from '../shell.js';

/**
 * False where nobody wants it (`--no-cache`), and on a build server (`CI`, as GitHub, GitLab and the others set it), whose cache folder goes when
 * the job ends: one that stays is named.
 */
export function mayRemember({ env, remembers }: Pick<Shell, 'env' | 'remembers'>): boolean {
  if (remembers === false) return false;
  return ['', '0', 'false', undefined].includes(env['CI']) || Boolean(env['TP_CACHE_DIR']);
}
