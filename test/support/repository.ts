/** Real git repositories for tests, made in a temporary folder by the git of the machine, whose own settings play no part. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './tp.js';
import { readExample } from './workspace.js';

/** What git and tp may see of the world. */
export const gitWorld: Readonly<Record<string, string>> = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };

/** False on a machine without git: its tests are passed over. */
export const hasGit = spawnSync('git', ['--version'], { env: gitWorld }).status === 0;

export interface TestRepository {
  readonly folder: string;
  /** What git prints; throws where it fails. */
  git(...args: readonly string[]): string;
  /** Writes the files of an example text (`# file: path` begins each; a file without content is deleted) and commits all, at noon of a day or at a full time. Gives the id. */
  commit(text: string, date?: string): string;
  /** Writes the files only. */
  write(text: string): void;
}

/** A repository in `folder`, else in a new one. */
export function makeRepository(folder: string = temporaryFolder()): TestRepository {
  mkdirSync(folder, { recursive: true });
  const repository = repositoryIn(folder);
  repository.git('init', '-q', '-b', 'main');
  return repository;
}

/** The repository that lies in `folder`. */
export function repositoryIn(folder: string): TestRepository {
  const run = (args: readonly string[], dates: Readonly<Record<string, string>> = {}) => {
    const settings = ['user.name=Anna', 'user.email=anna@example.com', 'commit.gpgSign=false', 'protocol.file.allow=always'];
    const { status, stdout, stderr } = spawnSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: folder,
      env: { ...gitWorld, GIT_CONFIG_NOSYSTEM: '1', ...dates },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const write = (text: string) => {
    for (const { path, text: content } of readExample(text).files) {
      if (path === 'tp.yaml' && !text.includes('# file: tp.yaml')) continue;
      if (content.trim() === '') rmSync(join(folder, path), { force: true });
      else {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    }
  };
  return {
    folder,
    git: (...args) => run(args),
    write,
    commit(text, date = '2026-11-01') {
      write(text);
      const time = date.length === 10 ? `${date}T12:00:00+0000` : date;
      run(['add', '-A']);
      run(['commit', '-q', '--allow-empty', '-m', 'Change'], { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time });
      return run(['rev-parse', 'HEAD']);
    },
  };
}
