/** `tp journey ls`: one line a journey. */
import { Command, Option } from 'commander';
import { cacheOption, colorOptions, dirOption, languageOption, rowLimit } from '../options.js';
import type { Shell } from '../shell.js';
import { type JourneyOptions, noDataOption } from './journey-options.js';

export interface JourneyLsOptions extends JourneyOptions {
  readonly format: 'text' | 'plain' | 'json' | 'csv';
  readonly sort?: string;
  readonly limit?: number;
  readonly columns?: string;
}

export function journeyLsCommand(shell: Shell): Command {
  const command = new Command('ls')
    .description('List the journeys: steps, owners, hand-offs, what is measured, the lowest point')
    .argument('[query...]', 'journeys that match, or that pass a touchpoint that matches: owner:service persona:anna-keller word')
    .addOption(
      new Option('-f, --format <format>', 'text, plain (tab-separated), json or csv')
        .choices(['text', 'plain', 'json', 'csv'])
        .default('text'),
    )
    .addOption(new Option('--sort <column>', 'order by a column; -column for the reverse'))
    .addOption(new Option('--columns <columns>', 'which columns, by comma: journey, name, steps, owners, hand-offs, measured, feeling …'))
    .addOption(new Option('--limit <n>', 'list at most so many').argParser(rowLimit))
    .addOption(languageOption('names and words'))
    .addOption(noDataOption())
    .addOption(cacheOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (query: string[], options: JourneyLsOptions) => {
    const { journeyLs } = await import('../actions/journey-ls.js');
    await journeyLs(shell, query, options);
  });
}

const examples = `
Examples:
  tp journey ls                         all of them
  tp journey ls owner:service           those that service owns, or that lead through its hands
  tp journey ls --sort feeling --limit 3          the three with the lowest points
  tp journey ls -f csv > journeys.csv`;
