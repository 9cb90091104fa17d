/** `touchpoint/similar-name` */
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import type { Finding } from '../../source/diagnostic.js';
import type { Location, Path } from '../../source/location.js';
import type { Rule } from '../rule.js';
import { keysOf, wordsOf } from './name-keys.js';
import { findNearWords } from './near-words.js';

export const similarName: Rule = {
  name: 'touchpoint/similar-name',
  severity: 'warning',
  summary: 'No two touchpoints have nearly the same name or id.',
  why: 'One touchpoint in two files halves its feedback, its owner and its place in the ranking, and nobody adds the halves up.',
  bad: `
# file: touchpoints/hotline.yaml
name: Service hotline
# file: touchpoints/support.yaml
name: Service-Hotlines
      ^^^^^^^^^^^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Service hotline
# file: touchpoints/support.yaml
name: Technical support
`,
  *check(workspace) {
    const namings = namingsOf(workspace);
    const near = findNearWords(namings.flatMap(({ words }) => words));
    const first = new Map<string, Naming>();
    const reported = new Set<Touchpoint>();
    for (const naming of namings) {
      const { touchpoint, space, words } = naming;
      const keys = keysOf(words);
      const twin = [...keys, ...keysWithOneSlip(words, near)]
        .map((key) => first.get(`${space}/${key}`))
        .find((other) => isOther(other, naming));
      if (twin !== undefined && !reported.has(touchpoint)) {
        reported.add(touchpoint);
        yield toFinding(naming, twin);
      }
      for (const key of keys) if (!first.has(`${space}/${key}`)) first.set(`${space}/${key}`, naming);
    }
  },
};

/** One of the names of a touchpoint; only those of one `space` are compared: ids with ids, German names with German ones. */
interface Naming {
  readonly touchpoint: Touchpoint;
  readonly space: string;
  readonly text: string;
  readonly words: readonly string[];
  /** Where it is written; null for the id, which is the name of the file. */
  readonly path: Path | null;
}

// No language has this code.
const ids = '-';

/** All ids and names, file by file; a text without language counts for each. What is retired may have a successor of its name. */
function namingsOf({ touchpoints, languages }: Workspace): readonly Naming[] {
  return [...touchpoints.values()].flatMap((touchpoint) => {
    const { id, name, status, origin } = touchpoint;
    if (status === 'retired' || origin.refused(['status'])) return [];
    const naming = (space: string, text: string, path: Path | null) => ({ touchpoint, space, text, words: wordsOf(text), path });
    const own = naming(ids, id, null);
    if (origin.refused(['name'])) return [own];
    if (typeof name !== 'string')
      return [own, ...Object.entries(name).map(([language, text]) => naming(language, text, ['name', language]))];
    return [own, ...(languages.length === 0 ? [''] : languages).map((language) => naming(language, name, ['name']))];
  });
}

// With more words a text is no name, and nobody mistakes one for another by a letter.
const fewWords = 12;

/** The keys that the name has with one of its words mistaken for a near one. */
function keysWithOneSlip(words: readonly string[], near: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  if (words.length > fewWords) return [];
  return words.flatMap((word, index) => [...(near.get(word) ?? [])].flatMap((other) => keysOf(words.with(index, other))));
}

function isOther(other: Naming | undefined, naming: Naming): boolean {
  return other !== undefined && other.touchpoint !== naming.touchpoint;
}

function toFinding({ touchpoint, text, path }: Naming, twin: Naming): Finding {
  const how = path === null ? 'their ids are nearly equal' : called(text, twin.text);
  return {
    at: placeOf(touchpoint, path),
    message: `"${touchpoint.id}" may be the same touchpoint as "${twin.touchpoint.id}": ${how}`,
    hint: `Make one file of the two, set "status: retired" for the old one, or tell them apart by their ${path === null ? 'ids' : 'names'}`,
    related: { location: placeOf(twin.touchpoint, twin.path), message: `"${twin.touchpoint.id}" is here` },
  };
}

function called(text: string, other: string): string {
  return text === other ? `both are called "${text}"` : `they are called "${text}" and "${other}"`;
}

function placeOf({ origin }: Touchpoint, path: Path | null): Location {
  return path === null ? origin.locate([], 'key') : origin.locate(path);
}
