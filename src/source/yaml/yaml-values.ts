/** Values that tp does not read, in words: aliases that repeat nothing, and more of them than a person would write. */
import { limits } from '../limits.js';
import type { Problem } from '../problem.js';
import { quoted } from './syntax-explanation.js';

/** The alias between two offsets has no anchor before it: mostly a text in stars. */
export function unknownAnchor(text: string, start: number, end: number): Problem {
  const alias = text.slice(start, end);
  return {
    rule: 'yaml/anchor',
    message: `${quoted(alias)} begins with "*", which repeats the value of an anchor in YAML, and there is no ${quoted(`&${alias.slice(1)}`)}`,
    hint: 'Put quotes around the text, or write the value out',
    start,
    end,
  };
}

/** With its aliases written out the file is too large; what makes it large begins with its first alias. */
export function tooManyValues(firstAlias: number): Problem {
  return {
    rule: 'yaml/too-large',
    message: `With its aliases written out this file has more than ${limits.expandedNodes} values`,
    hint: 'Write the values out, or split the file',
    start: firstAlias,
    end: firstAlias + 1,
  };
}

/** The map or list at `start` has too many entries. */
export function tooManyEntries(count: number, start: number): Problem {
  return {
    rule: 'yaml/too-large',
    message: `This map or list has ${count} entries; the limit is ${limits.items}`,
    hint: 'Split it into several files',
    start,
    end: start + 1,
  };
}
