/** How long does a second run take, and does it say the same to the byte? */
import { readdirSync } from 'node:fs';
import { inTurn, ratio } from '../measure/rounds.js';
import { sameOutput } from '../measure/same-output.js';
import { comparison, count, goal } from '../measure/tables.js';
import { freshCache, nodeAlone, validate, validateCold } from '../measure/tp.js';

export const name = 'warm';
export const title = 'Validate again';

export async function measure({ sizes, runs, workspace, progress }) {
  const lines = [];
  const largest = Math.max(...sizes);
  const workspaces = [
    ...sizes.map((size) => [`${count(size)} touchpoints`, workspace(size), size]),
    [`${count(largest)} touchpoints with a warning each`, workspace(largest, 'warnings'), null],
  ];
  for (const [words, folder, size] of workspaces) {
    const cache = freshCache();
    const args = ['--max-findings', '0'];
    // The round that is not counted fills the cache.
    const measured = await inTurn(
      [
        nodeAlone,
        validateCold('tp validate, nothing cached', folder, { args }),
        validate('tp validate, again', folder, { args, cache }),
        validate('tp validate --no-cache', folder, { args: [...args, '--no-cache'], cache }),
      ],
      runs,
      { progress },
    );
    const [node, cold, warm] = measured;
    lines.push(`### ${words}`, '', comparison(measured, { node }), '');
    if (size === largest) lines.push(goal('again ÷ nothing cached', ratio(warm, cold), 0.3));
    lines.push(`- ${sameOutput(measured.slice(1))}`);
    if (readdirSync(cache).length === 0) lines.push('- nothing was left in the cache folder: this tp has no cache yet');
    lines.push('');
  }
  return lines;
}
