/** What a trend is asked for: which figure, of which touchpoints, since when. */
import { historyMeasures } from '../../analysis/trend/history-rows.js';
import { isDate } from '../../model/date.js';
import { qualityMeasures } from '../../model/measure.js';
import type { Workspace } from '../../model/workspace.js';
import { resolveCommit } from '../../source/git/commit.js';
import { openRepository } from '../../source/git/git.js';
import { visible } from '../../text/visible.js';
import type { TrendOptions } from '../commands/trend.js';
import type { Shell } from '../shell.js';
import { allNames, unknownName, unknownTouchpoint } from '../unknown-name.js';
import { UserError } from '../user-error.js';

/** The figure of that name; null for the overview. A `UserError` where there is none. */
export function trendMeasure(wanted: string | null, { touchpoints }: Workspace): string | null {
  if (wanted === null) return null;
  const metrics = [...touchpoints.values()].flatMap(({ metrics: own = [] }) => own.map(({ id }) => id));
  const known = [...new Set(['quality', ...qualityMeasures, ...historyMeasures, 'inventory', ...metrics])];
  if (known.includes(wanted)) return wanted;
  if (touchpoints.has(wanted))
    throw new UserError(`"${visible(wanted)}" is a touchpoint, not a figure`, `Write --touchpoint ${visible(wanted)}`);
  // Of the metrics of many touchpoints the list would be long.
  throw unknownName('figure', wanted, known, { otherwise: allNames('figure', known.slice(0, 12)) });
}

/** The ids of `--touchpoint`; null for all. */
export function chosenTouchpoints({ touchpoint }: TrendOptions, { touchpoints }: Workspace): ReadonlySet<string> | null {
  if (touchpoint === undefined) return null;
  const unknown = touchpoint.find((id) => !touchpoints.has(id));
  if (unknown === undefined) return new Set(touchpoint);
  throw unknownTouchpoint(unknown, { touchpoints });
}

/** The day of `--since`: itself, or the day of the commit that it names. */
export async function sinceDay(shell: Pick<Shell, 'env'>, root: string, { since }: TrendOptions): Promise<string | null> {
  if (since === undefined) return null;
  return isDate(since) ? since : (await resolveCommit(await openRepository(root, shell.env), since)).date;
}
