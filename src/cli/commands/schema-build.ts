/** `tp schema build`: the schemas for editors, with the inventory's own ids. */
import { Command } from 'commander';
import { cacheOption, dirOption } from '../options.js';
import type { Shell } from '../shell.js';

export interface SchemaBuildOptions {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly poll?: boolean;
  readonly dir?: string;
}

export function schemaBuildCommand(shell: Shell): Command {
  return new Command('build')
    .description('Write schemas with the ids of this inventory to .tp/schemas, so that editors complete and check them')
    .option('--check', 'write nothing; exit with 1 where a schema is not what would be written now')
    .option('--watch', 'write them again whenever a file changes, until Ctrl-C')
    .option('--poll', 'with --watch: look at the files twice a second, for drives that tell of no changes')
    .addOption(cacheOption())
    .addOption(dirOption())
    .addHelpText('after', '\nExamples:\n  tp schema build\n  tp schema build --watch\n  tp schema build --check   in CI')
    .action(async (options: SchemaBuildOptions) => {
      const { buildSchemas } = await import('../actions/schema-build.js');
      await buildSchemas(shell, options);
    });
}
