/** A revision as the user names it, found in the repository. */
import { closest } from '../../text/closest.js';
import { visible } from '../../text/visible.js';
import type { Repository } from './git.js';
import { GitProblem, UnknownRevision } from './git-problem.js';

/** One commit. */
export interface Commit {
  /** Its full id. */
  readonly id: string;
  /** The first seven digits of it. */
  readonly short: string;
  /** The day it was committed, by the clock of whoever did: YYYY-MM-DD. */
  readonly date: string;
}

/** An id as git prints it: SHA-1 or SHA-256. */
const fullId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** True for what can name a revision and never an option, a range or a path: `main`, `HEAD~2`, `v1.0`, `main@{2026-01-01}`. */
export function isRef(text: string): boolean {
  return /^[A-Za-z0-9@][\w./@{}~^+#-]*$/.test(text) && !text.includes('..') && text.length <= 250;
}

/** The commit that `ref` names. Throws a `GitProblem` where it names none, or is no name at all. */
export async function resolveCommit(repository: Repository, ref: string): Promise<Commit> {
  if (!isRef(ref)) throw noRef(ref);
  // One question for both: to start git takes longer than its answer. What it cannot answer is asked again, to be told why.
  const [first = '', ...header] = await linesOf(repository, `${ref}^{commit}`);
  const id = /^([0-9a-f]+) commit \d+$/.exec(first)?.[1] ?? '';
  if (fullId.test(id)) return describe(id, header);
  const found = await idOf(repository, ref);
  return describe(found, await linesOf(repository, found));
}

function noRef(ref: string): GitProblem {
  const [, before = '', after = ''] = /^([^.].*?)\.{2,3}(.+)$/.exec(ref) ?? [];
  const isRange = isRef(before) && isRef(after);
  return new GitProblem(
    { en: `"${visible(ref)}" is not the name of a revision`, de: `„${visible(ref)}“ ist kein Name einer Revision` },
    isRange
      ? {
          en: `It names two; tp diff takes them with a blank between: tp diff ${visible(before)} ${visible(after)}`,
          de: `Es nennt zwei; tp diff nimmt sie mit einem Leerzeichen dazwischen: tp diff ${visible(before)} ${visible(after)}`,
        }
      : {
          en: 'Name a branch, a tag or a commit, such as main or HEAD~1',
          de: 'Einen Branch, ein Tag oder einen Commit nennen, etwa main oder HEAD~1',
        },
  );
}

/** What git has of one object, its kind and length first, up to the first empty line. */
async function linesOf(repository: Repository, name: string): Promise<readonly string[]> {
  const answer = (await repository.ask(['cat-file', '--batch'], `${name}\n`)).toString('utf8');
  return (answer.split('\n\n', 1)[0] ?? '').split('\n');
}

function describe(id: string, header: readonly string[]): Commit {
  const [, seconds = '0', zone = '+0000'] = /^committer .* (-?\d+) ([+-]\d{4})$/m.exec(header.join('\n')) ?? [];
  return { id, short: id.slice(0, 7), date: dayOf(Number(seconds), zone) };
}

async function idOf(repository: Repository, ref: string): Promise<string> {
  try {
    const id = (await repository.ask(['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])).toString('utf8').trim();
    if (fullId.test(id)) return id;
  } catch (error) {
    if (
      !(error instanceof GitProblem) ||
      !/Needed a single revision|unknown revision|ambiguous|not a valid|expected commit/i.test(error.message)
    )
      throw error;
  }
  throw await unknown(repository, ref);
}

async function unknown(repository: Repository, ref: string): Promise<GitProblem> {
  const names = (await repository.ask(['for-each-ref', '--count=1000', '--format=%(refname:short)'])).toString('utf8').split('\n');
  const known = names.filter((name) => name !== '');
  if (known.length === 0 && !(await hasCommit(repository)))
    return new GitProblem(
      { en: 'The repository has no commit yet', de: 'Das Repository hat noch keinen Commit' },
      {
        en: 'Commit the inventory first: git add . && git commit',
        de: 'Das Inventar zuerst festschreiben: git add . && git commit',
      },
    );
  const meant = closest(ref, known);
  const reason = { en: `Git knows no revision "${visible(ref)}"`, de: `Git kennt keine Revision „${visible(ref)}“` };
  if (repository.shallow)
    return new UnknownRevision(
      { en: `${reason.en} in this shallow clone`, de: `${reason.de} in diesem flachen Klon` },
      {
        en: 'Fetch the rest of the history: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)',
        de: 'Den Rest der Geschichte holen: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)',
      },
      ref,
    );
  return new UnknownRevision(
    reason,
    meant !== null && meant !== ref
      ? { en: `Did you mean "${visible(meant)}"?`, de: `Meinten Sie „${visible(meant)}“?` }
      : { en: 'See what there is: git log --oneline, git branch --all', de: 'Was es gibt: git log --oneline, git branch --all' },
    ref,
  );
}

/** False in a repository where nobody has committed anything. A clone of one commit, as build servers make it, has no branch and yet a HEAD. */
async function hasCommit(repository: Repository): Promise<boolean> {
  const [first = ''] = await linesOf(repository, 'HEAD^{commit}');
  return / commit \d+$/.test(first);
}

/** The day of a moment by a clock that is `zone` (`+0100`) ahead. */
function dayOf(seconds: number, zone: string): string {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  const shifted = seconds + (zone.startsWith('-') ? -minutes : minutes) * 60;
  const date = new Date(shifted * 1000);
  return Number.isNaN(date.getTime()) ? '1970-01-01' : date.toISOString().slice(0, 10);
}
