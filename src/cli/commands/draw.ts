/** `tp draw`: drawings of the whole inventory, and of who answers for it. */
import { Command } from 'commander';
import type { Shell } from '../shell.js';
import { drawMatrixCommand } from './draw-matrix.js';
import { drawSilosCommand } from './draw-silos.js';

export function drawCommand(shell: Shell): Command {
  const command = new Command('draw').description('Draw the touchpoint matrix, or the silos on a journey').helpCommand(false);
  for (const build of [drawMatrixCommand, drawSilosCommand]) command.addCommand(build(shell));
  return command.addHelpText('after', examples);
}

const examples = `
Examples:
  tp draw matrix -o matrix.pdf --paper A2
  tp draw silos order-a-product -o silos.svg --lang de`;
