/** How long until `tp validate --watch` shows a change? */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { edit } from '../generate/edits.js';
import { today } from '../generate.js';
import { scratch } from '../measure/process.js';
import { median } from '../measure/rounds.js';
import { count, goal, number, table } from '../measure/tables.js';
import { freshCache, tpProgram } from '../measure/tp.js';

export const name = 'watch';
export const title = 'Watch';

// The first changes teach the machine the code.
const uncounted = 3;

export async function measure({ sizes, runs, workspace, progress }) {
  const rows = [];
  const goals = [];
  for (const size of sizes) {
    const folder = join(mkdtempSync(join(scratch, 'watch-')), 'inventory');
    cpSync(workspace(size), folder, { recursive: true });
    const watch = await watching(folder);
    for (const kind of ['text', 'owner']) {
      const seconds = [];
      for (let round = -uncounted; round < 2 * runs; round += 1) {
        progress(`a change of ${kind} among ${count(size)}`, round);
        const changed = watch.shown();
        const before = performance.now();
        edit(folder, kind, 1, round + uncounted);
        await changed;
        if (round >= 0) seconds.push((performance.now() - before) / 1000);
        // What comes in the same moment is one change.
        await new Promise((done) => setTimeout(done, 300));
      }
      rows.push([count(size), words[kind], number(median(seconds)), number(Math.max(...seconds))]);
      if (size === 1_000) goals.push(goal(`seconds until ${words[kind]} shows among ${count(size)}`, median(seconds), 0.2));
    }
    watch.end();
  }
  return [
    'From the moment a file is written until all findings are there, by the same clock; one file is changed at a time.',
    '',
    table(['touchpoints', 'what is changed', 's', 'slowest'], rows),
    '',
    ...goals,
  ];
}

const words = { text: 'a note of its own', owner: 'the owner, which journeys look at' };

/** A watch over `folder`; `shown` is there when the next findings are. */
async function watching(folder) {
  const env = { PATH: process.env.PATH, HOME: scratch, XDG_CACHE_HOME: freshCache() };
  const child = spawn(process.execPath, [tpProgram, 'validate', '--watch', '--as-of', today], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = () => {};
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
    if (!/^Checked in /m.test(said)) return;
    said = '';
    told();
  });
  const shown = () =>
    new Promise((resolve, reject) => {
      told = resolve;
      child.once('exit', () => reject(new Error(`the watch ended: ${said.split('\n')[0]}`)));
      setTimeout(() => reject(new Error('nothing was shown within a minute')), 60_000).unref();
    });
  await shown();
  return { shown, end: () => child.removeAllListeners('exit') && child.kill() };
}
