/** A value as it is written in a YAML file: without quotes where every reader takes it for the same text. */

import { sameData } from '../editing/same-data.js';
import { readFullYaml } from './full-yaml.js';

/** Where the value stands: in a line of its own behind its key or dash, or within brackets. */
export type Surroundings = 'block' | 'flow';

/** How a text is quoted where the file has a manner; null to quote only where it must be. */
export type Quote = '"' | "'" | null;

/** The value on one line; lists and maps in brackets. */
export function toYaml(value: unknown, where: Surroundings, quote: Quote = null): string {
  if (typeof value === 'string') return textAsYaml(value, where, quote);
  if (Array.isArray(value)) return `[${value.map((item) => toYaml(item, 'flow')).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${textAsYaml(key, 'flow', null)}: ${toYaml(item, 'flow')}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function textAsYaml(text: string, where: Surroundings, quote: Quote): string {
  if (quote === "'" && !/[\n\r\t]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return quote === null && isPlain(text, where) ? text : JSON.stringify(text);
}

/** True where the text reads as itself without quotes, by older readers too. */
function isPlain(text: string, where: Surroundings): boolean {
  if (text === '' || /[\n\r\t]/.test(text)) return false;
  const { data, problems, comments, marks, ambiguous } = readFullYaml(where === 'flow' ? `[${text}]\n` : `key: ${text}\n`);
  const isUnclear = ambiguous.length > 0 && !/^\d{4}-\d{2}-\d{2}$/.test(text);
  if (isUnclear || problems.length > 0 || comments.length > 0 || marks.length > 0) return false;
  return sameData(data, where === 'flow' ? [text] : { key: text });
}
