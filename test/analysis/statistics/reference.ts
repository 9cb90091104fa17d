/** The worked numbers beside the project, and how near to them a result must come. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';

const folder = resolve(import.meta.dirname ?? '.', '../../../../shared/reference');

/** The end of the name of a test that is skipped without them. */
export const needsShared = '(needs the worked numbers in ../shared)';
export const isSharedMissing = !existsSync(folder);

// biome-ignore lint/suspicious/noExplicitAny: each file has a shape of its own.
type Reference = { readonly tolerance: number; readonly inputs: any; readonly expected: any };

export function reference(name: string): Reference {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** The columns of a CSV file of plain numbers; its first column holds names. */
export function columnsOf(name: string): Record<string, number[]> {
  const [head, ...rows] = readFileSync(join(folder, name), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return Object.fromEntries(head.map((column, index) => [column, rows.map((row) => Number(row[index]))]).slice(1));
}

/** Every number of `expected` must be met: relatively above 1, else absolutely. null must be null, and everything must be there. */
export function expectNear(actual: unknown, expected: unknown, tolerance: number, path = '') {
  if (typeof expected === 'number') {
    expect(actual, path).toBeTypeOf('number');
    const allowed = tolerance * Math.max(1, Math.abs(expected));
    if (!(Math.abs(Number(actual) - expected) <= allowed)) expect.fail(`${path}: ${actual} is not ${expected} ± ${allowed}`);
  } else if (expected !== null && typeof expected === 'object') {
    expect(actual, path).toBeTypeOf('object');
    expect(actual, path).not.toBeNull();
    for (const [key, value] of Object.entries(expected)) {
      expect(actual, path).toHaveProperty([key]);
      expectNear(Reflect.get(actual as object, key), value, tolerance, `${path}/${key}`);
    }
    if (Array.isArray(expected)) expect(actual, path).toHaveLength(expected.length);
  } else {
    expect(actual, path).toBe(expected);
  }
}
