/** Whether the inventory was read well enough to say that something is missing in it: what was not read may hold it. */
import type { EntityKind } from '../model/entity.js';
import { namesFor } from '../model/references/names.js';
import type { ReferenceKind } from '../model/references/reference.js';
import { entitiesOf, type Workspace } from '../model/workspace.js';
import { closest } from '../text/closest.js';

/** True where a file of `kind` could not be read, or the schema refused the value of one of `keys`: both are reported there. */
export function isPartlyUnread(workspace: Workspace, kind: EntityKind, keys: readonly string[]): boolean {
  const entities = entitiesOf(workspace, kind);
  // A file that could not be parsed, or the second of two with one id.
  if (workspace.files.filter((file) => file.kind === kind).length > entities.size) return true;
  if ([...workspace.broken].some((name) => name.startsWith(`${kind}/`))) return true;
  return [...entities.values()].some(({ origin }) => keys.some((key) => origin.refused([key])));
}

// With more unknown names than these the names were changed wholesale, and each may mean any.
const fewNames = 100;

/**
 * The ids that the unknown references of `kind` most likely meant. Who is named with a slip is not without a name:
 * the slip is the mistake, and it is reported where it stands.
 */
export function likelyMeant(workspace: Workspace, kind: ReferenceKind): { has(id: string): boolean } {
  const unknown = new Set(workspace.unknownReferences.flatMap((reference) => (reference.kind === kind ? [reference.id] : [])));
  if (unknown.size > fewNames) return { has: () => true };
  return new Set([...unknown].map((id) => closest(id, namesFor(workspace, { kind, id })?.ids ?? [])));
}
