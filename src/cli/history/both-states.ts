/** Two states of an inventory: one that git keeps, and another one or the working tree. */
import { workspaceFile } from '../../load/kinds.js';
import type { Loaded } from '../../load/load.js';
import { visible } from '../../text/visible.js';
import { rootOf } from '../inventory.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { Shell } from '../shell.js';
import { UserError } from '../user-error.js';
import { type Past, pastAt, pastIn, presentData, understandPast } from './history.js';

/** One of them, understood. */
export interface State<Kind extends Past | null> {
  /** Null for the working tree. */
  readonly past: Kind;
  readonly loaded: Loaded;
}

/** Both of them, understood. */
export interface BothStates {
  /** The folder of the workspace. */
  readonly root: string;
  readonly before: State<Past>;
  readonly after: State<Past | null>;
}

/** Opens the state at `ref` and that at `other`, the working tree where it is null. What is the same in both is read once. */
export async function openBoth(shell: Shell, dir: string | undefined, ref: string, other: string | null): Promise<BothStates> {
  const root = rootOf(shell, dir);
  const past = await pastAt(shell, root, ref);
  const later = other === null ? null : await pastIn(past.repository, other);
  for (const state of [past, later]) if (state !== null) refuseEmpty(state);
  const present = presentData(root);
  const after = later === null ? await openWorkspace(shell, dir, false) : await understandPast(later, [], present);
  return { root, before: { past, loaded: await understandPast(past, after.loaded, present) }, after: { past: later, loaded: after } };
}

function refuseEmpty({ ref, commit, listing }: Past): void {
  if (listing.blobs.has(workspaceFile)) return;
  throw new UserError(
    `There was no inventory here at "${visible(ref)}" (${commit.short}, ${commit.date})`,
    'Name a later state; see when it began: git log --oneline -- tp.yaml',
  );
}
