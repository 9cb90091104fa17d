/** What `tp validate --fix` does: read, fix, write all files or none, and check what is left. */
import { join } from 'node:path';
import { unifiedDiff } from '../../formats/unified-diff.js';
import { groupOf } from '../../rules/rule.js';
import type { ValidateOptions } from '../commands/validate.js';
import { type FixedInventory, fixInventory } from '../editing/fix-inventory.js';
import { patchPath } from '../editing/patch-path.js';
import { tellFixes } from '../editing/tell-fixes.js';
import { takeBackHalf, writeLocked } from '../editing/write-changes.js';
import { check, findingsIn, writeOutcome } from '../findings/check.js';
import { ruleChoice } from '../findings/rule-choice.js';
import { pastOf, type Wishes, wishesOf } from '../findings/wishes.js';
import { readInventory } from '../inventory.js';
import { openImagined } from '../memory/open-inventory.js';
import { selectFiles } from '../select.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';

export async function fix(shell: Shell, what: readonly string[], options: ValidateOptions): Promise<void> {
  refuseLoneOptions(options);
  if (!options.dryRun) await takeBackHalf(shell, options.dir);
  const inventory = readInventory(shell, options.dir, options.baseline);
  const wishes = { ...wishesOf(shell, options), past: await pastOf(shell, inventory.root, options) };
  const result = await fixInventory(
    shell,
    inventory,
    { unsafe: options.unsafe ?? false, wants: wanted(options), filesIn: (opened) => selectFiles(opened, what, shell.cwd, shell.env) },
    findingsIn(shell, options, wishes),
  );
  const opened = await openImagined(shell, options.dryRun ? inventory : result.inventory);
  const scope = result.files === null ? [] : [...result.files].map((file) => join(inventory.root, file));
  const outcome = await check(shell, opened, scope, options, wishes);
  if (options.dryRun) {
    shell.stdout.write(diffOf(result, opened.root, wishes));
  } else {
    await writeLocked(shell, opened, result.changes);
  }
  // First what was done, then what is left.
  if (!options.quiet) tellFixes(shell, opened, result, options.dryRun ?? false);
  if (!options.dryRun) writeOutcome(shell, outcome);
  shell.exitCode = outcome.exitCode;
}

function refuseLoneOptions({ fix: isFix, unsafe, dryRun, fixOnly }: ValidateOptions): void {
  const lone = isFix ? null : unsafe ? '--unsafe' : dryRun ? '--dry-run' : fixOnly ? '--fix-only' : null;
  if (lone !== null) throw new UserError(`${lone} says how to fix, and nothing is to be fixed`, `Write --fix ${lone}`);
}

function wanted({ fixOnly }: ValidateOptions): (rule: string) => boolean {
  const { only } = ruleChoice({ ...(fixOnly && { only: fixOnly }) });
  return (rule) => only === undefined || only.includes(rule) || only.includes(groupOf(rule));
}

function diffOf({ changes }: FixedInventory, root: string, { style }: Wishes): string {
  return changes.map(({ path, before, text }) => unifiedDiff({ path: patchPath(root, path), before, after: text }, style)).join('');
}
