/** Adds to JSON with comments: nothing that stands there is moved or lost. */
import type { Edit } from '../diagnostic.js';
import { lineEndOf } from '../text-lines.js';
import { applyEdits } from './edit.js';
import { type JsoncValue, readJsonc } from './jsonc.js';
import { sameData } from './same-data.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * The text with `additions` in its map; of what is a map on both sides, only the keys that are missing are added. Keys that are there
 * keep their values. Null where that cannot be done without harm: the text is no map, or a key is there twice.
 */
export function addToJsonc(text: string, additions: Data): string | null {
  const root = readJsonc(text);
  if (root?.entries === undefined) return null;
  const edits = editsFor(text, root, additions, 1);
  const edited = edits === null ? null : applyEdits(text, edits);
  const after = edited === null ? null : readJsonc(edited);
  return after !== null && sameData(after.data, merged(root.data as Data, additions)) ? edited : null;
}

function merged(data: Data, additions: Data): Data {
  const added = Object.entries(additions).map(([key, value]) => {
    const present = data[key];
    if (isMap(present) && isMap(value)) return [key, merged(present, value)] as const;
    return [key, Object.hasOwn(data, key) ? present : value] as const;
  });
  return { ...data, ...Object.fromEntries(added) };
}

function isMap(value: unknown): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function editsFor(text: string, map: JsoncValue, additions: Data, depth: number): readonly Edit[] | null {
  const entries = map.entries ?? [];
  const present = new Map(entries.map(({ key, value }) => [key, value]));
  if (present.size < entries.length) return null;
  const inner = Object.entries(additions).flatMap(([key, value]) => {
    const there = present.get(key);
    return there?.entries !== undefined && isMap(value) ? [editsFor(text, there, value, depth + 1)] : [];
  });
  if (inner.includes(null)) return null;
  const missing = Object.entries(additions).filter(([key]) => !present.has(key));
  return [...inner.flatMap((edits) => edits ?? []), ...(missing.length === 0 ? [] : append(text, map, missing, depth))];
}

/** The new entries behind the last one, and behind the comment beside it. */
function append(text: string, map: JsoncValue, missing: readonly (readonly [string, unknown])[], depth: number): readonly Edit[] {
  const lineEnd = lineEndOf(text);
  const first = map.entries?.[0];
  const last = map.entries?.at(-1);
  const indent = (first && indentAt(text, first.keyStart)) ?? indentUnit(text).repeat(depth);
  const written = missing
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value, null, indentUnit(text))}`)
    .join(',\n')
    .replaceAll('\n', `\n${indent}`)
    .replaceAll('\n', lineEnd);
  const close = map.end - 1;
  if (last === undefined)
    return [{ start: close, end: close, text: `${lineEnd}${indent}${written}${lineEnd}${indent.slice(indentUnit(text).length)}` }];
  const after = last.commaEnd ?? last.value.end;
  const rest = /^(?:[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/))*/.exec(text.slice(after, close))?.[0].length ?? 0;
  const end = after + rest;
  const isLast = !/[\r\n]/.test(text.slice(end, close));
  const outer = indentAt(text, map.start) ?? '';
  const entry = `${lineEnd}${indent}${written}${last.commaEnd === null ? '' : ','}${isLast ? `${lineEnd}${outer}` : ''}`;
  if (last.commaEnd !== null) return [{ start: end, end, text: entry }];
  if (end === after) return [{ start: end, end, text: `,${entry}` }];
  return [
    { start: after, end: after, text: ',' },
    { start: end, end, text: entry },
  ];
}

/** The blanks before `at`; null where something else stands in the same line. */
function indentAt(text: string, at: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*$/.test(line) ? line : null;
}

function indentUnit(text: string): string {
  return /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
}
