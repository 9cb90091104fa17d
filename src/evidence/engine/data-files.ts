/** Which files hold the data of a feedback source. */
import type { FeedbackSource } from '../../model/feedback.js';
import type { Workspace } from '../../model/workspace.js';
import { fitsGlob, isGlob } from '../../text/glob.js';

/** Their paths, relative to the workspace, by code point; none where there is no such file, which another rule reports. */
export function dataFilesOf({ data, origin }: FeedbackSource, { dataFiles }: Workspace): readonly string[] {
  if (origin.refused(['data'])) return [];
  const path = `${origin.file.slice(0, origin.file.lastIndexOf('/'))}/${data}`;
  if (!isGlob(data)) return dataFiles.has(path) ? [path] : [];
  return [...dataFiles].filter((file) => !/\.ya?ml$/.test(file) && fitsGlob(file, path)).sort();
}
