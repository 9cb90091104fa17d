/** What `tp baseline` does: checks as if there were none, compares with what is accepted, and writes what shall be. */
import { isOver } from '../../model/baseline/baseline.js';
import { keyOf, matchBaseline } from '../../rules/accepted-finding.js';
import { staleEntries } from '../../rules/apply-baseline.js';
import { tooMany } from '../../rules/cap.js';
import { conclusiveRules } from '../../rules/check.js';
import { updateBaseline } from '../../rules/update-baseline.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import type { BaselineAction, BaselineOptions } from '../commands/baseline.js';
import { type BaselineTarget, openBaseline, writeBaseline } from '../findings/baseline-file.js';
import { ruleChoice } from '../findings/rule-choice.js';
import { selectFiles } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { todayOf } from '../today.js';
import { UserError } from '../user-error.js';
import { validate } from './validate.js';

export async function baseline(shell: Shell, action: BaselineAction, what: readonly string[], options: BaselineOptions): Promise<void> {
  if (action === 'check') {
    const listing = { format: ['text'], failOn: 'info', minSeverity: 'info', maxFindings: 50 } as const;
    return validate(shell, what, { ...options, ...listing });
  }
  const target = await openBaseline(shell, options);
  if (action === 'update') await update(shell, target, what, options);
  else await prune(shell, target, what, options);
  shell.exitCode = exitCodes.done;
}

async function update(shell: Shell, target: BaselineTarget, what: readonly string[], options: BaselineOptions): Promise<void> {
  const { opened } = target;
  const { reason = null, owner = null, until = null } = options;
  const today = todayOf(shell, options);
  if (isOver({ until }, today)) throw new UserError(`"${until}" is over already`, 'Name the last day on which the findings are accepted');
  const files = selectFiles(opened, what, shell.cwd, shell.env);
  const { matched, stale } = stateOf(target, options, today);
  const wanted = matched.filter(({ diagnostic }) => files?.has(diagnostic.location.file) ?? true);
  const { entries, added, changed, over } = updateBaseline(target.entries, wanted, { reason, owner, until }, opened.workspace, today);
  const counts = [`${added} new`, ...(changed > 0 ? [`${changed} changed`] : []), `${target.entries.length - changed} as before`];
  await writeBaseline(shell, target, entries, options, `${plural(entries.length, 'accepted finding')} (${counts.join(', ')})`);
  if (over > 0) note(shell, over, 'is over and accepts nothing', 'are over and accept nothing', 'give a new day with --until');
  if (stale.length > 0) note(shell, stale.length, 'accepts nothing any more', 'accept nothing any more', 'take out with tp baseline prune');
}

function note(shell: Shell, count: number, one: string, many: string, hint: string): void {
  shell.stderr.write(`note: ${count === 1 ? `1 entry ${one}` : `${count} entries ${many}`}: ${hint}\n`);
}

async function prune(shell: Shell, target: BaselineTarget, what: readonly string[], options: BaselineOptions): Promise<void> {
  if (what.length > 0) throw new UserError('tp baseline prune looks at all entries', 'Leave out what it shall look at');
  const { stale } = stateOf(target, options, todayOf(shell, options));
  const gone = new Set(stale.map(({ entry }) => entry));
  for (const entry of gone) shell.stdout.write(`- ${visible(keyOf(entry))}\n`);
  const kept = target.entries.filter((entry) => !gone.has(entry));
  await writeBaseline(shell, target, kept, options, `${plural(gone.size, 'entry', 'entries')} taken out, ${kept.length} left`);
}

/** What is found while nothing is accepted, each with its entry, and the entries that accept nothing. */
function stateOf({ opened, entries, current }: BaselineTarget, options: BaselineOptions, today: string) {
  const { workspace, findings, checks } = opened;
  const choice = ruleChoice({ ...options, skip: [...(options.skip ?? []), tooMany] });
  const about = current?.document.file;
  const bare = { ...workspace, baseline: null };
  const found = checks.check(
    bare,
    findings.filter(({ at }) => at.file !== about),
    { ...choice, today },
  );
  const matched = matchBaseline(workspace, found, current);
  const stale = current === null ? [] : staleEntries(current, matched, conclusiveRules(workspace, choice), workspace);
  return { matched, stale, entries };
}
