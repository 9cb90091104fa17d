/** `tp show`: everything the inventory says of one thing. */
import { Command, Option } from 'commander';
import { type CommonOptions, cacheOption, colorOptions, dirOption } from '../options.js';
import type { Shell } from '../shell.js';

export interface ShowOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly lang?: string;
}

export function showCommand(shell: Shell): Command {
  const command = new Command('show')
    .description('Show one touchpoint, journey, persona, action or feedback source')
    .argument('<id>', 'an id; where it stands for several things, kind/id')
    .addOption(new Option('-f, --format <format>', 'text or json').choices(['text', 'json']).default('text'))
    .addOption(new Option('--lang <language>', 'the language of the texts').env('TP_LANG'))
    .addOption(cacheOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command
    .addHelpText('after', '\nExamples:\n  tp show hotline\n  tp show journey/order-a-product --lang de')
    .action(async (id: string, options: ShowOptions) => {
      const { show } = await import('../actions/show.js');
      await show(shell, id, options);
    });
}
