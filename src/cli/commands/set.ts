/** `tp set`: changes values in a file of the inventory. */
import { Command, Option } from 'commander';
import { asOfOption, type CommonOptions, cacheOption, collect, colorOptions, dirOption } from '../options.js';
import type { Shell } from '../shell.js';

export interface SetOptions extends CommonOptions {
  readonly unset?: readonly string[];
  readonly dryRun?: boolean;
}

export function setCommand(shell: Shell): Command {
  const command = new Command('set')
    .description('Change values in a file; all else in it stays as it is')
    .argument('<id>', 'an id, or kind/id where it stands for several things; tp.yaml for the company')
    .argument('[path=value...]', 'what to set: owner=service, name.de=Telefon; += adds to a list, -= takes from it: stages+=use')
    .addOption(
      new Option('--unset <path>', 'take out a key with its value, or an item of a list; can be given several times').argParser(collect),
    )
    .option('--dry-run', 'show the change as a diff and write nothing')
    .addOption(cacheOption())
    .addOption(asOfOption())
    .addOption(dirOption());
  for (const option of colorOptions()) command.addOption(option);
  return command.addHelpText('after', examples).action(async (id: string, assignments: string[], options: SetOptions) => {
    const { set } = await import('../actions/set.js');
    await set(shell, id, assignments, options);
  });
}

const examples = `
Examples:
  tp set hotline owner=service review_by=2027-01-31
  tp set hotline 'name.de=Service-Hotline' stages+=use
  tp set hotline stages-=inspiration --unset review_by --unset name.fr
  tp set order-by-phone steps.question.feels.score=-1 --dry-run
  tp set tp.yaml preset=strict`;
