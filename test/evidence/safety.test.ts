/** The query engine is shut in: it reads the workspace and its own temporary folder, and nothing can change that from inside. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/evidence/duckdb/connection.js';
import { temporaryFolder } from '../support/tp.js';

async function shutIn() {
  const around = temporaryFolder();
  const [root, temporary] = [join(around, 'workspace'), join(around, 'temporary')];
  mkdirSync(root);
  mkdirSync(temporary);
  writeFileSync(join(around, 'secret.csv'), 'word\nsecret\n');
  writeFileSync(join(root, 'answers.csv'), 'score\n5\n');
  return { around, root, connection: await connect({ root, temporary }) };
}

test('reads a file of the workspace', async () => {
  const { root, connection } = await shutIn();
  expect((await connection.run(`SELECT * FROM read_csv('${root}/answers.csv')`)).size).toBe(1);
  connection.close();
});

describe.each([
  ['a file outside', (around: string) => `SELECT * FROM read_csv('${around}/secret.csv')`],
  ['a file outside, by way of the workspace', (around: string) => `SELECT * FROM read_csv('${around}/workspace/../secret.csv')`],
  ['a file of the system', () => "SELECT * FROM read_text('/etc/passwd')"],
  ['an address', () => "SELECT * FROM read_csv('https://example.org/answers.csv')"],
  ['an extension', () => 'INSTALL httpfs'],
  ['a file to write outside', (around: string) => `COPY (SELECT 1) TO '${around}/written.csv'`],
  ['another database', (around: string) => `ATTACH '${around}/other.db'`],
  ['other settings', () => 'SET enable_external_access = true'],
  ['other folders', () => "SET allowed_directories = ['/']"],
])('asked for %s', (_, sql) => {
  test('the engine refuses', async () => {
    const { around, connection } = await shutIn();
    await expect(connection.run(sql(around))).rejects.toThrow();
    connection.close();
  });
});
