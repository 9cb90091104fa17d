/** Edits of a generated workspace, as a person makes them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Edits `count` touchpoints of `folder`, spread over all; `round` makes each time another change. `text` concerns nobody but the file, `owner`
 * is what journeys and teams look at. Gives the paths.
 */
export function edit(folder, kind, count, round) {
  const all = touchpointsIn(folder);
  const paths = Array.from({ length: count }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / count)]);
  for (const path of paths) {
    const file = join(folder, path);
    writeFileSync(file, edits[kind](readFileSync(file, 'utf8'), round));
  }
  return paths;
}

const edits = {
  text: (text, round) => `${text.replace(/^x-note: .*\r?\n/m, '')}x-note: looked at for the ${round}th time\n`,
  owner: (text, round) => text.replace(/^owner: .*$/m, `owner: ${['sales', 'accounts', 'marketing'][round % 3]}`),
};

function touchpointsIn(folder) {
  return readdirSync(join(folder, 'touchpoints'), { recursive: true })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `touchpoints/${name}`)
    .sort();
}
