/** The workspace as it was at a commit. What git cannot answer is a `GitProblem`, which the program turns into words for the user. */
import { baselineFile, inventoryFolders, workspaceFile } from '../../load/kinds.js';
import { assemble, type Loaded } from '../../load/load.js';
import { loadBaseline } from '../../load/load-baseline.js';
import { fileLoader, type LoadedFile } from '../../load/load-file.js';
import type { Workspace } from '../../model/workspace.js';
import { blobId } from '../../source/git/blob-id.js';
import { type Commit, resolveCommit } from '../../source/git/commit.js';
import { openRepository, type Repository } from '../../source/git/git.js';
import type { KeptListing } from '../../source/git/kept-listing.js';
import { isYaml, listInventory } from '../../source/git/listing.js';
import { listRevision, readListed } from '../../source/git/revision.js';
import { parseYaml } from '../../source/parse-yaml.js';
import type { Shell } from '../shell.js';

/** A state of the inventory that git keeps, not yet read. */
export interface Past {
  readonly repository: Repository;
  /** As the user names it. */
  readonly ref: string;
  readonly commit: Commit;
  readonly listing: KeptListing;
}

/** The inventory of the workspace in `root` at `ref`. */
export async function pastAt(shell: Pick<Shell, 'env'>, root: string, ref: string): Promise<Past> {
  const repository = await openRepository(root, shell.env);
  return pastIn(repository, ref);
}

/** The inventory at another revision of the same repository. */
export async function pastIn(repository: Repository, ref: string): Promise<Past> {
  const commit = await resolveCommit(repository, ref);
  return { repository, ref, commit, listing: await listRevision(repository, commit, [baselineFile, workspaceFile], inventoryFolders) };
}

/**
 * The workspace of that time. Files of `known` that were the same then are not read again; data files of `present` count as there,
 * because data are often kept out of the repository. `after` is the workspace that `known` makes, where there is one: names that are the
 * same are not resolved again.
 */
export async function understandPast(
  { repository, listing }: Pick<Past, 'repository' | 'listing'>,
  known: readonly LoadedFile[] = [],
  present: Iterable<string> = [],
  after: Workspace | null = null,
): Promise<Loaded> {
  const same = new Map(known.filter((file) => isUnchanged(file, listing)).map((file) => [file.file.document.file, file]));
  const changed = new Map([...listing.blobs].filter(([path]) => !same.has(path)));
  const load = fileLoader();
  const documents = await parseYaml(await readListed(repository, changed));
  const fresh = new Map(documents.map((document) => [document.file, load(document)]));
  const inOrder: LoadedFile[] = [];
  for (const path of listing.blobs.keys()) {
    const file = same.get(path) ?? fresh.get(path) ?? null;
    if (file !== null) inOrder.push(file);
  }
  const { paths, unread } = listing;
  const baseline = documents.find(({ file }) => file === baselineFile);
  const surroundings = { paths, unread, dataFiles: new Set([...paths, ...present]) };
  return assemble(inOrder, surroundings, baseline ? loadBaseline(baseline) : null, after);
}

/** The files of today in the folders of the inventory that are none of its own: data, as `understandPast` wants them. */
export function presentData(root: string): readonly string[] {
  return listInventory(root, [], inventoryFolders).paths.filter((path) => !isYaml(path));
}

/** True where an inventory that was read is not the one of that time: a file is new, gone or different. */
export function differsFrom(listing: KeptListing, loaded: readonly LoadedFile[]): boolean {
  return loaded.length !== listing.blobs.size || loaded.some((file) => !isUnchanged(file, listing));
}

function isUnchanged({ file: { document }, blob }: LoadedFile, { blobs }: KeptListing): boolean {
  const id = blobs.get(document.file);
  if (id === undefined) return false;
  return (blob?.length === id.length ? blob : blobId(document.text, id)) === id;
}
