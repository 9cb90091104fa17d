/** `touchpoint/similar-name` */
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import type { Finding } from '../../source/diagnostic.js';
import type { Location, Path } from '../../source/location.js';
import type { Rule } from '../rule.js';
import { keysOf, roughKeyOf, wordsOf } from './name-keys.js';
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
  sees: { touchpoint: ['name', 'status'] },
  *check(workspace) {
    const namings = namingsOf(workspace);
    const near = findNearWords(allWordsOf(namings));
    const first = new Map<string, Naming>();
    const reported = new Set<Touchpoint>();
    for (const naming of comparable(namings, near)) {
      const { touchpoint, space, words } = naming;
      const keys = keysOf(words);
      const twin = [...keys, ...withOneSlip(words, near).flatMap(keysOf)]
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
  const spaces = languages.length === 0 ? [''] : languages;
  const namings: Naming[] = [];
  const add = (touchpoint: Touchpoint, space: string, text: string, path: Path | null) =>
    namings.push({ touchpoint, space, text, words: wordsOf(text), path });
  for (const touchpoint of touchpoints.values()) {
    const { id, name, status, origin } = touchpoint;
    if (status === 'retired' || origin.refused(['status'])) continue;
    add(touchpoint, ids, id, null);
    if (origin.refused(['name'])) continue;
    if (typeof name === 'string') for (const space of spaces) add(touchpoint, space, name, ['name']);
    else for (const [space, text] of Object.entries(name)) add(touchpoint, space, text, ['name', space]);
  }
  return namings;
}

function allWordsOf(namings: readonly Naming[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { words } of namings) for (const word of words) all.add(word);
  return all;
}

type NearWords = ReadonlyMap<string, ReadonlySet<string>>;

/** The namings that may share a key with that of another touchpoint, in their order: those with its rough key. Few do. */
function comparable(namings: readonly Naming[], near: NearWords): readonly Naming[] {
  const spaces = new Map<string, Map<string, Rough>>();
  const roughs: Rough[] = [];
  for (const { touchpoint, space, words } of namings) {
    const inSpace = spaces.get(space) ?? new Map<string, Rough>();
    if (inSpace.size === 0) spaces.set(space, inSpace);
    const key = roughKeyOf(words);
    const rough = inSpace.get(key) ?? { touchpoint, isShared: false };
    rough.isShared ||= rough.touchpoint !== touchpoint;
    inSpace.set(key, rough);
    roughs.push(rough);
  }
  for (const [index, { space, words }] of namings.entries()) {
    for (const slipped of withOneSlip(words, near)) {
      const other = spaces.get(space)?.get(roughKeyOf(slipped));
      for (const rough of other === undefined ? [] : [other, roughs[index]]) if (rough !== undefined) rough.isShared = true;
    }
  }
  return namings.filter((_, index) => roughs[index]?.isShared);
}

/** What has one rough key: the first touchpoint, and whether another may be called like it. */
interface Rough {
  readonly touchpoint: Touchpoint;
  isShared: boolean;
}

// With more words a text is no name, and nobody mistakes one for another by a letter.
const fewWords = 12;

/** The words with one of them mistaken for a near one. */
function withOneSlip(words: readonly string[], near: NearWords): readonly (readonly string[])[] {
  if (words.length > fewWords || !words.some((word) => near.has(word))) return [];
  return words.flatMap((word, index) => [...(near.get(word) ?? [])].map((other) => words.with(index, other)));
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
