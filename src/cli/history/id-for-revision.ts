/** A word that git knows no revision for, while the inventory has something by that id: how to ask for it. */
import { idOf, inventoryFolders, kindOf } from '../../load/kinds.js';
import { UnknownRevision } from '../../source/git/git-problem.js';
import { listInventory } from '../../source/git/listing.js';
import { visible } from '../../text/visible.js';
import { rootOf } from '../inventory.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';

/** A `UserError` that says how to write the `words` of `tp diff` where one of them is an id and no revision; else the `error` that came. */
export function idForRevision(shell: Shell, dir: string | undefined, words: readonly string[], error: unknown): unknown {
  if (!(error instanceof UnknownRevision)) return error;
  const { ref } = error;
  const path = listInventory(rootOf(shell, dir), [], inventoryFolders).readable.find((file) => idOf(file) === ref);
  if (path === undefined) return error;
  const meant = ['tp diff', ...words.map((word) => (word === ref ? `id:${word}` : word))].join(' ');
  return new UserError(
    `"${visible(ref)}" is a ${kindOf(path) ?? 'file'}, and git knows no revision of that name`,
    `To see only that: ${visible(meant)}`,
  );
}
