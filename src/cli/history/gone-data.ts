/** Feedback data that the history once held and that are not there any more: nobody reads them, so somebody must be told. */
import type { HistoryStep } from '../../source/git/history.js';
import { byCodePoint } from '../../text/compare.js';

/** A file that git still has in its history. */
export interface GoneData {
  readonly path: string;
  /** The commit that took it away. */
  readonly commit: string;
}

/** By path; data that were only renamed are still there. `present` are the files of today. */
export function goneData(steps: readonly HistoryStep[], present: ReadonlySet<string>): readonly GoneData[] {
  const gone = new Map<string, string>();
  for (const { commit, changes } of steps) {
    for (const { path, former } of changes) {
      if (!isData(path)) continue;
      gone.set(path, commit);
      if (former !== null) gone.delete(former);
    }
  }
  return [...gone]
    .filter(([path]) => !present.has(path))
    .map(([path, commit]) => ({ path, commit }))
    .sort((a, b) => byCodePoint(a.path, b.path));
}

function isData(path: string): boolean {
  return path.startsWith('feedback/') && /\.(?:csv|tsv|parquet|json|jsonl|ndjson)$/i.test(path);
}
