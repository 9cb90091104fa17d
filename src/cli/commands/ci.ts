/** `tp ci`: everything that a build server has to say about a change, in one command. */
import { Command, Option } from 'commander';
import { asOfOption, baselineOption, cacheOption, collect, colorOptions, dirOption, languageOption } from '../options.js';
import type { Shell } from '../shell.js';
import { type CheckingOptions, failOnOption, maxWarningsOption, onlyOption, ruleOption, skipOption } from './checking-options.js';
import { type GoalBar, goalBarOption } from './goal-bar.js';

export interface CiOptions extends CheckingOptions {
  readonly failIf?: readonly string[];
  readonly goals: GoalBar;
  readonly data: boolean;
  readonly summaryFile?: string;
  readonly lang?: string;
}

export function ciCommand(shell: Shell): Command {
  const command = new Command('ci')
    .description('Check findings, data, goals and numbers in one go, and tell GitHub or GitLab')
    .addOption(
      new Option('--since <ref>', 'only findings that this change brought count: compare with a branch, a tag or a commit').env('TP_SINCE'),
    )
    .addOption(
      new Option(
        '-f, --format <format[=file]>',
        'how to write the findings; without it what the build server reads: annotations for GitHub, a code quality report for GitLab',
      ).argParser(collect),
    )
    .addOption(failOnOption())
    .addOption(maxWarningsOption())
    .option('--strict', 'short for --fail-on warning')
    .addOption(
      new Option(
        '--fail-if <[report:]condition>',
        "exit with 1 where it holds for the whole interval: 'quality<60', 'promises:fulfilment<0.8'; can be given several times",
      ).argParser(collect),
    )
    .addOption(goalBarOption('--goals <state>'))
    .addOption(new Option('--summary-file <file>', 'write a summary in Markdown; on GitHub it goes to the page of the job by itself'))
    .option('--no-data', 'leave the feedback data alone: no findings about them, no goals, no conditions')
    .addOption(onlyOption())
    .addOption(skipOption())
    .addOption(ruleOption())
    .addOption(baselineOption())
    .option('--no-baseline', 'count accepted findings as well')
    .addOption(cacheOption())
    .addOption(languageOption('the goals'))
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (options: CiOptions) => {
    const { ci } = await import('../actions/ci.js');
    await ci(shell, options.strict ? { ...options, failOn: 'warning' } : options);
  });
}

const examples = `
Examples:
  tp ci                                 everything counts
  tp ci --since origin/main             only what the change brought counts
  tp ci --fail-if 'quality<60' --goals behind
  tp ci -f text -f sarif=tp.sarif --summary-file summary.md`;
