/** How long until tp says its version or its help, or answers a shell? */
import { inTurn, ratio } from '../measure/rounds.js';
import { comparison, goal } from '../measure/tables.js';
import { nodeAlone, tp } from '../measure/tp.js';

export const name = 'start';
export const title = 'Start';

// These are over in a blink, so they can be asked more often.
const patience = 4;

export async function measure({ runs, against, progress }) {
  const calls = [['--version'], ['--help'], ['validate', '--help'], ['__complete', 'bash', '--', 'tp', 'validate', '--']];
  const candidates = [
    nodeAlone,
    ...calls.map((args) => tp(`tp ${args.join(' ')}`, args)),
    ...(against === undefined ? [] : calls.map((args) => tp(`other tp ${args.join(' ')}`, args, { program: against }))),
  ];
  const measured = await inTurn(candidates, runs * patience, { progress });
  const [node, version, help, , completion] = measured;
  return [
    comparison(measured, { node }),
    '',
    goal('`tp --version` ÷ `node -e 0`', ratio(version, node), 1.5),
    goal('`tp --help` ÷ `node -e 0`', ratio(help, node), 1.5),
    goal('`tp __complete` ÷ `node -e 0`', ratio(completion, node), 1.3),
  ];
}
