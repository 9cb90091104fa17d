/** `tp suppressions`: the register of all that is accepted. */
import { Command, Option } from 'commander';
import { asOfOption, baselineOption, type CommonOptions, cacheOption, colorOptions, dirOption } from '../options.js';
import type { Shell } from '../shell.js';

export interface SuppressionsOptions extends CommonOptions {
  readonly format: 'text' | 'plain' | 'markdown' | 'json' | 'csv';
  readonly baseline?: string;
  readonly data?: boolean;
}

export function suppressionsCommand(shell: Shell): Command {
  const command = new Command('suppressions')
    .description('List all that is accepted, in comments and in the baseline: rule, place, reason, who, until when')
    .argument('[what...]', 'only what concerns these paths, ids, or what a query matches')
    .addOption(
      new Option('-f, --format <format>', 'text, plain (tab-separated), markdown, json or csv')
        .choices(['text', 'plain', 'markdown', 'json', 'csv'])
        .default('text'),
    )
    .option('--data', 'look into the feedback data as well: rules about them are unchecked without')
    .addOption(baselineOption())
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (what: string[], options: SuppressionsOptions) => {
    const { suppressions } = await import('../actions/suppressions.js');
    await suppressions(shell, what, options);
  });
}

const examples = `
Examples:
  tp suppressions                       everything
  tp suppressions owner:service         what is accepted at what one team owns
  tp suppressions -f csv > accepted.csv for the yearly review`;
