/** How long does `tp validate` take where nothing is cached, and how long do tools that check far less of the same files? */
import { inTurn, ratio } from '../measure/rounds.js';
import { comparison, count, goal } from '../measure/tables.js';
import { nodeAlone, validateCold } from '../measure/tp.js';

export const name = 'cold';
export const title = 'Validate, nothing cached';

export async function measure({ sizes, runs, against, workspace, peers, progress }) {
  const quick = (await peers()).filter(({ slow }) => !slow);
  const lines = [
    'tp reads every file of the workspace, resolves the references and runs all rules; the others look at the touchpoints alone, for what',
    'the column says.',
    '',
  ];
  for (const size of sizes) {
    const folder = workspace(size);
    const candidates = [
      nodeAlone,
      validateCold('tp validate', folder),
      ...(against === undefined ? [] : [validateCold('other tp validate', folder, { program: against })]),
      ...quick.map((peer) => ({ ...peer, cwd: folder })),
    ];
    const measured = await inTurn(candidates, runs, { progress });
    const [node, tp] = measured;
    lines.push(`### ${count(size)} touchpoints`, '', comparison(measured, { node, tp }), '', ...goalsAt(size, tp, measured), '');
  }
  return lines;
}

function goalsAt(size, tp, measured) {
  const native = measured.filter(({ language }) => language === 'native').slice(0, 1);
  const scripts = measured.filter(({ language }) => language === 'JavaScript' || language === 'Python');
  const nativeLimit = { 1000: 3, 10000: 1 }[size];
  return [
    ...(nativeLimit === undefined ? [] : native.map((peer) => goal(`tp ÷ ${peer.name}`, ratio(tp, peer), nativeLimit))),
    ...(size < 1_000 ? [] : scripts.map((peer) => goal(`tp ÷ ${peer.name}`, ratio(tp, peer), 1))),
  ];
}
