/** All commands, in the order of the help. A new command is a file and a line here. */
import type { Command } from 'commander';
import type { Shell } from '../shell.js';
import { validateCommand } from './validate.js';

interface CommandEntry {
  readonly name: string;
  readonly group: 'Check' | 'Look' | 'Edit' | 'Project';
  readonly build: (shell: Shell) => Command;
}

export const commands: readonly CommandEntry[] = [{ name: 'validate', group: 'Check', build: validateCommand }];
