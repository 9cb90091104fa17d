/** `tp ls`: lists what a query matches. */
import { Command, Option } from 'commander';
import { type CommonOptions, cacheOption, colorOptions, dirOption, rowLimit } from '../options.js';
import type { Shell } from '../shell.js';

export interface LsOptions extends CommonOptions {
  readonly format: 'text' | 'plain' | 'json' | 'path';
  readonly nul?: boolean;
  readonly sort?: string;
  readonly limit?: number;
  readonly columns?: string;
  readonly lang?: string;
}

export function lsCommand(shell: Shell): Command {
  const command = new Command('ls')
    .description('List what is in the inventory')
    .argument('[query...]', 'for example: owner:service stage:use not:status:retired importance:>3 word')
    .addOption(
      new Option('-f, --format <format>', 'text, plain (tab-separated), json or path')
        .choices(['text', 'plain', 'json', 'path'])
        .default('text'),
    )
    .addOption(new Option('-z, --nul', 'paths that end in a NUL, for xargs -0'))
    .addOption(new Option('--sort <column>', 'order by a column; -column for the reverse'))
    .addOption(new Option('--columns <columns>', 'which columns, by comma: type, id, name, owner, stage, channel, status …'))
    .addOption(new Option('--limit <n>', 'list at most so many').argParser(rowLimit))
    .addOption(new Option('--lang <language>', 'the language of the names').env('TP_LANG'))
    .addOption(cacheOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (query: string[], options: LsOptions) => {
    const { ls } = await import('../actions/ls.js');
    await ls(shell, query, options);
  });
}

const examples = `
Examples:
  tp ls                                 everything
  tp ls type:persona                    the personas
  tp ls 'owner:service stage:use'       what the service team answers for in one stage
  tp ls 'not:owner:*' type:touchpoint   touchpoints without an owner
  tp ls owner:me-team -z | xargs -0 grep -l TODO`;
