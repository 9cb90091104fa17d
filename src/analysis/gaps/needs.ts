/** What personas need, and whether a touchpoint answers it. */
import { textOfNeed, touchpointsFor } from '../../model/persona.js';
import type { Text } from '../../model/text.js';
import { isLive } from '../../model/touchpoint.js';
import { exists, type Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';

/**
 * `unmet`: none that people can meet answers it. `blind`: one does, and none of them is measured. `met`: one that is measured does. `unknown`:
 * nobody says which touchpoints answer it.
 */
export type NeedStatus = 'unmet' | 'blind' | 'met' | 'unknown';

export interface NeedRow {
  readonly persona: string;
  readonly need: Text;
  /** Ids of those that people can meet; null where nobody says which. */
  readonly touchpoints: readonly string[] | null;
  readonly status: NeedStatus;
}

/** The needs of all personas, by id, in their order. `measured` holds the ids of touchpoints with evidence of their quality. */
export function needsOf(workspace: Workspace, measured: ReadonlySet<string>): readonly NeedRow[] {
  const { personas, touchpoints } = workspace;
  const isThere = (id: string) => {
    const touchpoint = touchpoints.get(id);
    // One that cannot be read may well be there.
    return touchpoint === undefined ? exists(workspace, 'touchpoint', id) : isLive(touchpoint);
  };
  return [...personas.values()]
    .sort((a, b) => byCodePoint(a.id, b.id))
    .flatMap(({ id, needs = [], origin }) =>
      needs.map((need, index): NeedRow => {
        const named = origin.refused(['needs', index, 'touchpoints']) ? null : touchpointsFor(need);
        const live = named?.filter(isThere) ?? null;
        return { persona: id, need: textOfNeed(need), touchpoints: live, status: statusOfNeed(live, measured) };
      }),
    );
}

function statusOfNeed(touchpoints: readonly string[] | null, measured: ReadonlySet<string>): NeedStatus {
  if (touchpoints === null) return 'unknown';
  if (touchpoints.length === 0) return 'unmet';
  return touchpoints.some((id) => measured.has(id)) ? 'met' : 'blind';
}
