/** `tp draw silos`: the teams that a customer meets on a journey. */
import { Command, Option } from 'commander';
import type { Shell } from '../shell.js';
import { addDrawingOptions, type DrawingOptions } from './drawing-options.js';

export interface DrawSilosOptions extends DrawingOptions {
  readonly all?: boolean;
}

export function drawSilosCommand(shell: Shell): Command {
  const command = new Command('silos')
    .description('Draw the teams that a customer meets on a journey, their hand-offs, and what gets lost between them')
    .argument('[ids...]', 'which journeys; where there is only one it need not be named')
    .addOption(new Option('--all', 'all journeys, into the folder of -o'));
  return addDrawingOptions(command, 'svg, pdf, png, html, md or txt')
    .addHelpText('after', examples)
    .action(async (ids: string[], options: DrawSilosOptions) => {
      const { drawSilos } = await import('../actions/draw-silos.js');
      await drawSilos(shell, ids, options);
    });
}

const examples = `
Examples:
  tp draw silos order-a-product -o silos.pdf
  tp draw silos --all -o silos/`;
