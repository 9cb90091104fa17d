/** `tp journey`: the journeys, listed, shown, checked and drawn. */
import { Command } from 'commander';
import type { Shell } from '../shell.js';
import { journeyCheckCommand } from './journey-check.js';
import { journeyLsCommand } from './journey-ls.js';
import { journeyShowCommand } from './journey-show.js';

export function journeyCommand(shell: Shell): Command {
  const command = new Command('journey').description('List, show, check and draw the journeys').helpCommand(false);
  for (const build of [journeyLsCommand, journeyShowCommand, journeyCheckCommand]) command.addCommand(build(shell));
  return command;
}
