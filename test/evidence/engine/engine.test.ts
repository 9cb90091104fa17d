/** What the engine may do, and what it leaves behind. */
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect } from '../../../src/evidence/duckdb/connection.js';
import { openDatabase } from '../../../src/evidence/engine/open-engine.js';
import { UnreadableData } from '../../../src/evidence/engine/unreadable-data.js';
import { engineFor, evidenceOf } from '../../support/data.js';
import { temporaryFolder } from '../../support/tp.js';

const request = (files: readonly string[]) => ({ files, delimiter: null, encoding: null, columns: ['a'] });

describe('the query engine', () => {
  test.each([
    ['a file outside the workspace', (outside: string) => `SELECT * FROM read_text('${outside}/secret.csv')`],
    [
      'a file by a way round',
      (outside: string, root: string) => `SELECT * FROM read_text('${root}/../${outside.split('/').pop()}/secret.csv')`,
    ],
    ['a folder with a name that begins alike', (_: string, root: string) => `SELECT * FROM read_text('${root}2/secret.csv')`],
    ['the network', () => "SELECT * FROM read_csv('https://localhost:1/x.csv')"],
    ['an extension', () => 'INSTALL httpfs'],
    ['another setting', () => 'SET enable_external_access = true'],
    ['a file to write', (outside: string) => `COPY (SELECT 1) TO '${outside}/new.csv'`],
    ['another database', (outside: string) => `ATTACH '${outside}/x.db'`],
  ])('is refused %s', async (_name, sql) => {
    const [root, outside] = [join(temporaryFolder(), 'inner'), temporaryFolder()];
    for (const folder of [root, `${root}2`]) mkdirSync(folder);
    for (const folder of [outside, `${root}2`]) writeFileSync(join(folder, 'secret.csv'), 'a\n1\n');
    const connection = await connect({ root, temporary: temporaryFolder() });
    await expect(connection.run(sql(outside, root))).rejects.toThrow(/[Pp]ermission|disabled|[Cc]annot|[Ii]nstall|failed/);
    expect(readdirSync(outside)).toEqual(['secret.csv']);
    connection.close();
  });

  test('reads what lies in the workspace', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'x.csv'), 'a\n1\n');
    const connection = await connect({ root, temporary: temporaryFolder() });
    expect(await connection.run(`SELECT content FROM read_text('${root}/x.csv')`)).toEqual(new Map([['content', ['a\n1\n']]]));
    connection.close();
  });

  test('leaves nothing behind', async () => {
    const before = readdirSync(tmpdir());
    const root = temporaryFolder();
    writeFileSync(join(root, 'x.csv'), Buffer.from('a\nä\n', 'utf16le'));
    const engine = openDatabase(root);
    const table = await engine.open({ ...request(['x.csv']), encoding: 'utf-16' });
    const during = readdirSync(tmpdir()).filter((name) => !before.includes(name) && /^tp-(?!test)/.test(name));
    expect(during.length).toBeGreaterThan(0);
    expect(await table.sample(0)).toEqual(['ä']);
    engine.close();
    expect(during.filter((name) => existsSync(join(tmpdir(), name)))).not.toEqual(during);
  });
});

describe('a data file', () => {
  test('behind a symbolic link is not followed', async () => {
    const [root, outside] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(outside, 'secret.csv'), 'a\n1\n');
    symlinkSync(join(outside, 'secret.csv'), join(root, 'x.csv'));
    symlinkSync(outside, join(root, 'linked'));
    writeFileSync(join(root, 'own.csv'), 'a\n1\n');
    symlinkSync(join(root, 'own.csv'), join(root, 'alias.csv'));
    const engine = await engineFor(root);
    await expect(engine.open(request(['x.csv']))).rejects.toThrow(UnreadableData);
    await expect(engine.open(request(['linked/secret.csv']))).rejects.toThrow(UnreadableData);
    await expect(engine.open(request(['alias.csv']))).rejects.toThrow('a symbolic link leads to it');
    await expect(engine.open(request(['../secret.csv']))).rejects.toThrow(UnreadableData);
    await expect(engine.open(request(['linked']))).rejects.toThrow(UnreadableData);
  });

  test.each([
    ['answers.csv', '504b0304', 'it is an Excel workbook'],
    ['answers.xlsx', '504b0304', 'it is an Excel workbook'],
    ['answers.csv', 'd0cf11e0a1b11ae1', 'it is a workbook of an older Excel'],
    ['answers.csv', '1f8b08', 'it is packed with gzip'],
  ])('that is no text is said to be none, whatever it is called: %s with %s', async (name, bytes, reason) => {
    const root = temporaryFolder();
    writeFileSync(join(root, name), Buffer.concat([Buffer.from(bytes, 'hex'), Buffer.from('\n1,2\n')]));
    const engine = await engineFor(root);
    await expect(engine.open(request([name]))).rejects.toThrow(`${name}: ${reason}`);
  });

  test('that is gone is said to be', async () => {
    const engine = await engineFor(temporaryFolder());
    await expect(engine.open(request(['x.csv']))).rejects.toThrow('x.csv: the system says ENOENT');
  });
});

const source = (column: string, further = '') =>
  `name: X\ndata: x.csv\n${further}answers:\n  - { column: ${JSON.stringify(column)}, measure: nps }\n`;

describe('names and values', () => {
  test.each(["it's", 'say "a"', 'a\\b', "'; DROP TABLE x; --", 'c0', '__proto__', 'constructor', 'a.b', 'ÄÖ', 'two\nlines'])(
    'such as %j are text and no more',
    async (name) => {
      const quoted = `"${name.replaceAll('"', '""')}"`;
      const csv = `${quoted},other\n${quoted},1\n9,2\n`;
      const { tallies, problems } = await evidenceOf([
        { path: 'feedback/x.yaml', text: source(name, `missing: [${JSON.stringify(name)}]\n`) },
        { path: 'feedback/x.csv', text: csv },
      ]);
      expect(tallies).toMatchObject([{ frequencies: [{ value: 9, count: 1 }], missing: 1, invalid: 0 }]);
      expect(problems).toEqual([]);
    },
  );

  test('that differ in case only are two columns', async () => {
    const { tallies } = await evidenceOf([
      { path: 'feedback/x.yaml', text: source('ID') },
      { path: 'feedback/x.csv', text: 'id,ID\n1,2\n' },
    ]);
    expect(tallies).toMatchObject([{ frequencies: [{ value: 2 }] }]);
  });

  test('that occur twice are refused where they are asked for', async () => {
    const { problems } = await evidenceOf([
      { path: 'feedback/x.yaml', text: source('a') },
      { path: 'feedback/x.csv', text: 'a,a\n1,2\n' },
    ]);
    expect(problems).toMatchObject([{ kind: 'unreadable-data', path: ['answers', 0, 'column'], subject: 'two columns are called "a"' }]);
  });
});

test('quotes with line ends are read right, however long the file', { timeout: 60_000 }, async () => {
  const lines = Array.from({ length: 120_000 }, (_, index) => `${index % 11},"${'line, '.repeat(20)}\n""${index}"" \r\n,,"`);
  const { tallies, sources } = await evidenceOf([
    { path: 'feedback/x.yaml', text: source('a') },
    { path: 'feedback/x.csv', text: `a,comment\n${lines.join('\n')}\n` },
  ]);
  expect(sources).toMatchObject([{ rows: 120_000 }]);
  expect(tallies[0].frequencies.reduce((sum, { count }) => sum + count, 0)).toBe(120_000);
});
