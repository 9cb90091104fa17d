/** `tp validate`: checks every file and every rule. */
import { Command, Option } from 'commander';
import { asOfOption, baselineOption, cacheOption, collect, colorOptions, dirOption, wholeNumber } from '../options.js';
import type { Shell } from '../shell.js';
import { type CheckingOptions, failOnOption, maxWarningsOption, onlyOption, ruleOption, skipOption } from './checking-options.js';

export interface ValidateOptions extends CheckingOptions {
  readonly minSeverity: 'error' | 'warning' | 'info';
  readonly maxFindings: number;
  readonly summary?: boolean;
  readonly quiet?: boolean;
  readonly exitZero?: boolean;
  readonly data?: boolean;
  readonly staged?: boolean;
  readonly watch?: boolean;
  readonly poll?: boolean;
  readonly fix?: boolean;
  readonly unsafe?: boolean;
  readonly dryRun?: boolean;
  readonly fixOnly?: readonly string[];
}

export function validateCommand(shell: Shell): Command {
  const command = new Command('validate')
    .description('Check every file and every rule')
    .argument('[what...]', 'show only findings in these paths, ids, or what a query matches; everything is checked anyway')
    .addOption(
      new Option('-f, --format <format[=file]>', 'how to write the findings; can be given several times')
        .argParser(collect)
        .env('TP_FORMAT'),
    )
    .addOption(failOnOption())
    .addOption(maxWarningsOption())
    .addOption(new Option('--min-severity <severity>', 'show nothing milder').choices(['error', 'warning', 'info']).default('info'))
    .addOption(onlyOption())
    .addOption(skipOption())
    .addOption(ruleOption())
    .addOption(new Option('--max-findings <n>', 'list at most so many; 0 lists all').default(50).argParser(wholeNumber))
    .option('--data', 'look into the feedback data as well: columns, values, dates')
    .option('--since <ref>', 'only what this change brought counts: compare with a branch, a tag or a commit')
    .addOption(
      new Option('--staged', 'check what is staged for the next commit, not the folder; what it brings counts').conflicts([
        ...fixing,
        'watch',
      ]),
    )
    .addOption(baselineOption())
    .option('--no-baseline', 'count accepted findings as well')
    .option('--strict', 'exit with 1 for warnings as well, so for what is left behind of accepting: short for --fail-on warning')
    .option('--fix', 'mend what can be mended without changing what a file means to say, then check')
    .option('--unsafe', 'with --fix: also what most likely was meant')
    .option('--dry-run', 'with --fix: show the changes as a diff and write nothing')
    .addOption(new Option('--fix-only <rule|group>', 'with --fix: mend only this; can be given several times').argParser(collect))
    .option('--summary', 'count by rule instead of listing')
    .option('--exit-zero', 'exit with 0 whatever is found')
    .option('-q, --quiet', 'write the findings only, no summary')
    .addOption(new Option('--watch', 'check again whenever a file changes, until Ctrl-C').conflicts([...fixing]))
    .option('--poll', 'with --watch: look at the files twice a second, for drives that tell of no changes')
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (what: string[], given: ValidateOptions) => {
    const options = given.strict ? { ...given, failOn: 'warning' as const } : given;
    if (options.fix || options.unsafe || options.dryRun || options.fixOnly) {
      const { fix } = await import('../actions/fix.js');
      await fix(shell, what, options);
    } else if (options.watch) {
      const { watchFindings } = await import('../actions/watch-findings.js');
      await watchFindings(shell, what, options);
    } else if (options.staged) {
      const { validateStaged } = await import('../actions/validate-staged.js');
      await validateStaged(shell, what, options);
    } else {
      const { validate } = await import('../actions/validate.js');
      await validate(shell, what, options);
    }
  });
}

const fixing = ['fix', 'unsafe', 'dryRun', 'fixOnly'];

const examples = `
Examples:
  tp validate                           everything
  tp validate touchpoints/service       findings in one folder
  tp validate owner:service             findings in what one team owns
  tp validate --watch                   everything, again after each change
  tp validate --since main              what this branch brought, and what it mended
  tp validate --staged                  what the next commit would bring
  tp validate --data                    everything, and what the feedback data hold
  tp validate --fix --dry-run           what could be mended, as a diff
  tp validate -f text -f sarif=tp.sarif for people and for the code host`;
