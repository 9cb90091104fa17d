/** The same with the tools that take minutes: once each, and only for small inventories unless `--full` asks for all. */
import { inTurn } from '../measure/rounds.js';
import { comparison, count } from '../measure/tables.js';
import { nodeAlone, validateCold } from '../measure/tp.js';

export const name = 'peers';
export const title = 'Validate, against slow tools';

const largest = 1_000;

export async function measure({ sizes, full, workspace, peers, progress }) {
  const slow = (await peers()).filter((peer) => peer.slow);
  const chosen = full ? sizes : sizes.filter((size) => size <= largest);
  const runs = full ? 3 : 1;
  const lines = [
    `${full ? 'Three runs' : 'One run'} each${full ? '' : `, up to ${count(largest)} touchpoints (\`--full\`: three runs, all sizes)`}.`,
    '',
  ];
  for (const size of chosen) {
    const folder = workspace(size);
    const candidates = [nodeAlone, validateCold('tp validate', folder), ...slow.map((peer) => ({ ...peer, cwd: folder }))];
    const measured = await inTurn(candidates, runs, { warmUp: false, progress });
    const [node, tp] = measured;
    lines.push(`### ${count(size)} touchpoints`, '', comparison(measured, { node, tp }), '');
  }
  return lines;
}
