/** What works where the package of the query engine is not installed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { EngineMissing } from '../../src/evidence/duckdb/connection.js';
import { engineFor } from '../support/data.js';
import { temporaryFolder } from '../support/tp.js';

vi.mock('@duckdb/node-api', () => {
  throw new Error('Cannot find package');
});

function open(path: string, text: string) {
  const root = temporaryFolder();
  writeFileSync(join(root, path), text);
  return engineFor(root).open({ files: [path], delimiter: null, encoding: null, columns: ['a', 'b'] });
}

const count = {
  time: null,
  windows: [],
  decimal: null,
  filter: [],
  by: [],
  monthly: true,
  counted: [[0]],
  weight: null,
  multiplicity: null,
};

describe('without the query engine', () => {
  test.each([
    ['CSV', 'x.csv', 'a,b\n4,2\n'],
    ['JSON', 'x.json', '[{"a": 4}]'],
    ['JSON lines', 'x.jsonl', '{"a": "4"}\n'],
  ])('%s is read', async (_, path, text) => {
    const table = await open(path, text);
    expect(await table.count(count)).toMatchObject([{ texts: ['4'], rows: 1 }]);
  });

  test('a file is read that the query engine would be faster with', async () => {
    const table = await open('x.csv', `a,b\n${'4,some text that goes on\n'.repeat(250_000)}`);
    expect(await table.count(count)).toMatchObject([{ texts: ['4'], rows: 250_000 }]);
  });

  test('a fault of a file is told with its line', async () => {
    await expect(open('x.csv', 'a,b\n1\n')).rejects.toThrow('line 2 has 1 fields, and the header has 2');
  });

  test('Parquet is not read, nor what the small reader declines', async () => {
    await expect(open('x.parquet', '')).rejects.toThrow(EngineMissing);
    await expect(open('x.parquet', '')).rejects.toMatchObject({ file: 'x.parquet' });
    const table = await open('x.csv', 'a,b\n1,2e3\n');
    await expect(table.count({ ...count, weight: 1 })).rejects.toThrow(EngineMissing);
  });
});
