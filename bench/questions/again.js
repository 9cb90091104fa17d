/** How long does a second report on the same data take, and does it say the same to the byte? */
import { longAnswers, wideSurvey } from '../generate/answers.js';
import { inTurn, ratio } from '../measure/rounds.js';
import { sameOutput } from '../measure/same-output.js';
import { comparison, count, goal } from '../measure/tables.js';
import { freshCache, nodeAlone, tp } from '../measure/tp.js';

export const name = 'again';
export const title = 'Report again';

export async function measure({ runs, progress }) {
  const few = Math.min(runs, 3);
  const rows = 10_000_000;
  const lines = [
    'The first run is that of a build server, where nothing is remembered of data; the second follows one with the same question.',
    '',
  ];
  for (const format of ['csv', 'parquet']) {
    const { root } = await longAnswers(rows, format);
    lines.push(...(await compared(`${count(rows)} answers, ${format === 'csv' ? 'CSV' : 'Parquet'}`, 'quality', root, few, progress)));
  }
  lines.push(...(await compared(`${count(25_976)} respondents, 14 drivers`, 'relevance', wideSurvey(25_976).root, few, progress)));
  return lines;
}

async function compared(words, report, root, runs, progress) {
  const run = (what, env) => tp(`tp report ${report}, ${what}`, ['report', report], { cwd: root, env });
  const measured = await inTurn(
    [nodeAlone, run('nothing remembered', { CI: 'true' }), run('again', { XDG_CACHE_HOME: freshCache() })],
    runs,
    { progress },
  );
  const [node, first, again] = measured;
  return [
    `### ${words}`,
    '',
    comparison(measured, { node }),
    '',
    goal('again ÷ nothing remembered', ratio(again, first), 0.5),
    goal('again ÷ `node -e 0`', ratio(again, node), 10),
    `- ${sameOutput(measured.slice(1))}`,
    '',
  ];
}
