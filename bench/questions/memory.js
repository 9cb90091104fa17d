/** How much memory does the largest inventory need? */
import { inTurn, medianOf } from '../measure/rounds.js';
import { comparison, count, goal } from '../measure/tables.js';
import { freshCache, nodeAlone, validate, validateCold } from '../measure/tp.js';

export const name = 'memory';
export const title = 'Memory';

export async function measure({ sizes, runs, against, workspace, progress }) {
  const size = Math.max(...sizes);
  const sound = workspace(size);
  const warnings = workspace(size, 'warnings');
  const measured = await inTurn(
    [
      nodeAlone,
      validateCold('tp validate', sound),
      validate('tp validate, again', sound, { cache: freshCache() }),
      validateCold('tp validate, a warning each', warnings),
      ...(against === undefined ? [] : [validateCold('other tp validate', sound, { program: against })]),
    ],
    Math.min(runs, 3),
    { progress },
  );
  const [node, ...all] = measured;
  const millions = (candidate) => {
    const bytes = medianOf(candidate, 'memory');
    return bytes === null ? null : bytes / 1e6;
  };
  return [
    `${count(size)} touchpoints.`,
    '',
    comparison(measured, { node }),
    '',
    ...all.map((candidate) => goal(`MB of \`${candidate.name}\``, millions(candidate), 300)),
  ];
}
