/** What `tp validate` does: read, check unless the same files were checked before, write. */
import { sha256 } from '../../source/sha256.js';
import type { ValidateOptions } from '../commands/validate.js';
import { check, writeOutcome } from '../findings/check.js';
import { type Compares, pastOf, type Wishes, wishesOf } from '../findings/wishes.js';
import { type Inventory, readInventory, rootOf } from '../inventory.js';
import type { Circumstances, Outcome } from '../memory/memo.js';
import { openInventory } from '../memory/open-inventory.js';
import { rememberedBuild } from '../memory/remembered-build.js';
import { unlessDone } from '../memory/unless-done.js';
import type { Shell } from '../shell.js';
import { todayOf } from '../today.js';

export async function validate(shell: Shell, what: readonly string[], options: ValidateOptions): Promise<void> {
  const chosen = wishesOf(shell, options);
  // Git is started while this process is small: it is copied for each start.
  const wishes = { ...chosen, past: await pastOf(shell, rootOf(shell, options.dir), options) };
  const inventory = readInventory(shell, options.dir, options.baseline);
  const circumstances = circumstancesOf(shell, inventory, what, options, wishes);
  await unlessDone<Outcome>(
    shell,
    () => circumstances,
    (outcome) => writeOutcome(shell, outcome),
    async (to, put) => {
      const outcome = await check(to, await openInventory(to, inventory), what, options, wishes);
      to.exitCode = outcome.exitCode;
      put(outcome);
    },
  );
}

/** What the outcome depends on; null where nothing is to be remembered. */
function circumstancesOf(
  shell: Shell,
  { root, folder }: Inventory,
  what: readonly string[],
  options: ValidateOptions,
  { style: { colored, unicode, width, interactive }, past }: Wishes & Compares,
): Circumstances | null {
  const build = rememberedBuild(shell);
  // The bytes of data are not read to be remembered: a look into them is taken anew each time.
  if (build === null || options.data) return null;
  const style = { colored, unicode, width, interactive };
  return {
    command: JSON.stringify(['validate', root, shell.cwd, what, options, style, shell.env['TP_ME'] ?? null]),
    state: sha256(JSON.stringify([build, todayOf(shell, options), folder.digest, past?.commit.id ?? null])),
  };
}
