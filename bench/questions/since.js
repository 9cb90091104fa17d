/** What does a change of few files cost, where the state before it was checked: `tp validate` after it, and `--since` the commit before it? */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { edit } from '../generate/edits.js';
import { scratch } from '../measure/process.js';
import { inTurn, ratio } from '../measure/rounds.js';
import { comparison, count, goal } from '../measure/tables.js';
import { freshCache, nodeAlone, validate, validateCold } from '../measure/tp.js';

export const name = 'since';
export const title = 'After a change';

const changed = 5;

export async function measure({ sizes, runs, workspace, progress }) {
  const lines = [`${changed} files are changed each time. What was checked before is remembered as it was before the change.`, ''];
  for (const size of sizes) {
    const folder = join(mkdtempSync(join(scratch, 'since-')), 'inventory');
    cpSync(workspace(size), folder, { recursive: true });
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'Before');
    const known = await knowing(folder);
    const measured = [];
    for (const kind of ['text', 'owner']) {
      git(folder, 'checkout', '-q', '.');
      edit(folder, kind, changed, 1);
      const after = (words, args) => ({ name: words, ends: [0, 1], make: () => validate(words, folder, { args, cache: copyOf(known) }) });
      measured.push(
        ...(await inTurn(
          [
            ...(kind === 'text' ? [nodeAlone, validateCold('tp validate, nothing cached', folder), warm(folder)] : []),
            after(`tp validate after a change of ${kind}`, []),
            after(`tp validate --since HEAD after a change of ${kind}`, ['--since', 'HEAD']),
          ],
          runs,
          { progress },
        )),
      );
    }
    const [node, , again] = measured;
    lines.push(`### ${count(size)} touchpoints`, '', comparison(measured, { node }), '');
    if (size === Math.max(...sizes))
      lines.push(...measured.slice(3).map((each) => goal(`${each.name} ÷ tp validate, again`, ratio(each, again), 2)), '');
    rmSync(folder, { recursive: true });
  }
  return lines;
}

function warm(folder) {
  return validate('tp validate, again', folder, { cache: freshCache() });
}

/** A memory of the folder as it is now, and of the code that both commands compile, as any earlier call of them leaves it. */
async function knowing(folder) {
  const [known, used] = [freshCache(), freshCache()];
  const before = (cache, args) => inTurn([validate('before', folder, { cache, args })], 1, { warmUp: false });
  await before(known, []);
  await before(used, ['--since', 'HEAD']);
  cpSync(join(used, 'tp/code'), join(known, 'tp/code'), { recursive: true });
  return known;
}

/** The memory of the state before: each run begins with it, and none with that of another run. */
function copyOf(cache) {
  const copy = freshCache();
  cpSync(cache, copy, { recursive: true });
  return copy;
}

function git(folder, ...args) {
  const settings = ['-c', 'user.name=tp', '-c', 'user.email=tp@example.com', '-c', 'commit.gpgSign=false'];
  const { status, stderr } = spawnSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
