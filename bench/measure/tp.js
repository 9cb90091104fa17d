/** How tp is run in the measurements. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { today } from '../generate.js';
import { scratch } from './process.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const tpProgram = join(root, 'bin/tp.js');

/** What every start of Node costs: the unit of all that runs on it. */
export const nodeAlone = { name: 'node -e 0', command: [process.execPath, '-e', '0'], ends: [0] };

/** `tp` with `args`; `program` is another build of it to compare with. */
export function tp(name, args, { cwd, env, program = tpProgram } = {}) {
  return { name, command: [process.execPath, program, ...args], cwd, env, ends: [0, 1] };
}

/** `tp validate` on a workspace where nothing is cached, as on a build server: each run has a cache folder of its own, which goes with it. */
export function validateCold(name, workspace, { args = [], program } = {}) {
  return { name, ends: [0, 1], make: () => validate(name, workspace, { args, program, cache: freshCache(), env: { CI: 'true' } }) };
}

/** `tp validate` with the cache folder `cache`. */
export function validate(name, workspace, { args = [], program, cache, env = {} }) {
  return tp(name, ['validate', '--as-of', today, ...args], { cwd: workspace, env: { XDG_CACHE_HOME: cache, ...env }, program });
}

/** An empty folder for a cache. */
export function freshCache() {
  return mkdtempSync(join(scratch, 'cache-'));
}

/** Builds tp where that has not been done. */
export function ensureBuilt() {
  if (existsSync(join(root, 'dist/cli/main.cjs'))) return;
  process.stderr.write('bench: dist/ is missing, building tp\n');
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('tp could not be built');
}
