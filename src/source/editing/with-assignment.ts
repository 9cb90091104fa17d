/** The text of a file with one value set in it, proven to say the same otherwise. */

import type { Path } from '../location.js';
import { readFullYaml } from '../yaml/full-yaml.js';
import { proveEdits } from './prove-edits.js';
import { type KeyOrder, setEdits } from './set-edits.js';
import { withValue } from './with-value.js';

/** `text` with `value` at `path`; null where it cannot be set there without touching more. `keysAt` gives the order of new keys. */
export function withAssignment(text: string, path: Path, value: unknown, keysAt: KeyOrder): string | null {
  const { data, place } = readFullYaml(text);
  const assignment = { path, value, append: false };
  const intended = withValue(data, assignment);
  const edits = place && setEdits({ text, root: place }, assignment, keysAt);
  const proof = intended && edits && proveEdits(text, edits, intended);
  return proof && 'text' in proof ? proof.text : null;
}
