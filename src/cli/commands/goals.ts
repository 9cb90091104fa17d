/** `tp goals`: every goal and where it stands. */
import { Command, Option } from 'commander';
import { allowErrorsOption, asOfOption, type CommonOptions, cacheOption, colorOptions, dirOption, languageOption } from '../options.js';
import type { Shell } from '../shell.js';
import { type GoalBar, goalBarOption } from './goal-bar.js';

export interface GoalsOptions extends CommonOptions {
  readonly format?: string;
  readonly output?: string;
  readonly window?: string;
  readonly failOn: GoalBar;
  readonly lang?: string;
  readonly allowErrors?: boolean;
}

export function goalsCommand(shell: Shell): Command {
  const command = new Command('goals')
    .description('Every goal and where it stands: met, on the way, behind, missed or unknown')
    .argument('[ids...]', 'which goals; without ids all of them')
    .addOption(new Option('-f, --format <format>', 'text, plain, markdown, json or csv; -o infers it'))
    .addOption(new Option('-o, --output <file>', 'write to a file; .md, .json, .csv or .txt says the format'))
    .addOption(new Option('--window <time>', 'only answers of this time: 2026, 2026Q1, 2026-03, or from..to'))
    .addOption(goalBarOption('--fail-on <state>').env('TP_GOALS_FAIL_ON'))
    .addOption(languageOption('the words'))
    .addOption(allowErrorsOption())
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (ids: string[], options: GoalsOptions) => {
    const { goals } = await import('../actions/goals.js');
    await goals(shell, ids, options);
  });
}

const examples = `
Examples:
  tp goals                              all goals of tp.yaml
  tp goals easy-order --window 2026     one, by the answers of a year
  tp goals --fail-on behind             in CI: exit with 1 before it is too late
  tp goals -o goals.md --lang de`;
