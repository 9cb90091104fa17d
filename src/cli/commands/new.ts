/** `tp new`: adds a file to the inventory. */
import { Argument, Command, Option } from 'commander';
import { entityKinds } from '../../model/entity.js';
import { cacheOption, dirOption } from '../options.js';
import type { Shell } from '../shell.js';

export interface NewOptions {
  readonly name?: string;
  readonly owner?: string;
  readonly stage?: string;
  readonly channel?: string;
  readonly persona?: string;
  readonly dir?: string;
  readonly force?: boolean;
}

export function newCommand(shell: Shell): Command {
  return new Command('new')
    .description('Add a touchpoint, journey, persona, action or feedback source')
    .addArgument(new Argument('<kind>', 'what to add').choices(entityKinds))
    .argument('<id>', 'its id, which is the name of the file; folder/id puts it into a folder')
    .addOption(new Option('--name <text>', 'what people call it'))
    .addOption(new Option('--owner <team>', 'the team that answers for it'))
    .addOption(new Option('--stage <stage>', 'its stage, for a touchpoint'))
    .addOption(new Option('--channel <channel>', 'its channel, for a touchpoint'))
    .addOption(new Option('--persona <persona>', 'who travels, for a journey'))
    .option('--force', 'write over the file if it is there')
    .addOption(cacheOption())
    .addOption(dirOption())
    .addHelpText(
      'after',
      '\nExamples:\n  tp new touchpoint parcel-locker --stage use --owner logistics\n  tp new journey return-a-parcel --name "I return a parcel"',
    )
    .action(async (kind: (typeof entityKinds)[number], id: string, options: NewOptions) => {
      const { addNew } = await import('../actions/new.js');
      await addNew(shell, kind, id, options);
    });
}
