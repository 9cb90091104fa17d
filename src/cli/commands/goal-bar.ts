/** Which goals fail a run: the same question in every command that judges them. */
import { Option } from 'commander';

const goalBars = ['missed', 'behind', 'unmet', 'never'] as const;

/** The best state that fails a run; `unmet` is all but met. */
export type GoalBar = (typeof goalBars)[number];

/** The option that asks for it, with the name that it has in a command: `--fail-on <state>`. */
export function goalBarOption(flags: string): Option {
  return new Option(flags, 'exit with 1 where a goal is missed, also where one is behind, where one is not met, or never')
    .choices(goalBars)
    .default('missed');
}
