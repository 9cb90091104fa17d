/** Feedback data keep the old id: the source learns that it now means the new one. */
import { shippedSchemas } from '../../load/schema/schema.js';
import { schemaKeys } from '../../load/schema/schema-keys.js';
import { ownOf } from '../../model/references/names.js';
import type { DataNaming, Renaming } from '../../model/references/renaming.js';
import { withAssignment } from '../../source/editing/with-assignment.js';
import { byCodePoint } from '../../text/compare.js';
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';

/**
 * The text of a feedback source whose column gets a `map`, so that answers of before and after count together. `inData` are the ids that
 * the data name, null where nobody knows: they are in the map as well, because a map says who is asked about.
 */
export function mapOldId(
  text: string,
  { source, key, answer }: DataNaming,
  { old, now }: Renaming,
  inData: ReadonlySet<string> | null,
): string {
  const [from, to] = [ownOf(old), ownOf(now)];
  if (inData !== null && !inData.has(from)) return text;
  const column = source[key];
  const asked = answer === null ? undefined : source.answers?.[answer];
  // Measures have names of their own; and where a list says who is asked about, no map need do it.
  const isListed = asked !== undefined && 'among' in asked && asked.among !== undefined;
  const others = key === 'measure' || isListed ? [] : [...(inData ?? [])].filter((id) => id !== from);
  const map = Object.fromEntries([from, ...others].sort(byCodePoint).map((id) => [id, id === from ? to : id]));
  const [path, value] =
    answer !== null ? [['answers', answer, 'map'], map] : typeof column === 'string' ? [[key], { column, map }] : [[key, 'map'], map];
  const mapped = withAssignment(text, path, value, (parent) => schemaKeys('feedback', parent, shippedSchemas()));
  if (mapped !== null) return mapped;
  throw new UserError(
    `Nothing was renamed: the data of "${visible(source.id)}" name "${visible(from)}", and no map could be written for them`,
    `Write it by hand: ${key}: { column: …, map: { ${from}: ${to} } }`,
  );
}
