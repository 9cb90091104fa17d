/** `tp diff`: what changed between two states of the inventory, and what it did to the scores. */
import { Command, Option } from 'commander';
import { type CommonOptions, cacheOption, colorOptions, dirOption, languageOption } from '../options.js';
import type { Shell } from '../shell.js';

export interface DiffOptions extends CommonOptions {
  readonly format?: string;
  readonly output?: string;
  readonly lang?: string;
  /** False with `--no-scores`. */
  readonly scores: boolean;
  /** False with `--no-data`. */
  readonly data: boolean;
  readonly all?: boolean;
  readonly exitCode?: boolean;
}

export function diffCommand(shell: Shell): Command {
  const command = new Command('diff')
    .description('What changed between two states of the inventory, and what it did to the scores')
    .argument('[ref]', 'the state before: a branch, a tag or a commit; HEAD where nothing is said')
    .argument('[other]', 'the state after; the working tree where nothing is said')
    .argument('[query...]', 'only what a query matches before or after, as in tp ls: owner:service')
    .addOption(new Option('-f, --format <format>', 'text, markdown (for a pull request) or json; -o infers it').env('TP_DIFF_FORMAT'))
    .addOption(new Option('-o, --output <file>', 'write to a file; .md, .json or .txt says the format'))
    .addOption(languageOption('the words'))
    .option('--no-scores', 'only what changed in the files')
    .option('--no-data', 'scores without the feedback data: from what the files say alone')
    .option('--all', 'leave nothing out, however long it gets')
    .option('--exit-code', 'exit with 1 where anything changed')
    .addOption(cacheOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command
    .addHelpText('after', examples)
    .action(async (ref: string | undefined, other: string | undefined, more: string[], options: DiffOptions) => {
      const { diff } = await import('../actions/diff.js');
      await diff(
        shell,
        [ref, other, ...more].filter((word) => word !== undefined),
        options,
      );
    });
}

const examples = `
Examples:
  tp diff                               what I changed since the last commit
  tp diff main                          what this branch changes
  tp diff v1.0 v2.0                     between two states, the working tree left aside
  tp diff main owner:service            of what one team owns, or owned
  tp diff id:hotline                    of one thing
  tp diff origin/main -f markdown       for a comment on a pull request
  tp diff main --exit-code -f json      for other programs`;
