/** What `tp schema` does. */
import { textTable } from '../../formats/reports/text-table.js';
import type { Column } from '../../reports/report.js';
import { listTable } from '../../reports/table.js';
import { bundledSchemaOf, schemaNames, schemaOf } from '../../source/schemas.js';
import { toJson } from '../../text/json.js';
import type { SchemaOptions } from '../commands/schema.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { unknownName } from '../unknown-name.js';
import { writeFile } from '../write.js';

const columns: readonly Column[] = [
  { key: 'schema', label: 'schema', type: 'id' },
  { key: 'of', label: 'of', type: 'text' },
];

export function schema(shell: Shell, kind: string | undefined, { output }: SchemaOptions): void {
  shell.exitCode = exitCodes.done;
  if (kind === undefined) {
    const rows = schemaNames.map((name) => [name, schemaOf(name).description ?? '']);
    shell.stdout.write(`${textTable(listTable('schemas', columns, rows), 'en', styleOf(shell, {})).join('\n')}\n`);
    return;
  }
  if (!schemaNames.includes(kind)) throw unknownName('schema', kind, schemaNames);
  const text = toJson(bundledSchemaOf(kind));
  if (output === undefined) shell.stdout.write(text);
  else writeFile(shell, output, text);
}
