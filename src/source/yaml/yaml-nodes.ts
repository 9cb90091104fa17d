/** Nodes of the `yaml` package to data and places, and what is wrong or unusual on the way. */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import { limits } from '../limits.js';
import type { Path } from '../location.js';
import type { Place, PlacedEntry } from '../places.js';
import type { Problem } from '../problem.js';
import type { Mark, WrittenScalar } from '../writing.js';
import { explainMissingColon, findKeyProblem } from './yaml-keys.js';
import { tooManyEntries, tooManyValues, unknownAnchor } from './yaml-values.js';

export interface Nodes {
  readonly data: unknown;
  readonly place: Place;
  readonly problems: readonly Problem[];
  readonly scalars: readonly WrittenScalar[];
  readonly mergeKeys: readonly Mark[];
  readonly absent: readonly Path[];
  /** The limit that the file breaks, so that nothing else of it counts. */
  readonly tooLarge: Problem | null;
}

/** What is collected while the nodes are read. */
interface Reading {
  readonly text: string;
  readonly problems: Problem[];
  readonly scalars: WrittenScalar[];
  readonly mergeKeys: Mark[];
  readonly absent: Path[];
  readonly anchors: Map<string, Value & { readonly size: number }>;
  readonly firstAlias: number;
  /** How many values were read, those of each alias counted again. */
  expanded: number;
  tooLarge: Problem | null;
}

interface Value {
  readonly data: unknown;
  readonly place: Place;
}

type MapNode = Extract<ParsedNode, { items: Pair[] }>;
type ListNode = Extract<ParsedNode, { items: ParsedNode[] }>;
type ScalarNode = Extract<ParsedNode, { value: unknown }>;

/** The data below `root`, whose offsets lead into `text`, as that of the first alias does. */
export function readNodes(text: string, root: ParsedNode, firstAlias: number): Nodes {
  const reading: Reading = {
    text,
    problems: [],
    scalars: [],
    mergeKeys: [],
    absent: [],
    anchors: new Map(),
    firstAlias,
    expanded: 0,
    tooLarge: null,
  };
  const { data, place } = readNode(reading, root, []);
  return { ...reading, data, place };
}

function readNode(reading: Reading, node: ParsedNode, path: Path): Value {
  if (isAlias(node)) return readAlias(reading, node.source, node.range[0], node.range[1], path);
  const before = reading.expanded;
  reading.expanded += 1;
  const value = readValue(reading, node, path);
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, { ...value, size: reading.expanded - before });
  return value;
}

function readValue(reading: Reading, node: Exclude<ParsedNode, Alias.Parsed>, path: Path): Value {
  // A tag could make anything of the value, so tp makes nothing of it.
  if (node.tag !== undefined) return absentValue(reading, path, node.range[0], node.range[1]);
  if (isMap(node)) return readMap(reading, node as MapNode, path);
  if (isSeq(node)) return readList(reading, node as ListNode, path);
  return readScalar(reading, node as ScalarNode, path);
}

function absentValue(reading: Reading, path: Path, start: number, end: number): Value {
  reading.absent.push(path);
  return { data: null, place: { start, end: trimmedEnd(reading.text, start, end), entries: null } };
}

function readAlias(reading: Reading, name: string, start: number, end: number, path: Path): Value {
  const target = reading.anchors.get(name);
  if (target === undefined) {
    reading.problems.push(unknownAnchor(reading.text, start, end));
    return absentValue(reading, path, start, end);
  }
  reading.expanded += target.size;
  if (reading.expanded > limits.expandedNodes) reading.tooLarge ??= tooManyValues(reading.firstAlias);
  return { data: reading.tooLarge === null ? target.data : null, place: { start, end, entries: null } };
}

interface MapReading {
  readonly data: Record<string, unknown>;
  readonly entries: Map<string, PlacedEntry>;
  /** The entries by their keys in NFC. */
  readonly seen: Map<string, PlacedEntry>;
}

function readMap(reading: Reading, node: MapNode, path: Path): Value {
  const [start, end] = node.range;
  const map: MapReading = { data: {}, entries: new Map(), seen: new Map() };
  const merges: Value[] = [];
  checkCount(reading, node.items.length, start);
  for (const pair of node.items) {
    const key = pair.key as ParsedNode;
    const [keyStart, keyEnd] = key.range;
    const name = isScalar(key) ? String(key.source ?? key.value) : '';
    if (name === '<<') {
      reading.mergeKeys.push({ kind: 'merge-key', name, start: keyStart, end: keyEnd });
      if (!isUnknownAlias(reading, pair.value)) merges.push(readNode(reading, pair.value as ParsedNode, [...path, name]));
      continue;
    }
    const problem =
      findKeyProblem(name, keyStart, keyEnd, map.seen) ??
      (node.flow && pair.value === null ? explainMissingColon(reading.text, name, keyStart, keyEnd) : null);
    if (problem === null) readEntry(reading, map, pair, name, path);
    else reading.problems.push(problem);
    if (problem?.rule === 'yaml/syntax') return absentValue(reading, path, start, end);
  }
  for (const { data, place } of merges) merge(map, data, place);
  return { data: map.data, place: { start, end: collectionEnd(node.flow, end, map.entries), entries: map.entries } };
}

// The finding about the merge key says enough.
function isUnknownAlias({ anchors }: Reading, value: unknown): boolean {
  return value === null || (isAlias(value) && !anchors.has(value.source));
}

function readEntry(reading: Reading, map: MapReading, pair: Pair, name: string, path: Path): void {
  const [keyStart, keyEnd] = (pair.key as ParsedNode).range;
  const value =
    pair.value === null
      ? { data: null, place: { start: keyEnd, end: keyEnd, entries: null } }
      : readNode(reading, pair.value as ParsedNode, [...path, name]);
  const entry = { keyStart, keyEnd, value: value.place };
  map.seen.set(name.normalize('NFC'), entry);
  map.entries.set(name, entry);
  map.data[name] = value.data;
}

/** What older readers of YAML do with `<<`: nothing is missing, and the finding says that it stands there. */
function merge(map: MapReading, data: unknown, place: Place): void {
  const sources = Array.isArray(data) ? data : [data];
  for (const source of sources) {
    if (source === null || typeof source !== 'object' || Array.isArray(source)) continue;
    for (const [name, value] of Object.entries(source)) {
      if (Object.hasOwn(map.data, name)) continue;
      map.data[name] = value;
      map.entries.set(name, { keyStart: place.start, keyEnd: place.end, value: { ...place, entries: null } });
    }
  }
}

function readList(reading: Reading, node: ListNode, path: Path): Value {
  const [start, end] = node.range;
  const data: unknown[] = [];
  const entries = new Map<number, PlacedEntry>();
  checkCount(reading, node.items.length, start);
  for (const [index, item] of node.items.entries()) {
    const value = readNode(reading, item, [...path, index]);
    entries.set(index, { keyStart: value.place.start, keyEnd: value.place.end, value: value.place });
    data.push(value.data);
  }
  return { data, place: { start, end: collectionEnd(node.flow, end, entries), entries } };
}

function checkCount(reading: Reading, count: number, start: number): void {
  if (count > limits.items) reading.tooLarge ??= tooManyEntries(count, start);
}

function readScalar(reading: Reading, node: ScalarNode, path: Path): Value {
  const [start, end] = node.range;
  const source = node.source ?? '';
  const plain = node.type === 'PLAIN';
  const place = { start, end: trimmedEnd(reading.text, start, end), entries: null };
  reading.scalars.push({ source, value: node.value, plain, path, start, end: place.end });
  if (source === '' && plain && (node.anchor !== undefined || losesItsText(reading.text, start))) reading.absent.push(path);
  return { data: node.value, place };
}

/** `name: #1 in town`: there is a text, only YAML does not see it. */
function losesItsText(text: string, start: number): boolean {
  const pattern = /[ \t]*#(?![\s#!]|$)/y;
  pattern.lastIndex = start;
  return pattern.test(text);
}

/** The end of a value without the line breaks and blanks that the parser counts to it. */
function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /[ \t\r\n]/.test(text[trimmed - 1] ?? '')) trimmed -= 1;
  return trimmed;
}

// The parser counts trailing comments to a block collection; here it ends where its last value ends.
function collectionEnd(flow: boolean | undefined, end: number, entries: ReadonlyMap<unknown, PlacedEntry>): number {
  const last = [...entries.values()].at(-1);
  return flow || last === undefined ? end : last.value.end;
}
