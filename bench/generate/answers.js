/** Workspaces with many answers: what reports are measured on. Made anew only where they are missing; git does not know them. */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom } from './random.js';

const folder = fileURLToPath(new URL('../workspaces/', import.meta.url));
const touchpoints = Array.from({ length: 20 }, (_, index) => `touchpoint-${String(index + 1).padStart(2, '0')}`);

/** A workspace with `rows` answers as long data, in the format `csv` or `parquet`: its folder and the path of the data. */
export async function longAnswers(rows, format) {
  const { root, isNew } = begin(`answers-${rows}-${format}`);
  const csv = join(root, 'feedback/answers.csv');
  const data = join(root, `feedback/answers.${format}`);
  if (isNew || !existsSync(data)) {
    writeInventory(root);
    writeFileSync(
      join(root, 'feedback/answers.yaml'),
      `name: Answers\ndata: answers.${format}\ndate: day\nrespondent: respondent\ntouchpoint: touchpoint\nmeasure: measure\nvalue: score\nscales: { csat: [1, 5] }\n`,
    );
    writeLong(csv, rows);
    if (format === 'parquet') await toParquet(csv, data);
  }
  return { root, data };
}

/** A workspace with a survey of `rows` respondents and 14 ratings that go with an overall one: its folder and the path of the data. */
export function wideSurvey(rows) {
  const { root, isNew } = begin(`survey-${rows}`);
  const data = join(root, 'feedback/survey.csv');
  if (isNew || !existsSync(data)) {
    const asked = touchpoints.slice(0, 14);
    writeInventory(root);
    const answers = asked.map((id) => `  - { column: ${id}, touchpoint: ${id}, measure: csat, scale: [1, 5], missing: [0] }`);
    writeFileSync(
      join(root, 'feedback/survey.yaml'),
      `name: Survey\ndata: survey.csv\nrespondent: id\noutcome: { column: overall, scale: [1, 5] }\nanswers:\n${answers.join('\n')}\n`,
    );
    writeWide(data, rows, asked);
  }
  return { root, data };
}

/** A workspace whose answers are counted in the files of its touchpoints, so that nothing but the report itself has to be made: its folder. */
export function countedAnswers() {
  const { root } = begin('counted');
  writeInventory(root);
  for (const [index, id] of touchpoints.entries()) {
    const counts = `{ 1: ${index + 1}, 2: 5, 3: 20, 4: ${60 - index}, 5: 20 }`;
    const measured = `  - { measure: csat, scale: [1, 5], date: 2025-06-30, counts: ${counts} }`;
    writeFileSync(join(root, `touchpoints/${id}.yaml`), `name: ${id}\nmeasurements:\n${measured}\n`);
  }
  return root;
}

function begin(name) {
  const root = join(folder, name);
  const isNew = !existsSync(join(root, 'tp.yaml'));
  mkdirSync(join(root, 'touchpoints'), { recursive: true });
  mkdirSync(join(root, 'feedback'), { recursive: true });
  return { root, isNew };
}

function writeInventory(root) {
  for (const id of touchpoints) writeFileSync(join(root, `touchpoints/${id}.yaml`), `name: ${id}\n`);
  writeFileSync(join(root, 'tp.yaml'), 'format: 1\nname: Answers\npreset: minimal\n');
}

function writeLong(path, rows) {
  const random = randomFrom(`answers ${rows}`);
  const days = Array.from({ length: 730 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
  writeLines(path, 'respondent,day,touchpoint,measure,score', rows, (row) => {
    const touchpoint = random.between(0, touchpoints.length - 1);
    const score = random.chance(0.02) ? '' : Math.min(5, random.between(1, 5) + (touchpoint % 3 === 0 ? 1 : 0));
    return `${row},${days[random.between(0, 729)]},${touchpoints[touchpoint]},csat,${score}`;
  });
}

function writeWide(path, rows, asked) {
  const random = randomFrom(`survey ${rows}`);
  writeLines(path, `id,${asked.join(',')},overall`, rows, (row) => {
    const mood = random.between(1, 5);
    const ratings = asked.map((_, index) => (random.chance(0.02) ? 0 : random.chance(0.3 + index / 40) ? mood : random.between(1, 5)));
    const known = ratings.filter((rating) => rating > 0);
    const mean = known.reduce((sum, rating) => sum + rating, 0) / Math.max(1, known.length);
    return `${row},${ratings.join(',')},${Math.max(1, Math.min(5, Math.round(mean + random.between(-1, 1))))}`;
  });
}

/** In pieces, and under another name until it is whole: a file that is there can be trusted. */
function writeLines(path, header, rows, line) {
  const descriptor = openSync(`${path}.part`, 'w');
  let piece = `${header}\n`;
  for (let row = 1; row <= rows; row += 1) {
    piece += `${line(row)}\n`;
    if (piece.length > 1 << 20) {
      writeSync(descriptor, piece);
      piece = '';
    }
  }
  writeSync(descriptor, piece);
  closeSync(descriptor);
  renameSync(`${path}.part`, path);
}

async function toParquet(csv, parquet) {
  const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (FROM read_csv('${csv}', all_varchar = true)) TO '${parquet}.part' (FORMAT parquet)`);
  connection.closeSync();
  renameSync(`${parquet}.part`, parquet);
}
