/** The evidence of another time: the data as git has them, put into a folder of their own for as long as they are read. */
import { copyFileSync, lstatSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dataFilesOf } from '../../evidence/engine/data-files.js';
import type { Evidence, EvidenceRequest } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import { checkOut } from '../../source/git/check-out.js';
import { fileBlobId } from '../../source/git/file-blob-id.js';
import { makeFolder } from '../../source/make-folder.js';
import { byCodePoint } from '../../text/compare.js';
import { withEvidence } from '../report/evidence.js';
import type { Shell } from '../shell.js';
import { untilStopped } from '../watching/until-stopped.js';
import type { Past } from './history.js';

/** Data of then that are not those of then, and why. */
export interface Borrowed {
  /** The data files that git does not keep: those of today are used. */
  readonly untracked: readonly string[];
  /** The data files of which git keeps only an address (LFS): those of today are used where there are any. */
  readonly elsewhere: readonly string[];
}

/** Runs `use` with the evidence of `past`; what was put out for it is gone afterwards, whatever happens. */
export async function withPastEvidence<Result>(
  shell: Shell,
  past: Past,
  workspace: Workspace,
  root: string,
  request: EvidenceRequest,
  use: (evidence: Evidence, borrowed: Borrowed) => Promise<Result>,
): Promise<Result> {
  return withPastData(shell, past, { root, workspace }, (to, folder, borrowed) =>
    withEvidence(to, { root: folder, workspace }, request, (evidence) => use(evidence, borrowed)),
  );
}

/**
 * Runs `use` with a folder that holds the data of `past`: that of the workspace where it holds the same. Of a folder that is put out for
 * once nothing is remembered, as nobody asks for it again.
 */
export async function withPastData<Result>(
  shell: Shell,
  past: Pick<Past, 'repository' | 'listing'>,
  { root, workspace }: { readonly root: string; readonly workspace: Workspace },
  use: (shell: Shell, folder: string, borrowed: Borrowed) => Promise<Result>,
): Promise<Result> {
  const paths = [...new Set([...workspace.feedback.values()].flatMap((source) => dataFilesOf(source, workspace)))].sort(byCodePoint);
  const tracked = new Map(paths.flatMap((path) => blobOf(past, path)));
  const untracked = paths.filter((path) => !tracked.has(path));
  // The same bytes lie on the disk already: nothing has to be put out.
  const isSame = [...tracked].every(([path, id]) => fileBlobId(join(root, path), id) === id);
  if (isSame) return use(shell, root, { untracked, elsewhere: [] });
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tp-past-')));
  return untilStopped(
    () => rmSync(folder, { recursive: true, force: true }),
    async () => {
      const elsewhere = await checkOut(past.repository, tracked, folder);
      for (const path of [...untracked, ...elsewhere]) borrow(root, folder, path);
      return use({ ...shell, remembers: false }, folder, { untracked, elsewhere });
    },
  );
}

function blobOf({ listing }: Pick<Past, 'listing'>, path: string): readonly (readonly [string, string])[] {
  const id = listing.others.get(path);
  return id === undefined ? [] : [[path, id]];
}

/** Copies a file of today; one that is not there is missed where it is read. */
function borrow(root: string, folder: string, path: string): void {
  if (lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() !== true) return;
  makeFolder(dirname(join(folder, path)));
  copyFileSync(join(root, path), join(folder, path));
}
