/** A font of the user: which characters it has, read from the file itself. */
import type { FontFile } from '../format.js';

/** One stretch of code points that a font has. */
type Run = readonly [first: number, last: number];

/**
 * The font in `bytes`; of a collection the first. Null where the bytes are no TrueType or OpenType font with a table of characters.
 * The tables are those of the OpenType specification 1.9: `ttcf`, `cmap` formats 4 and 12, `name`.
 */
export function fontFile(path: string, bytes: Uint8Array): FontFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const collection = tagAt(view, 0) === 'ttcf';
    const tables = tablesAt(view, collection ? view.getUint32(12) : 0);
    const cmap = tables.get('cmap');
    if (cmap === undefined) return null;
    const runs = runsOf(view, cmap);
    const name = tables.get('name');
    return {
      path,
      has: (codePoint) => isIn(runs, codePoint),
      collectionName: collection && name !== undefined ? postScriptName(view, name) : null,
    };
  } catch (error) {
    // What points outside of the file is no font.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function tablesAt(view: DataView, start: number): ReadonlyMap<string, number> {
  const version = view.getUint32(start);
  if (version !== 0x00010000 && !['OTTO', 'true'].includes(tagAt(view, start))) return new Map();
  const records = Array.from({ length: view.getUint16(start + 4) }, (_, index) => start + 12 + 16 * index);
  return new Map(records.map((record) => [tagAt(view, record), view.getUint32(record + 8)]));
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}

/** Of the tables of characters the one that knows the most: format 12, else format 4. */
function runsOf(view: DataView, cmap: number): readonly Run[] {
  const starts = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + view.getUint32(cmap + 4 + 8 * index + 4));
  const full = starts.find((start) => view.getUint16(start) === 12);
  if (full !== undefined) return groups(view, full);
  const basic = starts.find((start) => view.getUint16(start) === 4);
  return basic === undefined ? [] : segments(view, basic);
}

function groups(view: DataView, start: number): readonly Run[] {
  const count = Math.min(view.getUint32(start + 12), Math.floor((view.byteLength - start) / 12));
  return Array.from({ length: count }, (_, index) => {
    const at = start + 16 + 12 * index;
    return [view.getUint32(at), view.getUint32(at + 4)];
  });
}

function segments(view: DataView, start: number): readonly Run[] {
  const size = view.getUint16(start + 6);
  return Array.from({ length: size / 2 }, (_, index) => {
    const end = view.getUint16(start + 14 + 2 * index);
    return [view.getUint16(start + 16 + size + 2 * index), end] as const;
  }).filter(([first]) => first !== 0xffff);
}

function isIn(runs: readonly Run[], codePoint: number): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined || codePoint < run[0]) high = middle;
    else if (codePoint > run[1]) low = middle + 1;
    else return true;
  }
  return false;
}

/** The name number 6 in UTF-16 or ASCII, by which a font of a collection is called; null where it has none. */
function postScriptName(view: DataView, start: number): string | null {
  const strings = start + view.getUint16(start + 4);
  for (let index = 0; index < view.getUint16(start + 2); index++) {
    const record = start + 6 + 12 * index;
    if (view.getUint16(record + 6) !== 6) continue;
    const from = strings + view.getUint16(record + 10);
    const bytes = Array.from({ length: view.getUint16(record + 8) }, (_, at) => view.getUint8(from + at));
    return String.fromCharCode(...bytes.filter((byte) => byte !== 0));
  }
  return null;
}
