/** Whether a run uses what earlier ones have kept, and keeps something for later ones: one answer for all that is remembered. */
import { readFileSync } from 'node:fs';
import type { Shell } from '../shell.js';

/**
 * The build of tp whose memory a run uses: that of another one is never trusted. Null where nothing is remembered: nobody wants it (`--no-cache`),
 * tp was not built, or this is a build server (`CI`, as GitHub, GitLab and the others set it), whose cache folder goes when the job ends; one that
 * stays is named.
 */
export function rememberedBuild({ env, remembers }: Pick<Shell, 'env' | 'remembers'>, built = ownBuild()): string | null {
  const isPassing = !['', '0', 'false', undefined].includes(env['CI']) && !env['TP_CACHE_DIR'];
  return remembers === false || isPassing ? null : built;
}

function ownBuild(): string | null {
  try {
    return readFileSync(new URL('../build-id', import.meta.url), 'utf8');
  } catch {
    return null;
  }
}
