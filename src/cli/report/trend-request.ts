/** What a trend is asked for: which figure, of which touchpoints, since when. */
import { historyMeasures } from '../../analysis/trend/history-rows.js';
import { isDate } from '../../model/date.js';
import { qualityMeasures } from '../../model/measure.js';
import type { Workspace } from '../../model/workspace.js';
import { resolveCommit } from '../../source/git/commit.js';
import { openRepository } from '../../source/git/git.js';
import { closest } from '../../text/closest.js';
import { visible } from '../../text/visible.js';
import type { TrendOptions } from '../commands/trend.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';

/** The figure of that name; null for the overview. A `UserError` where there is none. */
export function trendMeasure(wanted: string | null, { touchpoints }: Workspace): string | null {
  if (wanted === null) return null;
  const metrics = [...touchpoints.values()].flatMap(({ metrics: own = [] }) => own.map(({ id }) => id));
  const known = [...new Set(['quality', ...qualityMeasures, ...historyMeasures, 'inventory', ...metrics])];
  if (known.includes(wanted)) return wanted;
  const meant = closest(wanted, known);
  throw new UserError(
    `There is no figure "${visible(wanted)}"`,
    meant === null
      ? `Figures are: ${known
          .slice(0, 12)
          .map((name) => visible(name))
          .join(', ')}`
      : `Did you mean "${visible(meant)}"?`,
  );
}

/** The ids of `--touchpoint`; null for all. */
export function chosenTouchpoints({ touchpoint }: TrendOptions, { touchpoints }: Workspace): ReadonlySet<string> | null {
  if (touchpoint === undefined) return null;
  const unknown = touchpoint.find((id) => !touchpoints.has(id));
  if (unknown === undefined) return new Set(touchpoint);
  const meant = closest(unknown, touchpoints.keys());
  throw new UserError(
    `There is no touchpoint "${visible(unknown)}"`,
    meant === null ? 'See all ids with: tp ls type:touchpoint' : `Did you mean "${meant}"?`,
  );
}

/** The day of `--since`: itself, or the day of the commit that it names. */
export async function sinceDay(shell: Pick<Shell, 'env'>, root: string, { since }: TrendOptions): Promise<string | null> {
  if (since === undefined) return null;
  return isDate(since) ? since : (await resolveCommit(await openRepository(root, shell.env), since)).date;
}
