/** Which ids the data of feedback sources name themselves, found by reading them. */
import type { DataNaming } from '../../model/references/renaming.js';
import type { OpenedWorkspace } from '../open.js';
import { withEvidence } from '../report/evidence.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';

/** For each source, by id, what its column names; null for one whose data nobody could read. */
export async function idsInData(
  shell: Shell,
  opened: OpenedWorkspace,
  namings: readonly DataNaming[],
): Promise<ReadonlyMap<string, ReadonlySet<string> | null>> {
  if (namings.length === 0) return new Map();
  try {
    return await withEvidence(shell, opened, { windows: [], by: [], monthly: false }, async ({ tallies, sources }) => {
      const read = new Set(sources.filter(({ rows }) => rows > 0).map(({ id }) => id));
      const named = (source: string, key: DataNaming['key']) =>
        new Set(tallies.flatMap(({ question }) => (question.source === source ? (question[key] ?? []) : [])));
      return new Map(namings.map(({ source: { id }, key }) => [id, read.has(id) ? named(id, key) : null]));
    });
  } catch (error) {
    // Without the engine nobody knows: the id is taken to be there.
    if (error instanceof UserError) return new Map();
    throw error;
  }
}
