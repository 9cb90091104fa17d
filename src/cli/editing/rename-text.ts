/** The text of a file with ids exchanged at some places, proven to say the same otherwise. */
import type { RenamingSite } from '../../model/references/renaming.js';
import type { Edit } from '../../source/diagnostic.js';
import type { Document } from '../../source/document.js';
import { proveEdits } from '../../source/editing/prove-edits.js';
import { withKey } from '../../source/editing/rename-key.js';
import { withValue } from '../../source/editing/with-value.js';
import { readFullYaml } from '../../source/yaml/full-yaml.js';
import { toYaml } from '../../source/yaml/yaml-value.js';
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';

/** All sites lie in the document. A `UserError` where they cannot be exchanged without touching more. */
export function renameText({ text, file }: Document, sites: readonly RenamingSite[]): string {
  const edits: Edit[] = [];
  let intended: unknown = readFullYaml(text).data;
  for (const { from, path, part, text: name } of sites) {
    const at = from.origin.locate(path, part);
    const { start, end } = at.range;
    edits.push({ start: start.offset, end: end.offset, text: inItsManner(text.slice(start.offset, end.offset), name) });
    const filePath = at.path ?? path;
    const changed =
      part === 'key' ? withKey(intended, filePath, name) : withValue(intended, { path: filePath, value: name, append: false });
    if (changed === null) throw cannot(file, `there is a "${visible(name)}" beside it already`);
    intended = changed.data;
  }
  const proof = proveEdits(text, edits, { data: intended });
  if ('text' in proof) return proof.text;
  throw cannot(file, proof.refusal);
}

/** In the quotes that are there. */
function inItsManner(raw: string, name: string): string {
  const quote = raw[0];
  return toYaml(name, 'flow', quote === '"' || quote === "'" ? quote : null);
}

function cannot(file: string, why: string): UserError {
  return new UserError(`Nothing was renamed, because in "${visible(file)}" ${why}`, 'Mend that by hand, and run the command again');
}
