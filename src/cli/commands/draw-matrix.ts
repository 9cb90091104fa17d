/** `tp draw matrix`: every touchpoint at its stage and channel. */
import { Command } from 'commander';
import type { Shell } from '../shell.js';
import { addDrawingOptions, type DrawingOptions } from './drawing-options.js';

export function drawMatrixCommand(shell: Shell): Command {
  const command = new Command('matrix')
    .description('Draw every touchpoint at its stage and channel: how much it matters, how good it is, who holds the medium')
    .argument('[query...]', 'only touchpoints that match, for example: owner:service stage:use');
  return addDrawingOptions(command, 'svg, pdf, png, html, md or txt')
    .addHelpText('after', examples)
    .action(async (query: string[], options: DrawingOptions) => {
      const { drawMatrix } = await import('../actions/draw-matrix.js');
      await drawMatrix(shell, query, options);
    });
}

const examples = `
Examples:
  tp draw matrix -o matrix.pdf --paper A2
  tp draw matrix owner:service -o service.svg
  tp draw matrix --no-data -o inventory.svg       without any numbers from feedback data`;
