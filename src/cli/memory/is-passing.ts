/** Machines on which nothing is remembered. */
import type { Shell } from '../shell.js';

/** True on a build server (`CI`, as GitHub, GitLab and the others set it) whose cache folder goes when the job ends: one that stays is named. */
export function isPassing({ env }: Pick<Shell, 'env'>): boolean {
  return !['', '0', 'false', undefined].includes(env['CI']) && !env['TP_CACHE_DIR'];
}
