/** What did not fit in the feedback data at a revision, without reading data of then. */
import { join } from 'node:path';
import { dataFilesOf } from '../../evidence/engine/data-files.js';
import type { DataProblem } from '../../model/data-problem.js';
import type { FeedbackSource } from '../../model/feedback.js';
import { fileBlobId } from '../../source/git/file-blob-id.js';
import { type Past, pastIn } from '../history/history.js';
import type { OpenedWorkspace } from '../open.js';

/**
 * The problems of the sources that are as they were: neither their description nor their data have changed since. Data that git never
 * had count as unchanged. Null where nobody has looked into the data.
 */
export async function pastDataProblems(past: Past, { root, workspace }: OpenedWorkspace): Promise<readonly DataProblem[] | null> {
  const { dataProblems, feedback } = workspace;
  if (dataProblems === null || dataProblems.length === 0) return dataProblems;
  const { others: kept } = (await pastIn(past.repository, 'HEAD')).listing;
  const { blobs, others } = past.listing;
  const isSame = (path: string, known: ReadonlyMap<string, string>) => {
    const id = known.get(path);
    return id === undefined ? !kept.has(path) && known === others : fileBlobId(join(root, path), id) === id;
  };
  const isUnchanged = (source: FeedbackSource) =>
    isSame(source.origin.file, blobs) && dataFilesOf(source, workspace).every((path) => isSame(path, others));
  const unchanged = new Set([...feedback.values()].filter(isUnchanged).map(({ id }) => id));
  return dataProblems.filter(({ source }) => unchanged.has(source));
}
