/** `tp trend`: what became of the figures over time. */
import { Command, Option } from 'commander';
import {
  allowErrorsOption,
  asOfOption,
  type CommonOptions,
  cacheOption,
  collect,
  colorOptions,
  dirOption,
  languageOption,
} from '../options.js';
import type { Shell } from '../shell.js';

export interface TrendOptions extends CommonOptions {
  readonly format?: string;
  readonly output?: string;
  readonly touchpoint?: readonly string[];
  readonly since?: string;
  readonly lang?: string;
  readonly chart?: string;
  readonly table?: string;
  readonly allowErrors?: boolean;
}

export function trendCommand(shell: Shell): Command {
  const command = new Command('trend')
    .description('What became of the figures over time: in the evidence, and in the history of the files')
    .argument(
      '[measure]',
      'quality, csat, nps, effort or a metric; assessment, importance, reach, customers or cost; inventory. Without one, an overview',
    )
    .addOption(new Option('--touchpoint <id>', 'only this touchpoint; can be given several times').argParser(collect))
    .addOption(new Option('--since <date|ref>', 'from this day on (YYYY-MM-DD), or since a branch, a tag or a commit'))
    .addOption(new Option('-f, --format <format>', 'text, plain, markdown, json, csv or svg; -o infers it').env('TP_REPORT_FORMAT'))
    .addOption(new Option('-o, --output <file>', 'write to a file; .md, .json, .csv, .svg or .txt says the format'))
    .addOption(new Option('--table <name>', 'which table, where a format writes only one'))
    .addOption(new Option('--chart <name>', 'which chart, where a format writes only one'))
    .addOption(languageOption('the words'))
    .addOption(allowErrorsOption())
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (measure: string | undefined, options: TrendOptions) => {
    const { trend } = await import('../actions/trend.js');
    await trend(shell, measure ?? null, options);
  });
}

const examples = `
Examples:
  tp trend                              what rises, what falls, how the inventory grew
  tp trend quality --touchpoint hotline one touchpoint, with what stands out
  tp trend assessment --since 2025-01-01
  tp trend nps -o nps.svg               as a drawing
  tp trend inventory -f json            for other programs`;
