/** `yaml/ambiguous-scalar` */
import type { Path } from '../../source/location.js';
import type { Rule } from '../rule.js';
import { olderReading } from './older-reading.js';
import { writtenValues } from './written-values.js';

export const ambiguousScalar: Rule = {
  name: 'yaml/ambiguous-scalar',
  severity: 'error',
  summary: 'A text that older YAML readers take for something else stands in quotes.',
  why: 'To tp NO is the text "NO"; a script that reads the same file with an older reader gets false, and 750 for 12:30. Norway is lost on the way, and nobody is told.',
  bad: `
# file: personas/kari-nordmann.yaml
name: Kari Nordmann
segment: { country: NO }
                    ^^
`,
  good: `
# file: personas/kari-nordmann.yaml
name: Kari Nordmann
segment: { country: "NO" }
`,
  sees: 'file',
  *check(workspace) {
    const starts = new Map(
      workspace.files.map(({ document }) => [document, new Set(document.writing?.ambiguous.map(({ start }) => start))]),
    );
    for (const { document, scalar, refusal } of writtenValues(workspace)) {
      const { source, value, path, start, end } = scalar;
      if (document.file === 'tp.yaml' && isSeverity(path)) continue;
      if (!starts.get(document)?.has(start) || typeof value !== 'string' || isDate(source) || refusal() !== null) continue;
      yield {
        at: document.between(start, end),
        message: `"${source}" is a text for tp, but older YAML readers take it for ${olderReading(source)}`,
        hint: 'Put quotes around it',
        fix: { safety: 'safe', title: 'Put quotes around it', edits: [{ start, end, text: JSON.stringify(source) }] },
        data: { value: source },
      };
    }
  },
};

// All readers agree on the day, and whoever reads tp's files expects one there.
function isDate(source: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(source);
}

// `off` is the word for it in the schema, and nobody but tp reads the severities.
function isSeverity(path: Path): boolean {
  return path[0] === 'rules';
}
