/** What do reports cost beside the bare query that counts the same answers? */

import { fileURLToPath } from 'node:url';
import { countedAnswers, longAnswers, wideSurvey } from '../generate/answers.js';
import { inTurn, medianOf, ratio } from '../measure/rounds.js';
import { comparison, count, goal } from '../measure/tables.js';
import { nodeAlone, tp } from '../measure/tp.js';

export const name = 'reports';
export const title = 'Reports';

const bareQuery = fileURLToPath(new URL('../measure/bare-query.js', import.meta.url));
const bareChart = fileURLToPath(new URL('../measure/bare-chart.js', import.meta.url));

export async function measure({ runs, progress }) {
  const few = Math.min(runs, 3);
  return [
    'Long data: day, touchpoint, measure and score of each answer. The bare query groups the same columns by plain SQL through the same engine.',
    '',
    ...(await answers(1_000_000, few, progress)),
    ...(await answers(10_000_000, few, progress)),
    ...(await survey(few, progress)),
    ...(await chart(few, progress)),
  ];
}

async function answers(rows, runs, progress) {
  const lines = [];
  for (const format of ['csv', 'parquet']) {
    const { root, data } = await longAnswers(rows, format);
    const measured = await inTurn(
      [
        nodeAlone,
        { name: 'the bare query', command: [process.execPath, bareQuery, data, 'long'], ends: [0] },
        report('tp report quality', ['quality'], root),
        report('tp report relevance', ['relevance'], root),
      ],
      runs,
      { progress },
    );
    const [node, query, ...reports] = measured;
    lines.push(`### ${count(rows)} answers, ${format === 'csv' ? 'CSV' : 'Parquet'}`, '', comparison(measured, { node }), '');
    for (const made of reports) {
      lines.push(goal(`${made.name} ÷ the bare query`, ratio(made, query), 1.3), goal(`MB of ${made.name}`, megabytes(made), 600));
    }
    lines.push('');
  }
  return lines;
}

/** 200 replicates are the default for so many respondents. */
async function survey(runs, progress) {
  const rows = 25_976;
  const { root } = wideSurvey(rows);
  const measured = await inTurn(
    [nodeAlone, report('tp report relevance', ['relevance'], root), report('tp report quality', ['quality'], root)],
    runs,
    { progress },
  );
  const [node, relevance] = measured;
  return [
    `### ${count(rows)} respondents, 14 drivers, 200 resamples`,
    '',
    comparison(measured, { node }),
    '',
    goal('tp report relevance ÷ `node -e 0`', ratio(relevance, node), 12),
    '',
  ];
}

async function chart(runs, progress) {
  const root = countedAnswers();
  const measured = await inTurn(
    [
      nodeAlone,
      { name: 'vega and the same bars, bare', command: [process.execPath, bareChart], ends: [0] },
      report('tp report quality -f svg', ['quality', '-f', 'svg'], root),
    ],
    runs,
    { progress },
  );
  const [node, bare, drawn] = measured;
  return [
    '### One chart',
    '',
    comparison(measured, { node }),
    '',
    goal('tp report quality -f svg ÷ the bare chart', ratio(drawn, bare), 1.3),
    '',
  ];
}

/** On a build server nothing is remembered of data: what is measured here is how they are read. */
function report(name, args, root) {
  return tp(name, ['report', ...args], { cwd: root, env: { CI: 'true' } });
}

function megabytes(candidate) {
  const bytes = medianOf(candidate, 'memory');
  return bytes === null ? null : bytes / 1e6;
}
