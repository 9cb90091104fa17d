/** `tp rename`: gives something another id, everywhere. */
import { Argument, Command } from 'commander';
import { type RenamableKind, renamable } from '../editing/renamable.js';
import { asOfOption, type CommonOptions, cacheOption, colorOptions, dirOption } from '../options.js';
import type { Shell } from '../shell.js';

export interface RenameOptions extends CommonOptions {
  readonly dryRun?: boolean;
}

export function renameCommand(shell: Shell): Command {
  const command = new Command('rename')
    .description('Give something another id: its file, and every place that names it')
    .addArgument(new Argument('<kind>', 'what it is').choices(renamable))
    .argument('<old>', 'the id that it has; a step, metric or expectation as owner/id')
    .argument('<new>', 'the id that it gets')
    .option('--dry-run', 'show the changes as a diff and write nothing')
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (kind: RenamableKind, old: string, now: string, options: RenameOptions) => {
    const { rename } = await import('../actions/rename.js');
    await rename(shell, kind, old, now, options);
  });
}

const examples = `
Examples:
  tp rename touchpoint hotline service-line --dry-run
  tp rename team marketing brand
  tp rename step order-by-phone/question first-question`;
