/** What a change brought: the findings of the workspace, compared with those of a revision. */

import type { Since } from '../../formats/diagnostics/format.js';
import { workspaceFile } from '../../load/kinds.js';
import type { Loaded } from '../../load/load.js';
import type { DataProblem } from '../../model/data-problem.js';
import type { Workspace } from '../../model/workspace.js';
import { cap, tooMany } from '../../rules/cap.js';
import { type CheckOptions, isActive, type RepeatedCheck, repeatedCheck } from '../../rules/check.js';
import { compareFindings, type PastFinding, toPastFindings } from '../../rules/compare-findings.js';
import type { Diagnostic } from '../../source/diagnostic.js';
import { isYaml } from '../../source/git/listing.js';
import type { Content } from '../../source/identity.js';
import { sha256 } from '../../source/sha256.js';
import { type Past, pastIn, understandPast } from '../history/history.js';
import { renamesSince } from '../history/renames-since.js';
import { recall, remember } from '../memory/memo.js';
import { rememberedBuild } from '../memory/remembered-build.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import type { BaselineWish } from './named-baseline.js';
import { pastDataProblems } from './past-data-problems.js';

/** All findings, those marked that were there at the revision, and what the formats say about it. */
export interface Compared {
  readonly diagnostics: readonly Diagnostic[];
  readonly since: Since;
}

/** How to compare: `baseline` says which findings count as accepted. */
export interface Comparison {
  readonly baseline?: BaselineWish;
}

/** Checks the workspace and compares with `past`. */
export async function compareWith(
  shell: Shell,
  past: Past,
  opened: OpenedWorkspace,
  options: CheckOptions,
  comparison: Comparison,
): Promise<Compared> {
  const everything = uncapped(options);
  const after = opened.checks.check(opened.workspace, opened.findings, everything);
  const before = await findingsAt(shell, past, opened, everything, comparison);
  const renamed = await renamesSince(past, opened.workspace);
  const { diagnostics, fixed } = compareFindings(before, after, contentsOf(opened.workspace), renamed);
  const { ref, commit } = past;
  return {
    // Only what counts is counted against the limit: old findings must not hide a new one.
    diagnostics: isActive(tooMany, opened.workspace, options) ? cap(diagnostics) : diagnostics,
    since: {
      ref,
      commit: commit.id,
      date: commit.date,
      fixed: fixed.map(({ rule, severity, message, file }) => ({ rule, severity, message, file })),
    },
  };
}

function uncapped(options: CheckOptions): CheckOptions {
  return { ...options, skip: [...(options.skip ?? []), tooMany] };
}

/** What was wrong then. The same tree under the same rules is checked once: what was found is kept in the user's cache. */
async function findingsAt(
  shell: Shell,
  past: Past,
  opened: OpenedWorkspace,
  options: CheckOptions,
  { baseline }: Comparison,
): Promise<readonly PastFinding[]> {
  if (!past.listing.blobs.has(workspaceFile)) return [];
  const build = rememberedBuild(shell);
  const present = await neverKept(past, opened);
  const severities = [...(options.severities ?? [])];
  const dataProblems = await pastDataProblems(past, opened);
  const circumstances = {
    command: JSON.stringify(['findings', opened.root, options.only ?? null, options.skip ?? null, severities, baseline ?? null]),
    state: sha256(JSON.stringify([build, options.today, past.listing.digest, present, dataProblems])),
  };
  // A file that is named may lie anywhere: it is as it is now.
  const mustRead = dataProblems !== null && dataProblems.length < (opened.workspace.dataProblems?.length ?? 0);
  const mayKeep = build !== null && typeof baseline !== 'string' && !mustRead;
  const remembered = mayKeep ? recall<readonly PastFinding[]>(shell, circumstances) : null;
  if (remembered !== null) return remembered;
  const loaded = await understandPast(past, opened.loaded, present, opened.workspace);
  // Data that changed may have had the same faults then.
  const problems = mustRead ? await dataProblemsThen(shell, past, loaded, opened.root) : dataProblems;
  const workspace = { ...loaded.workspace, dataProblems: problems, ...(baseline !== undefined && { baseline: opened.workspace.baseline }) };
  // The present is what it is held against: only what is different is checked.
  const found = findingsOf({ ...loaded, workspace }, options, repeatedCheck(opened.checks.last()));
  if (mayKeep) remember(shell, circumstances, found);
  return found;
}

/** Data and other files of today that were there then as far as git knows: it had them, or it has never had them. */
async function neverKept({ repository, listing }: Past, { workspace }: OpenedWorkspace): Promise<readonly string[]> {
  const present = [...workspace.dataFiles].filter((path) => !isYaml(path));
  const then = new Set(listing.paths);
  if (present.every((path) => then.has(path))) return present;
  const now = new Set((await pastIn(repository, 'HEAD')).listing.others.keys());
  return present.filter((path) => then.has(path) || !now.has(path));
}

/** What looking into the data of then finds. */
async function dataProblemsThen(shell: Shell, past: Past, { workspace }: Loaded, root: string): Promise<readonly DataProblem[]> {
  const { dataProblemsOf } = await import('../report/data-problems.js');
  const { withPastData } = await import('../history/past-evidence.js');
  return withPastData(shell, past, { root, workspace }, (to, folder) => dataProblemsOf(to, { root: folder, workspace }));
}

function findingsOf({ workspace, findings }: Loaded, options: CheckOptions, { check }: RepeatedCheck): readonly PastFinding[] {
  return toPastFindings(check(workspace, findings, options), contentsOf(workspace));
}

function contentsOf({ files }: Workspace): (file: string) => Content | null {
  const documents = new Map(files.map(({ document }) => [document.file, document]));
  return (file) => documents.get(file) ?? null;
}
