/** All commands, in the order of the help. A new command is a file and a line here. */
import type { Command } from 'commander';
import type { Shell } from '../shell.js';
import { baselineCommand } from './baseline.js';
import { ciCommand } from './ci.js';
import { completionCommand } from './completion.js';
import { diffCommand } from './diff.js';
import { drawCommand } from './draw.js';
import { explainCommand } from './explain.js';
import { goalsCommand } from './goals.js';
import { initCommand } from './init.js';
import { journeyCommand } from './journey.js';
import { lsCommand } from './ls.js';
import { newCommand } from './new.js';
import { refsCommand } from './refs.js';
import { renameCommand } from './rename.js';
import { reportCommand } from './report.js';
import { schemaCommand } from './schema.js';
import { setCommand } from './set.js';
import { showCommand } from './show.js';
import { suppressionsCommand } from './suppressions.js';
import { trendCommand } from './trend.js';
import { validateCommand } from './validate.js';

export interface CommandEntry {
  readonly name: string;
  readonly group: 'Check' | 'Report' | 'Draw' | 'Look' | 'Edit' | 'Begin';
  readonly build: (shell: Shell) => Command;
}

export const commands: readonly CommandEntry[] = [
  { name: 'validate', group: 'Check', build: validateCommand },
  { name: 'ci', group: 'Check', build: ciCommand },
  { name: 'baseline', group: 'Check', build: baselineCommand },
  { name: 'suppressions', group: 'Check', build: suppressionsCommand },
  { name: 'explain', group: 'Check', build: explainCommand },
  { name: 'report', group: 'Report', build: reportCommand },
  { name: 'goals', group: 'Report', build: goalsCommand },
  { name: 'diff', group: 'Report', build: diffCommand },
  { name: 'trend', group: 'Report', build: trendCommand },
  { name: 'journey', group: 'Draw', build: journeyCommand },
  { name: 'draw', group: 'Draw', build: drawCommand },
  { name: 'ls', group: 'Look', build: lsCommand },
  { name: 'show', group: 'Look', build: showCommand },
  { name: 'refs', group: 'Look', build: refsCommand },
  { name: 'set', group: 'Edit', build: setCommand },
  { name: 'rename', group: 'Edit', build: renameCommand },
  { name: 'init', group: 'Begin', build: initCommand },
  { name: 'new', group: 'Begin', build: newCommand },
  { name: 'schema', group: 'Begin', build: schemaCommand },
  { name: 'completion', group: 'Begin', build: completionCommand },
];
