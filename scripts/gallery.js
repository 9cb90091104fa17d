/** The pictures of the manual: the commands on its page of maps that draw into docs/maps/, as words. */
import { readFileSync } from 'node:fs';

const page = new URL('../docs/journey-maps.md', import.meta.url);

/** The arguments of each command behind `tp`. */
export function galleryCommands() {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
  return blocks
    .join('')
    .split('\n')
    .filter((line) => /^tp .* -o docs\/maps\//.test(line))
    .map((line) => line.split(' ').slice(1));
}
