/** `tp schema`: the JSON Schemas, for editors and other programs. */
import { Command, Option } from 'commander';
import type { Shell } from '../shell.js';
import { schemaBuildCommand } from './schema-build.js';

export interface SchemaOptions {
  readonly output?: string;
}

export function schemaCommand(shell: Shell): Command {
  return new Command('schema')
    .description('Print the JSON Schema of a kind of file, or of an output; write schemas for editors')
    .helpCommand(false)
    .addCommand(schemaBuildCommand(shell))
    .argument('[kind]', 'tp, touchpoint, journey, persona, action, feedback, baseline, findings, report or diff; nothing lists them')
    .addOption(new Option('-o, --output <file>', 'write it to a file'))
    .addHelpText('after', '\nExamples:\n  tp schema\n  tp schema touchpoint -o touchpoint.schema.json\n  tp schema build')
    .action(async (kind: string | undefined, options: SchemaOptions) => {
      const { schema } = await import('../actions/schema.js');
      schema(shell, kind, options);
    });
}
