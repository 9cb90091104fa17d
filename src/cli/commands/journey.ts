/** `tp journey`: the journeys, drawn, listed, shown and checked. */
import { Command } from 'commander';
import type { Shell } from '../shell.js';
import { journeyCheckCommand } from './journey-check.js';
import { journeyLsCommand } from './journey-ls.js';
import { journeyRenderCommand } from './journey-render.js';
import { journeyShowCommand } from './journey-show.js';

export function journeyCommand(shell: Shell): Command {
  const command = new Command('journey').description('Draw, list, show and check the journeys').helpCommand(false);
  for (const build of [journeyRenderCommand, journeyLsCommand, journeyShowCommand, journeyCheckCommand]) command.addCommand(build(shell));
  return command.addHelpText('after', examples);
}

const examples = `
Examples:
  tp journey ls
  tp journey show order-a-product
  tp journey check order-a-product
  tp journey render order-a-product -o map.pdf --paper A1 --lang de`;
