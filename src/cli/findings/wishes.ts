/** What the options of a check ask for, understood: which rules, written where, compared with what. */
import type { Style } from '../../formats/style.js';
import type { RuleChoice } from '../../rules/settings.js';
import type { ValidateOptions } from '../commands/validate.js';
import type { Past } from '../history/history.js';
import type { Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { type OutputTarget, outputsOf } from './outputs.js';
import { ruleChoice } from './rule-choice.js';

/** The options, understood. */
export interface Wishes {
  readonly choice: RuleChoice;
  readonly outputs: readonly OutputTarget[];
  readonly style: Style;
}

/** What the options wish; a `UserError` where they make no sense. */
export function wishesOf(shell: Shell, options: ValidateOptions): Wishes {
  return { choice: ruleChoice(options), outputs: outputsOf(shell, options), style: styleOf(shell, options) };
}

/** With which state of the inventory its findings are compared, null where all of them count. */
export interface Compares {
  readonly past: Past | null;
}

/** The state that `--since` names. Git is loaded for those only who ask for it. */
export async function pastOf(shell: Shell, root: string, { since }: ValidateOptions): Promise<Past | null> {
  return since === undefined ? null : (await import('../history/history.js')).pastAt(shell, root, since);
}
