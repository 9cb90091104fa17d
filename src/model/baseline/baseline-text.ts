/** A baseline as the text of its file: sorted, one entry a line. */
import { byCodePoint } from '../../text/compare.js';
import type { BaselineEntry } from './baseline.js';
import type { BaselineComments } from './baseline-comments.js';

/** The whole file, ending in a line break. An entry that stood in the file before has its `index` there, and keeps its comments. */
export function toBaselineText(
  entries: readonly (BaselineEntry & { readonly index?: number })[],
  { head, above, behind, foot }: BaselineComments,
): string {
  const sorted = [...entries].sort((a, b) => byCodePoint(a.rule, b.rule) || byCodePoint(a.at, b.at));
  const lines = sorted.flatMap((entry) => {
    const { index = -1 } = entry;
    const note = behind.get(index);
    const line = `  - { ${fieldsOf(entry)} }${note === undefined ? '' : ` ${note}`}`;
    return [...(above.get(index) ?? []).map((comment) => `  ${comment}`), line];
  });
  return [...head, 'version: 1', ...(lines.length === 0 ? [] : ['entries:', ...lines]), ...foot, ''].join('\n');
}

function fieldsOf({ rule, at, found, value, reason, owner, until, own }: BaselineEntry): string {
  const fields = Object.entries({ rule, at, found, value, reason, owner, until }).flatMap(([key, field]) =>
    field === null ? [] : [`${key}: ${typeof field === 'number' ? field : toScalar(field)}`],
  );
  return [...fields, ...Object.entries(own).map(([key, field]) => `${toScalar(key)}: ${escaped(JSON.stringify(field))}`)].join(', ');
}

// What no reader of YAML takes for anything but this text, or for a day.
const plain = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)\p{L}(?:[\p{L}\p{N} ./_-]*[\p{L}\p{N}./_-])?$|^\d{4}-\d\d-\d\d$/iu;

function toScalar(text: string): string {
  return plain.test(text) ? text : escaped(JSON.stringify(text));
}

/** JSON is YAML but for what cannot be seen. */
function escaped(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
