/**
 * Asks git, and is the only place that starts it. What a repository brings along is a stranger's: no program that its configuration
 * names is started, nothing is fetched, and nothing is written, not even the index. Only commands that read objects are asked;
 * none looks at the files of the work tree, so no filter has anything to do.
 */
import { execFile, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { visible } from '../../text/visible.js';
import { GitProblem } from './git-problem.js';
import { findGit, isInside } from './git-program.js';
import { repositoryFolder } from './repository-folder.js';

/** The environment of whoever called; of it, git sees the search path and the home folder only. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A repository that holds a workspace. */
export interface Repository {
  /** The folder of its work tree, absolute, without links. */
  readonly toplevel: string;
  /** The way from there to the workspace, with `/` behind each folder; the empty text where both are the same. */
  readonly prefix: string;
  /** True where older history was never fetched. */
  readonly shallow: boolean;
  /** What git prints; with `index` it reads that file for its index. Throws a `GitProblem` where it fails, takes too long, or prints too much. */
  readonly ask: (args: readonly string[], input?: string, index?: string | null) => Promise<Buffer>;
  /** Sends what git prints into an open file, however much it is; throws like `ask`. */
  readonly pour: (args: readonly string[], file: number) => Promise<void>;
}

const limits = { milliseconds: 30_000, outputBytes: 64 * 1024 * 1024 } as const;

// Each of these would start a program, reach out to the network, show another history than the real one, or write.
const hardened: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'log.showSignature=false',
    'diff.external=',
    'protocol.allow=never',
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

/** The repository around the workspace in `root`, an absolute path. Throws a `GitProblem` that says why there is none to ask. */
export async function openRepository(root: string, env: Environment): Promise<Repository> {
  const workspace = realpathSync(root);
  const folder = repositoryFolder(workspace);
  if (folder === null)
    throw new GitProblem(
      {
        en: `"${visible(workspace)}" lies in no git repository`,
        de: `„${visible(workspace)}“ liegt in keinem Git-Repository`,
      },
      { en: 'Keep the inventory in git: git init', de: 'Das Inventar in Git halten: git init' },
    );
  const program = findGit(env['PATH'] ?? '', folder);
  if (program === null)
    throw new GitProblem(
      { en: 'There is no git on this machine', de: 'Auf diesem Rechner gibt es kein Git' },
      { en: 'Install git, or put its folder on the PATH', de: 'Git installieren oder seinen Ordner in den PATH aufnehmen' },
    );
  const ask: Repository['ask'] = (args, input = '', index = null) => run(program, workspace, scrubbed(env, index), args, input);
  const [shallow = '', ...lines] = (await ask(['rev-parse', '--is-shallow-repository', '--show-toplevel'])).toString('utf8').split('\n');
  const toplevel = realFolder(lines.slice(0, -1).join('\n'));
  if (!isInside(workspace, toplevel))
    throw new GitProblem(
      {
        en: `The repository says that its files lie in "${visible(toplevel)}", and the inventory does not`,
        de: `Das Repository sagt, seine Dateien lägen in „${visible(toplevel)}“, und das Inventar liegt dort nicht`,
      },
      {
        en: 'Look for "worktree" in its configuration: git config --show-origin core.worktree',
        de: 'In seiner Konfiguration nach „worktree“ sehen: git config --show-origin core.worktree',
      },
    );
  const way = relative(toplevel, workspace).split(sep).join('/');
  return {
    toplevel,
    prefix: way === '' ? '' : `${way}/`,
    shallow: shallow === 'true',
    ask,
    pour: (args, file) => pour(program, workspace, env, args, file),
  };
}

function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // A folder that is not there contains no workspace either.
    return path;
  }
}

function run(program: string, cwd: string, env: Record<string, string>, args: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env, encoding: 'buffer', timeout: limits.milliseconds, maxBuffer: limits.outputBytes } as const;
    const child = execFile(
      program,
      [...hardened, ...args],
      { ...options, killSignal: 'SIGKILL', windowsHide: true },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(problemOf(error, stderr.toString('utf8')));
      },
    );
    // Git may end before it has read everything: what it says then tells more than the broken pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function pour(program: string, cwd: string, env: Environment, args: readonly string[], file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...hardened, ...args], {
      cwd,
      env: scrubbed(env),
      stdio: ['ignore', file, 'pipe'],
      timeout: limits.milliseconds,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      if (said.length < 10_000) said += part.toString('utf8');
    });
    child.on('error', (error) => reject(problemOf(error, said)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(problemOf(Object.assign(new Error(`git ended with ${code ?? signal}`), { killed: signal !== null }), said));
    });
  });
}

/** Without the variables of a hook, which would lead to another repository, and without any that names a program. */
function scrubbed({ PATH, HOME, USERPROFILE, SYSTEMROOT }: Environment, index: string | null = null): Record<string, string> {
  const kept = Object.entries({ PATH, HOME, USERPROFILE, SYSTEMROOT, GIT_INDEX_FILE: index ?? undefined }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return { ...Object.fromEntries(kept), LANG: 'C', LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' };
}

function problemOf(error: Error & { readonly code?: unknown; readonly killed?: boolean }, said: string): GitProblem {
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return new GitProblem(
      {
        en: `Git answered with more than ${limits.outputBytes / 1024 / 1024} MiB`,
        de: `Git hat mit mehr als ${limits.outputBytes / 1024 / 1024} MiB geantwortet`,
      },
      { en: 'Ask for less of the history', de: 'Nach weniger von der Geschichte fragen' },
    );
  if (error.killed === true)
    return new GitProblem({
      en: `Git gave no answer within ${limits.milliseconds / 1000} seconds`,
      de: `Git hat in ${limits.milliseconds / 1000} Sekunden nicht geantwortet`,
    });
  if (/dubious ownership/.test(said))
    return new GitProblem(
      {
        en: 'Git does not open this repository, because it belongs to another user',
        de: 'Git öffnet dieses Repository nicht, weil es jemand anderem gehört',
      },
      {
        en: 'If you trust it, tell git so: git config --global --add safe.directory <folder>',
        de: 'Wenn Sie ihm trauen, sagen Sie es Git: git config --global --add safe.directory <Ordner>',
      },
    );
  if (/promisor|not our ref|transport '.*' not allowed|lazy fetch/.test(said))
    return new GitProblem(
      {
        en: 'A part of the history was never fetched (partial clone)',
        de: 'Ein Teil der Geschichte wurde nie geholt (Teilklon)',
      },
      { en: 'Fetch it: git fetch --refetch', de: 'Nachholen: git fetch --refetch' },
    );
  const [line = ''] = said.split('\n').filter((text) => text !== '');
  const quoted = visible(line.replace(/^(?:fatal|error): /, '')).slice(0, 300) || visible(error.message).slice(0, 300);
  // Git speaks English here, whatever the language of the machine: its answers are read.
  return new GitProblem({ en: `Git failed: ${quoted}`, de: `Git ist gescheitert und sagt: „${quoted}“` });
}
