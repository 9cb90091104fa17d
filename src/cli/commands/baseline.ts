/** `tp baseline`: the findings that are accepted for now. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { isDate } from '../../model/date.js';
import { asOfOption, baselineOption, type CommonOptions, cacheOption, collect, colorOptions, dirOption } from '../options.js';
import type { Shell } from '../shell.js';

export type BaselineAction = 'update' | 'prune' | 'check';

export interface BaselineOptions extends CommonOptions {
  readonly reason?: string;
  readonly owner?: string;
  readonly until?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly data?: boolean;
  readonly dryRun?: boolean;
  readonly baseline?: string;
}

export function baselineCommand(shell: Shell): Command {
  const command = new Command('baseline')
    .description('Accept the findings there are, so that only new ones count')
    .addArgument(
      new Argument(
        '<action>',
        'update: accept what is found; prune: take out what is mended; check: exit with 1 where it is out of date',
      ).choices(['update', 'prune', 'check']),
    )
    .argument('[what...]', 'only findings in these paths, ids, or what a query matches')
    .addOption(new Option('--reason <text>', 'why they are accepted; entries that give a reason keep it').argParser(someText))
    .addOption(new Option('--owner <name>', 'who will mend them, or answers for not mending them').argParser(someText))
    .addOption(new Option('--until <date>', 'the last day they are accepted (YYYY-MM-DD); renews those that are over').argParser(day))
    .addOption(new Option('--only <rule|group>', 'only findings of this; can be given several times').argParser(collect))
    .addOption(new Option('--skip <rule|group>', 'no findings of this; can be given several times').argParser(collect))
    .option('--data', 'look into the feedback data as well')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addOption(baselineOption())
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (action: BaselineAction, what: string[], options: BaselineOptions) => {
    const { baseline } = await import('../actions/baseline.js');
    await baseline(shell, action, what, options);
  });
}

const examples = `
Examples:
  tp baseline update --reason 'there when we began' --until 2027-03-31
  tp baseline update owner:service --only touchpoint/no-evidence --owner service
  tp baseline prune
  tp baseline check                     in CI: nothing new, nothing left behind`;

function someText(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty; write a text');
  return value.trim();
}

function day(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('Write a day as YYYY-MM-DD, for example 2027-03-31');
  return value;
}
