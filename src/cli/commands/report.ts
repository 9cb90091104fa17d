/** `tp report`: the numbers, in the order and with the words of one question. */
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  allowErrorsOption,
  asOfOption,
  type CommonOptions,
  cacheOption,
  collect,
  colorOptions,
  dirOption,
  languageOption,
  rowLimit,
  usualSeed,
  wholeNumber,
} from '../options.js';
import type { Shell } from '../shell.js';

export interface ReportCommandOptions extends CommonOptions {
  readonly format?: string;
  readonly output?: string;
  readonly window?: string;
  readonly against?: string;
  readonly by?: string;
  readonly group?: string;
  readonly sort?: string;
  readonly limit?: number;
  readonly columns?: string;
  readonly table?: string;
  readonly chart?: string;
  readonly importance: string;
  readonly weighting: string;
  readonly lang?: string;
  readonly failIf?: readonly string[];
  readonly check?: boolean;
  readonly allowErrors?: boolean;
  readonly seed: number;
  readonly bootstrap?: boolean;
  readonly stamp?: boolean;
}

export function reportCommand(shell: Shell): Command {
  const command = new Command('report')
    .description('Which touchpoints matter, how good they are, where the gaps are')
    .argument('[name]', 'which report; without a name the cockpit: one screen, the things to know')
    .argument('[query...]', 'only touchpoints that match, for example: owner:service stage:use')
    .addOption(new Option('-f, --format <format>', 'text, plain, markdown, json, csv or svg; -o infers it').env('TP_REPORT_FORMAT'))
    .addOption(new Option('-o, --output <file>', 'write to a file; .md, .json, .csv, .svg or .txt says the format'))
    .addOption(new Option('--window <time>', '2024, 2024Q1, 2024-03, or from..to; without it all evidence'))
    .addOption(new Option('--against <time>', 'compare with another window: the first minus the second'))
    .addOption(new Option('--by <segment>', 'split by a segment of the feedback data, or by persona'))
    .addOption(new Option('--group <field>', 'one table each, by owner, stage, channel, media …'))
    .addOption(new Option('--sort <column>', 'order by a column; -column for the reverse'))
    .addOption(new Option('--limit <n>', 'at most so many rows').argParser(rowLimit))
    .addOption(new Option('--columns <columns>', 'which columns, by comma'))
    .addOption(new Option('--table <name>', 'which table, where a format writes only one'))
    .addOption(new Option('--chart <name>', 'which chart, where a format writes only one'))
    .addOption(
      new Option('--importance <side>', 'what counts as importance in gaps')
        .choices(['relevance', 'stated', 'derived', 'structural', 'reach'])
        .default('relevance'),
    )
    .addOption(
      new Option('--weighting <weights>', 'by survey weights, by the shares of the personas, or not at all')
        .choices(['survey', 'personas', 'none'])
        .default('survey'),
    )
    .option('--bootstrap', 'resample the intervals of fewer than 30 ratings, which may be skewed')
    .addOption(languageOption('the report'))
    .addOption(
      new Option(
        '--fail-if <condition>',
        "exit with 1 where it holds for the whole interval, as in 'quality<60'; can be given several times",
      ).argParser(collect),
    )
    .option('--check', 'exit with 1 where the file of -o is not what would be written now')
    .option('--stamp', 'say which commit it was made from; a + where the inventory has changed since')
    .addOption(allowErrorsOption())
    .addOption(new Option('--seed <n>', 'the seed of resampling').default(usualSeed).argParser(seedNumber))
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (name: string | undefined, query: string[], options: ReportCommandOptions) => {
    const { report } = await import('../actions/report.js');
    await report(shell, name, query, options);
  });
}

const examples = `
Examples:
  tp report                             the cockpit
  tp report quality                     how good each touchpoint is
  tp report quality --window 2016 --against 2015
  tp report gaps owner:service -o gaps.md
  tp report relevance -f json           for other programs
  tp report quality --fail-if 'quality<60'`;

function seedNumber(value: string): number {
  const seed = wholeNumber(value);
  if (seed > 0xffffffff) throw new InvalidArgumentError('A seed is at most 4294967295');
  return seed;
}
