/** Assignments made in the text of a file, one after the other, each proven. */
import { type SchemaSource, shippedSchemas } from '../../load/schema/schema.js';
import { schemaKeys } from '../../load/schema/schema-keys.js';
import type { InventoryFile } from '../../model/workspace.js';
import { proveEdits } from '../../source/editing/prove-edits.js';
import { sameData } from '../../source/editing/same-data.js';
import { setEdits } from '../../source/editing/set-edits.js';
import { withValue } from '../../source/editing/with-value.js';
import { toWords } from '../../source/location.js';
import { readFullYaml } from '../../source/yaml/full-yaml.js';
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';
import { resolvePath, type WrittenAssignment } from './assignments.js';
import { readValue } from './read-value.js';
import { removeValue } from './remove-value.js';

/** The text of the file with all assignments made; a `UserError` where one cannot be. */
export function setValues({ kind, document }: InventoryFile, assignments: readonly WrittenAssignment[]): string {
  const schemas = shippedSchemas();
  return assignments.reduce((text, assignment) => setValue(kind, text, assignment, schemas), document.text);
}

function setValue(kind: InventoryFile['kind'], text: string, assignment: WrittenAssignment, schemas: SchemaSource): string {
  const { data, place } = readFullYaml(text);
  if (place === null) throw new UserError('The file cannot be read, so nothing can be set in it', 'Mend it first: tp validate says how');
  if (assignment.how === 'unset' || assignment.how === 'take') return removeValue({ kind, text, data, root: place }, assignment, schemas);
  const { path: words, text: written } = assignment;
  const append = assignment.how === 'add';
  const path = resolvePath(data, words);
  const value = readValue(written, { kind, data, path, append }, schemas);
  const intended = withValue(data, { path, value, append });
  if (intended === null) throw inTheWay(words, append);
  if (sameData(intended.data, data)) return text;
  const edits = setEdits({ text, root: place }, { path, value, append }, (parent) => schemaKeys(kind, parent, schemas));
  const proof = edits === null ? { refusal: 'the file is written in a way that leaves no room for it' } : proveEdits(text, edits, intended);
  if ('text' in proof) return proof.text;
  throw new UserError(`"${visible(toWords(path))}" was not set, because ${proof.refusal}`, 'Change the file in an editor');
}

function inTheWay(words: string, append: boolean): UserError {
  if (append) return new UserError(`"${visible(words)}" is no list, so nothing can be added to it`, `Set it with "${visible(words)}=…"`);
  const outer = words.slice(0, Math.max(0, words.lastIndexOf('.')));
  const hint = outer === '' ? null : `Set all of it: ${visible(outer)}='{ ${visible(words.slice(outer.length + 1))}: … }'`;
  return new UserError(`What stands at "${visible(outer)}" is no group of keys, so it has no "${visible(words)}"`, hint);
}
