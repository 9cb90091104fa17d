/** The page of the manual that lists the keys of every kind of file, from the schemas. */
import { bundledSchemaOf, type JsonSchema } from '../source/schemas.js';

const kinds = ['tp', 'touchpoint', 'journey', 'persona', 'action', 'feedback'];

/** The whole page. */
export function keyList(): string {
  const sections = kinds.map((kind) => {
    const schema = bundledSchemaOf(kind);
    const rows = rowsOf(schema, '', schema.$defs ?? {});
    return `## ${schema.title}\n\n${schema.description}\n\n| key | holds | what it says |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# All keys\n\nA key in **bold** is required. Keys of your own begin with \`x-\`.\n\n${sections.join('\n')}`;
}

function rowsOf(schema: JsonSchema, prefix: string, definitions: Readonly<Record<string, JsonSchema>>): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, own]) => {
    const value = resolved(own, definitions);
    const name = `${prefix}${key}`;
    const shown = schema.required?.includes(key) ? `**\`${name}\`**` : `\`${name}\``;
    const row = `| ${shown} | ${holds(value, definitions)} | ${cell(value.description ?? '')} |`;
    const inner = value.items === undefined ? value : resolved(value.items, definitions);
    const branches = inner.oneOf ?? [inner];
    const deeper = inner.title === 'Money' || inner.title === 'Scale' || inner.title === 'Text' ? [] : branches;
    return [row, ...deeper.flatMap((branch) => rowsOf(branch, `${name}${value.items === undefined ? '' : '[]'}.`, definitions))];
  });
}

/** A reference with what it refers to; its own description stays. */
function resolved(schema: JsonSchema & { readonly $ref?: string }, definitions: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : { ...definitions[name], ...schema };
}

function holds(schema: JsonSchema & { readonly default?: unknown }, definitions: Readonly<Record<string, JsonSchema>>): string {
  const fallback = schema.default === undefined ? '' : `; ${code(schema.default)} if absent`;
  return `${kindOf(schema, definitions)}${fallback}`;
}

function kindOf(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): string {
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  if (schema.items !== undefined && schema.title !== 'Scale') return `list of ${kindOf(resolved(schema.items, definitions), definitions)}`;
  if (schema.oneOf !== undefined) return 'one of several maps';
  if (schema.title !== undefined && schema.properties === undefined) return schema.title.toLowerCase();
  if (schema.title === 'Money' || schema.title === 'Scale') return schema.title.toLowerCase();
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    object: 'map',
    array: 'list',
    integer: 'whole number',
    boolean: 'true or false',
  };
  const types = [schema.type ?? []].flat().map((type) => names[type] ?? type);
  return types.join(' or ') + range(schema);
}

function range({ minimum, maximum }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : `, at least ${minimum}`;
}

function code(value: unknown): string {
  return `\`${cell(typeof value === 'string' ? value : JSON.stringify(value))}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\t', '\\t');
}
