/** Opens a workspace with the help of what an earlier run remembers, and remembers for the next one what is found. */
import type { RepeatedCheck } from '../../rules/check.js';
import { repeatedCheck } from '../../rules/check.js';
import { type Found, withoutData } from '../../rules/run-rules.js';
import { isKeptInGit } from '../../source/git/repository-folder.js';
import { cacheFolder } from '../cache-folder.js';
import type { BaselineWish } from '../findings/named-baseline.js';
import { type Inventory, readInventory, rootOf } from '../inventory.js';
import { type OpenedWorkspace, understand } from '../open.js';
import type { Shell } from '../shell.js';
import { type KeptWorkspace, keepWorkspace, recallWorkspace } from './kept-workspace.js';
import { rememberedBuild } from './remembered-build.js';
import { tidy } from './tidy.js';
import { understandAgain } from './understand-again.js';

/** The workspace that `dir` (else the current folder) lies in. */
export async function openWorkspace(shell: Shell, dir: string | undefined, baseline?: BaselineWish): Promise<OpenedWorkspace> {
  return openInventory(shell, readInventory(shell, dir, baseline));
}

/**
 * What `understand` gives, the same to the byte, and what its checks find, too. Nothing is remembered where tp was not built, nor on a
 * passing machine.
 */
export async function openInventory(shell: Shell, inventory: Inventory, built?: string | null): Promise<OpenedWorkspace> {
  const build = rememberedBuild(shell, built);
  if (build === null) return understand(shell, inventory);
  const kept = recallWorkspace(shell, inventory.root, build);
  const { opened, found } =
    kept === null ? { opened: await understand(shell, inventory), found: null } : await understandAgain(shell, inventory, kept);
  const checks = repeatedCheck(found);
  const keep = () => {
    const last = checks.last();
    if (last !== null) keepFound(shell, inventory, { opened, kept, before: found, build }, withoutData(last));
  };
  return { ...opened, checks: withRest(checks, onceAfterwards(shell, keep)) };
}

/** The inventory as it would be with files that are not written: what is remembered helps, and nothing of it is remembered. */
export async function openImagined(shell: Shell, inventory: Inventory): Promise<OpenedWorkspace> {
  const kept = keptOf(shell, inventory.root);
  return kept === null ? understand(shell, inventory) : goingOn(shell, inventory, kept);
}

/** The inventory in the folder where something of it is remembered, to go on from; null where nothing is. */
export async function openKnown(shell: Shell, dir: string | undefined, baseline?: BaselineWish): Promise<OpenedWorkspace | null> {
  const kept = keptOf(shell, rootOf(shell, dir));
  return kept === null ? null : goingOn(shell, readInventory(shell, dir, baseline), kept);
}

function keptOf(shell: Shell, root: string): KeptWorkspace | null {
  const build = rememberedBuild(shell);
  return build === null ? null : recallWorkspace(shell, root, build);
}

async function goingOn(shell: Shell, inventory: Inventory, kept: KeptWorkspace): Promise<OpenedWorkspace> {
  const { opened, found } = await understandAgain(shell, inventory, kept);
  return { ...opened, checks: repeatedCheck(found) };
}

function withRest({ check, last }: RepeatedCheck, rest: () => void): RepeatedCheck {
  return {
    check(workspace, findings, options) {
      const diagnostics = check(workspace, findings, options);
      rest();
      return diagnostics;
    },
    last,
  };
}

function onceAfterwards({ afterwards }: Shell, work: () => void): () => void {
  if (afterwards === undefined) return work;
  let isAsked = false;
  return () => {
    if (!isAsked) afterwards(work);
    isAsked = true;
  };
}

interface Opening {
  readonly opened: OpenedWorkspace;
  readonly kept: KeptWorkspace | null;
  readonly before: Found | null;
  readonly build: string;
}

function keepFound(shell: Shell, { root, folder }: Inventory, { opened, kept, before, build }: Opening, found: Found): void {
  if (found.workspace.files !== opened.workspace.files || !isNews(found, before, kept)) return;
  try {
    keepWorkspace(shell, root, build, { read: folder.files, loaded: opened.loaded, found, blobs: isKeptInGit(root) }, kept);
    if (kept === null) tidy(cacheFolder(shell.env));
  } catch {
    // No fault: the next run only takes longer.
  }
}

/** False where the memory says the same, and where it knows of more rules: reports run only some of them. */
function isNews({ byRule, today, workspace: { files } }: Found, before: Found | null, kept: KeptWorkspace | null): boolean {
  if (kept === null) return true;
  if (![...kept.byRule.keys()].every((rule) => byRule.has(rule))) return false;
  const then = before?.workspace.files ?? [];
  const isSame = then.length === files.length && then.every((file, index) => file === files[index]);
  return !isSame || kept.today !== today || byRule.size > kept.byRule.size;
}
