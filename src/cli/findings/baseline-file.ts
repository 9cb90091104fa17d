/** The file that `tp baseline` writes: what stands in it, and how it is replaced. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { baselineFile } from '../../load/kinds.js';
import type { Baseline, BaselineEntry, PlacedEntry } from '../../model/baseline/baseline.js';
import { commentsOf, freshComments } from '../../model/baseline/baseline-comments.js';
import { toBaselineText } from '../../model/baseline/baseline-text.js';
import { limits } from '../../source/limits.js';
import { visible } from '../../text/visible.js';
import type { BaselineOptions } from '../commands/baseline.js';
import { takeBackHalf, whileLocked, writeChanges } from '../editing/write-changes.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { writeFile } from '../write.js';
import { withData } from './with-data.js';

/** A workspace with the baseline that is to be changed. */
export interface BaselineTarget {
  readonly opened: OpenedWorkspace;
  /** What is there now; null where there is no such file yet. */
  readonly current: Baseline | null;
  readonly entries: readonly PlacedEntry[];
}

/** Opens the workspace and its baseline; a `UserError` where a part of that cannot be read, because writing would lose it. */
export async function openBaseline(shell: Shell, options: BaselineOptions): Promise<BaselineTarget> {
  const { dir, baseline, dryRun = false } = options;
  // What a killed tp left half done is no state that anybody meant: its findings must not be accepted.
  if (!dryRun) await takeBackHalf(shell, dir);
  const isNew = baseline !== undefined && !existsSync(resolve(shell.cwd, baseline));
  if (isNew && !baseline.endsWith('.yaml')) throw new UserError(`"${visible(baseline)}" does not end in .yaml`, 'Choose a name that does');
  const opened = await withData(shell, await openWorkspace(shell, dir, isNew ? false : baseline), options);
  const current = opened.workspace.baseline;
  const unread = opened.findings.find(({ at }) => at.file === (current?.document.file ?? baselineFile));
  if (unread !== undefined)
    throw new UserError(
      `The baseline has a fault at ${visible(opened.shownPath(unread.at.file))}:${unread.at.range.start.line}: ${visible(unread.message)}`,
      'Mend it first, or what could not be read would be lost',
    );
  return { opened, current, entries: current?.entries ?? [] };
}

/** Replaces the file where it says something else then, and says so; `told` is what it holds, in words. */
export async function writeBaseline(
  shell: Shell,
  { opened, current }: BaselineTarget,
  entries: readonly (BaselineEntry | PlacedEntry)[],
  { baseline, dryRun = false }: BaselineOptions,
  told: string,
): Promise<void> {
  if (entries.length > limits.items)
    throw new UserError(
      `A baseline holds at most ${limits.items} findings; these would be ${entries.length}`,
      'Set the rules that find most of them to off or info in tp.yaml, or accept a part: tp validate --summary counts them',
    );
  const before = current?.document.text ?? null;
  const written = toBaselineText(entries, current === null ? freshComments : commentsOf(current));
  const text = before?.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  const shown = visible(baseline ?? opened.shownPath(baselineFile));
  const isSame = text === before || (before === null && entries.length === 0);
  if (!isSame && !dryRun) await replace(shell, opened, baseline, text, before);
  shell.stdout.write(`${isSame ? 'Nothing to change in' : dryRun ? 'Would write' : 'Wrote'} ${shown}: ${told}\n`);
}

async function replace(
  shell: Shell,
  opened: OpenedWorkspace,
  named: string | undefined,
  text: string,
  before: string | null,
): Promise<void> {
  if (named !== undefined) return writeFile(shell, named, text);
  await whileLocked(shell, opened.root, async () => writeChanges(shell, opened, [{ path: baselineFile, text, before }]));
}
