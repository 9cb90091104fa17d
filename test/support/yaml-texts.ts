/** YAML to edit: as people write it, in every form it can have, and the hostile corpus where it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { everydayFiles } from './everyday-files.js';

const corpus = resolve(import.meta.dirname, '../../../shared/hostile/yaml');

/** Null where the corpus is not there. */
export function hostileYaml(): readonly (readonly [name: string, text: string])[] | null {
  if (!existsSync(corpus)) return null;
  return readdirSync(corpus)
    .sort()
    .map((name) => [name, readFileSync(join(corpus, name), 'utf8')] as const)
    .filter(([, text]) => text.length < 20_000);
}

const flow = `# all on one line
name: {de: "Service-Hotline", en: 'Service hotline'} # both
stages: [use,   loyalty,]
reach: { contacts: 12000, per: month, # a year has twelve
  date: 2026-09-30 }
`;

const commented = `# head

# of name
name: Hotline   # behind name
# of owner
owner: service

stages:   # behind a key
  # of use
  - use     # behind use
  - loyalty
  # end of stages
# end
`;

const four = `name:
    de: Telefon
    en: Phone
expectations:
    -   id: fast
        text: I get through
    -   id: kind
        text: "They are kind"
`;

/** Files of everyday, each with LF, CRLF, a byte order mark, and without its last line break. */
export function writtenInEveryForm(): readonly (readonly [name: string, text: string])[] {
  const texts = [
    ...Object.entries(everydayFiles),
    ['flow', flow] as const,
    ['commented', commented] as const,
    ['four blanks', four] as const,
  ];
  return texts.flatMap(([name, text]) => [
    [`${name}`, text] as const,
    [`${name}, CRLF`, text.replaceAll('\n', '\r\n')] as const,
    [`${name}, byte order mark`, `\ufeff${text}`] as const,
    [`${name}, no last line break`, text.trimEnd()] as const,
  ]);
}
