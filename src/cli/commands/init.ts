/** `tp init`: begins an inventory. */
import { Command, Option } from 'commander';
import type { Language } from '../../text/locale.js';
import { dirOption } from '../options.js';
import type { Shell } from '../shell.js';

export interface InitOptions {
  readonly template: 'minimal' | 'office';
  readonly lang?: Language;
  readonly dir?: string;
  readonly force?: boolean;
  readonly editor?: boolean;
  readonly modelines?: boolean;
}

export function initCommand(shell: Shell): Command {
  return new Command('init')
    .description('Begin an inventory in this folder, or set up the editor for one')
    .argument('[folder]', 'another folder to begin it in; it is made where there is none')
    .addOption(
      new Option('--template <name>', 'minimal: a few files to start from; office: a whole front office to learn from')
        .choices(['minimal', 'office'])
        .default('minimal'),
    )
    .addOption(new Option('--lang <language>', 'write the texts in one language only').choices(['de', 'en']))
    .option(
      '--editor',
      'set up the editor: schemas with the ids of the inventory, settings and a task for VS Code; also where there is one',
    )
    .option('--modelines', 'with --editor: name the schema in the first line of every file, for other editors')
    .option('--force', 'write over files that are there')
    .addOption(dirOption())
    .addHelpText('after', '\nExamples:\n  tp init\n  tp init --lang de\n  tp init our-touchpoints --template office\n  tp init --editor')
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { init } = await import('../actions/init.js');
      await init(shell, folder, options);
    });
}
