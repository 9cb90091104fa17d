/** Does `tp trend` cost what has changed, and not commits times files? */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { edit } from '../generate/edits.js';
import { today } from '../generate.js';
import { scratch } from '../measure/process.js';
import { inTurn, medianOf, ratio } from '../measure/rounds.js';
import { count, goal, number, table } from '../measure/tables.js';
import { tp } from '../measure/tp.js';

export const name = 'trend';
export const title = 'Trend';

const size = 1_000;
// The change of each commit by itself, and all changes shared out among the commits.
const histories = [
  ...[50, 100, 200].map((commits) => ({ commits, changes: 1_000 })),
  { commits: 200, changes: 200 },
  { commits: 200, changes: 4_000 },
];

export async function measure({ runs, workspace, progress }) {
  const candidates = histories.map((history) => {
    const folder = withHistory(workspace(size), history);
    return { ...tp(`${history.commits} commits`, ['trend', '--as-of', today], { cwd: folder }), ...history };
  });
  const measured = await inTurn(candidates, Math.min(runs, 3), { progress });
  const rows = measured.map((each) => [
    each.commits,
    count(each.changes),
    number(medianOf(each, 'seconds')),
    number(medianOf(each, 'cpu')),
  ]);
  for (const { cwd } of candidates) rmSync(cwd, { recursive: true });
  const [few, , many] = measured;
  return [
    `Repositories of ${count(size)} touchpoints with the same number of changed files in 50, 100 and 200 commits, and with fewer and more of them in 200.`,
    '',
    table(['commits', 'changed files', 's', 'CPU s'], rows),
    '',
    goal('CPU s of 200 commits ÷ of 50 with the same changes', ratio(many, few, 'cpu'), 1.25),
  ];
}

/** A copy of the workspace with a history: `changes` changed files in all, shared out among `commits` commits. */
function withHistory(workspace, { commits: number, changes }) {
  const folder = join(mkdtempSync(join(scratch, 'trend-')), 'inventory');
  cpSync(workspace, folder, { recursive: true });
  git(folder, 0, 'init', '-q');
  for (let commit = 0; commit < number; commit += 1) {
    if (commit > 0) edit(folder, 'text', Math.round(changes / number), commit);
    if (commit === 0) git(folder, commit, 'add', '-A');
    git(folder, commit, 'commit', '-qam', `Change ${commit}`);
  }
  return folder;
}

function git(folder, day, ...args) {
  const settings = ['-c', 'user.name=tp', '-c', 'user.email=tp@example.com', '-c', 'commit.gpgSign=false', '-c', 'gc.auto=0'];
  const date = new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString();
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const { status, stderr } = spawnSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
