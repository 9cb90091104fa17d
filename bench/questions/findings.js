/** What do findings cost? The same inventory with one warning in each touchpoint, and every way of showing them. */
import { inTurn, ratio } from '../measure/rounds.js';
import { comparison, count, number } from '../measure/tables.js';
import { nodeAlone, validateCold } from '../measure/tp.js';

export const name = 'findings';
export const title = 'Findings';

export async function measure({ sizes, runs, against, workspace, progress }) {
  const size = Math.max(...sizes);
  const warnings = workspace(size, 'warnings');
  const measured = await inTurn(
    [
      nodeAlone,
      validateCold('tp validate, nothing to find', workspace(size)),
      validateCold('tp validate, a warning each', warnings),
      validateCold('the same, all of them shown', warnings, { args: ['--max-findings', '0'] }),
      ...(against === undefined ? [] : [validateCold('the same, other tp', warnings, { args: ['--max-findings', '0'], program: against })]),
    ],
    runs,
    { progress },
  );
  const [node, sound, few, all] = measured;
  const summary = String(few.samples[0].stdout).trim().split('\n').at(-1);
  return [
    `${count(size)} touchpoints with one warning each. tp says: ${summary}`,
    '',
    comparison(measured, { node }),
    '',
    `- findings ÷ nothing to find: ${number(ratio(few, sound))}; all of them shown: ${number(ratio(all, sound))}`,
  ];
}
