/** What has another id than at a revision, with only those files read that are gone. */
import { type Renames, renamesBetween } from '../../analysis/changes/renames.js';
import { idOf, kindOf } from '../../load/kinds.js';
import type { Workspace } from '../../model/workspace.js';
import { type Past, understandPast } from './history.js';

/** `kind/id` of then to the id of now. */
export async function renamesSince({ repository, listing }: Past, now: Workspace): Promise<Renames> {
  const paths = new Set(now.files.map(({ document }) => document.file));
  // Mostly there are the same files, and nothing has another name.
  if ([...listing.blobs.keys()].every((path) => paths.has(path)) || now.files.every(({ document }) => listing.blobs.has(document.file)))
    return new Map();
  const known = new Set(now.files.map(({ kind, id }) => `${kind}/${id}`));
  const then = [...listing.blobs].map(([path, blob]) => ({ path, blob, name: `${kindOf(path)}/${idOf(path)}` }));
  const earlier = new Set(then.map(({ name }) => name));
  const gone = then.filter(({ name }) => !known.has(name) && !name.startsWith('null/'));
  const come = now.files.filter(({ kind, id }) => kind !== 'tp' && !earlier.has(`${kind}/${id}`));
  if (gone.length === 0 || come.length === 0) return new Map();
  const blobs = new Map(gone.map(({ path, blob }) => [path, blob]));
  const { workspace } = await understandPast({ repository, listing: { ...listing, blobs } });
  return renamesBetween(workspace, { ...now, files: come });
}
