/** `tp journey show`: one journey at the terminal. */
import { Command, Option } from 'commander';
import { allowErrorsOption, asOfOption, cacheOption, colorOptions, dirOption, languageOption } from '../options.js';
import type { Shell } from '../shell.js';
import { type JourneyOptions, noDataOption } from './journey-options.js';

export interface JourneyShowOptions extends JourneyOptions {
  readonly format: 'text' | 'json';
  readonly allowErrors?: boolean;
}

export function journeyShowCommand(shell: Shell): Command {
  const command = new Command('show')
    .description('Show one journey: the curve of the feelings, its steps, and the facts')
    .argument('<id>', 'which journey')
    .addOption(new Option('-f, --format <format>', 'text or json').choices(['text', 'json']).default('text'))
    .addOption(languageOption('names and words'))
    .addOption(noDataOption())
    .addOption(allowErrorsOption())
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (id: string, options: JourneyShowOptions) => {
    const { journeyShow } = await import('../actions/journey-show.js');
    await journeyShow(shell, id, options);
  });
}

const examples = `
Examples:
  tp journey show order-a-product
  tp journey show order-a-product --lang de --width 80`;
