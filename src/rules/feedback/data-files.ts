/** The data files of the workspace, as a feedback source can name them. */
import type { FeedbackSource } from '../../model/feedback.js';
import type { Workspace } from '../../model/workspace.js';
import { fitsGlob, isGlob } from '../../text/glob.js';

export interface DataFiles {
  /** True where the file is there, or one that fits the pattern; both relative to `folder`. */
  has(folder: string, data: string): boolean;
  /** The files in `folder` and below it, relative to it. */
  beside(folder: string): readonly string[];
}

/** What of the workspace can be data: no YAML, no folders. */
export function dataFilesOf({ dataFiles }: Workspace): DataFiles {
  const folders = new Set([...dataFiles].flatMap(foldersAbove));
  const files = [...dataFiles].filter((path) => !/\.ya?ml$/.test(path) && !folders.has(path)).sort();
  const known = new Set(files);
  return {
    has(folder, data) {
      const path = `${folder}/${data}`;
      if (!isGlob(data)) return known.has(path);
      for (const file of startingWith(path.slice(0, path.search(/[*?]/)), files)) if (fitsGlob(file, path)) return true;
      return false;
    },
    beside: (folder) => [...startingWith(`${folder}/`, files)].map((file) => file.slice(folder.length + 1)),
  };
}

/** The folder that the data of a source lie in. */
export function folderOf({ origin }: FeedbackSource): string {
  return origin.file.slice(0, origin.file.lastIndexOf('/'));
}

function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end));
  return folders;
}

/** Those of the sorted paths that begin with `prefix`; the first is searched by halves, so that a source does not read the whole list. */
function* startingWith(prefix: string, sorted: readonly string[]): Generator<string> {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  for (let path = sorted[low]; path?.startsWith(prefix); path = sorted[low]) {
    yield path;
    low += 1;
  }
}
