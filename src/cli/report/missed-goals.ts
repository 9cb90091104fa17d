/** What the report of goals says to CI. */
import type { GoalState } from '../../analysis/goals/goal-state.js';
import type { GoalRow } from '../../analysis/goals/goals.js';
import type { Report } from '../../reports/report.js';
import { visible } from '../../text/visible.js';
import type { GoalBar } from '../commands/goal-bar.js';
import type { Shell } from '../shell.js';

const failing: Readonly<Record<GoalBar, readonly GoalState[]>> = {
  missed: ['missed'],
  behind: ['missed', 'behind'],
  unmet: ['missed', 'behind', 'unclear', 'open', 'on-the-way', 'unknown'],
  never: [],
};

/** True where a goal is in a state that fails the run; those are named on standard error. */
export function tellMissed(shell: Pick<Shell, 'stderr'>, { data }: Report, bar: GoalBar): boolean {
  const failed = (data.rows as readonly GoalRow[]).filter(({ state }) => failing[bar].includes(state));
  if (failed.length > 0) shell.stderr.write(`failed: ${failed.map(({ goal, state }) => `${visible(goal)} is ${state}`).join(', ')}\n`);
  return failed.length > 0;
}
