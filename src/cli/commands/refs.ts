/** `tp refs`: every place that names something. */
import { Command, Option } from 'commander';
import { type CommonOptions, cacheOption, colorOptions, dirOption } from '../options.js';
import type { Shell } from '../shell.js';

export interface RefsOptions extends CommonOptions {
  readonly format: 'text' | 'plain' | 'json';
}

export function refsCommand(shell: Shell): Command {
  const command = new Command('refs')
    .description('Find every place that names a touchpoint, persona, team, stage, promise …')
    .argument('<id>', 'an id; where it stands for several things, kind/id, as in team/sales')
    .addOption(
      new Option('-f, --format <format>', 'text, plain (tab-separated) or json').choices(['text', 'plain', 'json']).default('text'),
    )
    .addOption(cacheOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command
    .addHelpText('after', '\nExamples:\n  tp refs hotline\n  tp refs team/sales\n  tp refs web-order/short-form')
    .action(async (id: string, options: RefsOptions) => {
      const { refs } = await import('../actions/refs.js');
      await refs(shell, id, options);
    });
}
