/** The same aggregation in plain SQL through the same engine, and nothing else: node bare-query.js <data file> <long|wide>. */
import { createRequire } from 'node:module';

const [, , data, kind] = process.argv;
const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const source = data.endsWith('.parquet') ? `read_parquet('${data}')` : `read_csv('${data}', all_varchar = true)`;
const long = `SELECT touchpoint, measure, strftime(CAST(day AS DATE), '%Y-%m') AS month, score, count(*) FROM ${source} GROUP BY ALL`;
const wide = `SELECT name, value, count(*) FROM (UNPIVOT (FROM ${source}) ON COLUMNS(* EXCLUDE (id)) INTO NAME name VALUE value) GROUP BY ALL`;
const rows = await (await connection.run(kind === 'long' ? long : wide)).getRows();
process.stdout.write(`${rows.length} groups\n`);
