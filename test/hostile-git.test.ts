/** Repositories as a stranger may send them: no program of theirs is ever started, and what git cannot say is said, never guessed. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitWorld, hasGit, makeRepository, repositoryIn, type TestRepository } from './support/repository.js';
import { temporaryFolder, tp } from './support/tp.js';

/** Every command that asks git. */
const commands: readonly (readonly string[])[] = [
  ['validate', '--since', 'HEAD', '-f', 'concise'],
  ['validate', '--staged', '-f', 'concise'],
  ['diff', '-f', 'json'],
  ['trend', 'inventory', '-f', 'json'],
];

const inventory = `
# file: tp.yaml
format: 1
name: Example
preset: minimal
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/mail.yaml
name: Mail
`;

interface Trap extends TestRepository {
  /** A program that leaves a mark when somebody starts it. */
  readonly program: string;
  readonly sprung: () => boolean;
}

/** A repository with one commit, and a program that it will try to have started. */
function setTrap(): Trap {
  const folder = temporaryFolder();
  const mark = join(folder, 'sprung');
  const program = join(folder, 'program');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n`);
  chmodSync(program, 0o755);
  cpSync(committed(), join(folder, 'repository'), { recursive: true });
  return { ...repositoryIn(join(folder, 'repository')), program, sprung: () => existsSync(mark) };
}

let sound: string | null = null;

/** A repository with one commit, made once: each trap is a copy of it. */
function committed(): string {
  if (sound !== null) return sound;
  const { folder, commit } = makeRepository();
  commit(inventory);
  sound = folder;
  return folder;
}

interface Case {
  readonly n: number;
  readonly name: string;
  /** Springs the trap open; gives where to run and in which world, where that is not the repository and its own. */
  readonly set: (trap: Trap) => { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } | undefined;
  /** What standard error says where tp refuses; without it, tp does its work. */
  readonly refused?: RegExp;
  /** The same of `--staged` alone. */
  readonly refusedStaged?: RegExp;
}

const dirty = '# file: touchpoints/hotline.yaml\nname: Telephone\n';

function config(...entries: readonly (readonly [string, (trap: Trap) => string])[]): (trap: Trap) => undefined {
  return (trap) => {
    for (const [key, value] of entries) trap.git('config', key, value(trap));
    trap.write(dirty);
    return undefined;
  };
}

const program = (trap: Trap) => trap.program;

const cases: readonly Case[] = [
  { n: 1, name: 'core.fsmonitor', set: config(['core.fsmonitor', program], ['core.untrackedCache', () => 'true']) },
  {
    n: 2,
    name: 'filter.clean',
    set: (trap) => {
      for (const key of ['clean', 'smudge', 'process']) trap.git('config', `filter.evil.${key}`, trap.program);
      trap.write('# file: .gitattributes\n*.yaml filter=evil\n');
      trap.write(dirty);
      return undefined;
    },
  },
  {
    n: 3,
    name: 'diff.textconv',
    set: (trap) => {
      trap.commit('# file: .gitattributes\n*.yaml diff=evil\n');
      return config(['diff.evil.textconv', program], ['diff.evil.command', program])(trap);
    },
  },
  { n: 4, name: 'diff.external', set: config(['diff.external', program]) },
  {
    n: 5,
    name: 'gpg.program',
    set: (trap) => {
      const tree = trap.git('rev-parse', 'HEAD^{tree}');
      const text = `tree ${tree}\nauthor A <a@b> 1793534400 +0000\ncommitter A <a@b> 1793534400 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----\n\nSigned\n`;
      writeFileSync(join(trap.folder, '.git/signed'), text);
      trap.git('update-ref', 'refs/heads/main', trap.git('hash-object', '-t', 'commit', '-w', '.git/signed'));
      return config(['gpg.program', program], ['log.showSignature', () => 'true'])(trap);
    },
  },
  {
    n: 6,
    name: 'core.hooksPath',
    set: (trap) => {
      const hooks = join(trap.folder, '.git/hooks');
      mkdirSync(hooks, { recursive: true });
      for (const hook of ['post-checkout', 'post-index-change', 'pre-auto-gc', 'reference-transaction', 'fsmonitor-watchman']) {
        writeFileSync(join(hooks, hook), readFileSync(trap.program), { mode: 0o755 });
      }
      return config(['core.hooksPath', () => hooks])(trap);
    },
  },
  { n: 7, name: 'core.pager', set: config(['core.pager', program], ['pager.log', () => 'true'], ['core.editor', program]) },
  {
    n: 8,
    name: 'core.worktree=/etc',
    set: config(['core.worktree', () => '/etc']),
    refused: /says that its files lie in "\/etc", and the inventory does not/,
  },
  {
    n: 9,
    name: 'include.path',
    set: (trap) => {
      writeFileSync(join(trap.folder, 'more'), `[core]\nfsmonitor = ${trap.program}\npager = ${trap.program}\n`);
      return config(['include.path', () => '../more'], ['includeIf.gitdir:**.path', () => '../more'])(trap);
    },
  },
  {
    n: 10,
    name: 'embedded bare repository',
    set: (trap) => {
      const bare = join(trap.folder, 'touchpoints/bare');
      trap.git('init', '-q', '--bare', bare);
      repositoryIn(bare).git('config', 'core.fsmonitor', trap.program);
      repositoryIn(bare).git('config', 'core.worktree', trap.folder);
      writeFileSync(join(bare, 'tp.yaml'), 'format: 1\nname: Embedded\n');
      return { cwd: bare };
    },
    refused: /bare repository/,
  },
  {
    n: 11,
    name: 'lazy fetch',
    set: (trap) => {
      const blob = trap.git('rev-parse', 'HEAD:touchpoints/hotline.yaml');
      const settings = { 'remote.origin.url': trap.folder, 'remote.origin.promisor': 'true', 'remote.origin.uploadpack': trap.program };
      for (const [key, value] of Object.entries(settings)) trap.git('config', key, value);
      trap.git('config', 'core.repositoryFormatVersion', '1');
      trap.git('config', 'extensions.partialClone', 'origin');
      trap.write(dirty);
      spawnSync('rm', ['-f', join(trap.folder, '.git/objects', blob.slice(0, 2), blob.slice(2))]);
      return undefined;
    },
    refused: /never fetched|missing or broken/,
  },
  {
    n: 12,
    name: 'alias.log=!sh',
    set: config(
      ...['log', 'rev-parse', 'ls-tree', 'cat-file'].map((name) => [`alias.${name}`, (trap: Trap) => `!${trap.program}`] as const),
    ),
  },
  {
    n: 13,
    name: 'git in the work tree',
    set: (trap) => {
      for (const name of ['git', 'git.exe', 'git.cmd']) writeFileSync(join(trap.folder, name), readFileSync(trap.program), { mode: 0o755 });
      return { env: { PATH: `.:${trap.folder}:touchpoints::${gitWorld['PATH']}` } };
    },
  },
  {
    n: 14,
    name: 'shallow clone',
    set: (trap) => {
      trap.commit(dirty);
      const clone = join(temporaryFolder(), 'clone');
      trap.git('clone', '-q', '--depth', '1', `file://${trap.folder}`, clone);
      return { cwd: clone };
    },
  },
  {
    n: 15,
    name: 'foreign owner',
    set: (trap) => {
      chownSync(join(trap.folder, '.git'), 12345, 12345);
      chownSync(trap.folder, 12345, 12345);
      return undefined;
    },
    refused: /belongs to another user[\s\S]*safe\.directory/,
  },
  {
    n: 16,
    name: 'no commits',
    set: () => {
      const empty = makeRepository();
      empty.write(inventory);
      return { cwd: empty.folder };
    },
    refused: /has no commit yet|No inventory is staged/,
  },
  {
    n: 17,
    name: 'detached HEAD',
    set: (trap) => {
      trap.git('checkout', '-q', '--detach');
      return undefined;
    },
  },
  { n: 18, name: 'no git binary', set: () => ({ env: { PATH: '/nonexistent' } }), refused: /There is no git on this machine/ },
  {
    n: 19,
    name: 'branch called --output=x',
    set: (trap) => {
      trap.git('update-ref', 'refs/heads/--output=x', 'HEAD');
      trap.git('symbolic-ref', 'HEAD', 'refs/heads/--output=x');
      return undefined;
    },
  },
  {
    n: 20,
    name: 'names with shell characters',
    set: (trap) => {
      trap.git('update-ref', `refs/heads/$(touch\${IFS}sprung)`, 'HEAD');
      trap.write('# file: touchpoints/$(touch sprung);`id`\'".yaml\nname: Mail\n');
      trap.commit('');
      return undefined;
    },
  },
  {
    n: 21,
    name: 'linked work tree',
    set: (trap) => {
      const linked = join(temporaryFolder(), 'linked');
      trap.git('worktree', 'add', '-q', linked);
      return { cwd: linked };
    },
  },
  {
    n: 22,
    name: 'submodule',
    set: (trap) => {
      const other = makeRepository();
      other.commit('# file: secret.yaml\nname: Secret\n');
      trap.git('submodule', '--quiet', 'add', other.folder, 'vendor/other');
      trap.git('config', 'submodule.vendor/other.update', `!${trap.program}`);
      trap.commit('');
      return undefined;
    },
  },
  {
    n: 23,
    name: 'GIT_DIR set by a hook',
    set: (trap) => {
      const other = makeRepository();
      other.commit('# file: tp.yaml\nformat: 2\nname: Other\n');
      other.git('config', 'core.fsmonitor', trap.program);
      const git = join(other.folder, '.git');
      return { env: { GIT_DIR: git, GIT_WORK_TREE: other.folder, GIT_INDEX_FILE: join(git, 'index'), GIT_EXTERNAL_DIFF: trap.program } };
    },
    refusedStaged: /GIT_INDEX_FILE names an index outside of this repository/,
  },
  {
    n: 24,
    name: 'corrupt object',
    set: (trap) => {
      const blob = trap.git('rev-parse', 'HEAD:touchpoints/hotline.yaml');
      const path = join(trap.folder, '.git/objects', blob.slice(0, 2), blob.slice(2));
      chmodSync(path, 0o644);
      writeFileSync(path, 'not what git has written');
      trap.write(dirty);
      return undefined;
    },
    refused: /missing or broken|Git failed/,
  },
  {
    n: 25,
    name: 'dirty tree with same size and time',
    set: (trap) => {
      const path = join(trap.folder, 'touchpoints/hotline.yaml');
      const { atime, mtime } = statSync(path);
      writeFileSync(path, 'nmae: Hotline\n'.slice(0, statSync(path).size));
      utimesSync(path, atime, mtime);
      return undefined;
    },
  },
];

const list = '../shared/hostile/git/cases.json';
const known = resolve(import.meta.dirname, '..', list);

test.skipIf(!existsSync(known))(`every case of ${list} is here under its number`, () => {
  const wanted = JSON.parse(readFileSync(known, 'utf8')) as readonly { readonly n: number }[];
  expect(wanted.map(({ n }) => n).filter((n) => !cases.some((known) => known.n === n))).toEqual([]);
});

describe.skipIf(!hasGit || process.platform === 'win32')('a hostile repository', () => {
  const possible = cases.filter(({ n }) => n !== 15 || process.getuid?.() === 0);
  test.each(possible.map((one) => [one.n, one.name, one] as const))(
    '%i: %s starts nothing',
    async (_n, _name, { set, refused: always, refusedStaged }) => {
      const trap = setTrap();
      const { cwd = trap.folder, env = {} } = set(trap) ?? {};
      const before = readdirSync(trap.folder);
      for (const args of commands) {
        const refused = args.includes('--staged') ? (refusedStaged ?? always) : always;
        const { stdout, stderr, code } = await tp(args, { cwd, env: { ...gitWorld, ...env } });
        expect(trap.sprung(), `${args.join(' ')}: a program was started`).toBe(false);
        if (refused === undefined) expect(code, stdout + stderr).toBeLessThan(2);
        // A trend goes on with the dates of the evidence, and says that it saw no history.
        else if (args[0] === 'trend') expect((JSON.parse(stdout) as { readonly notes: readonly string[] }).notes[0]).toMatch(refused);
        else {
          expect(stderr).toMatch(refused);
          expect(code).toBe(2);
        }
      }
      expect(readdirSync(trap.folder)).toEqual(before);
    },
  );

  test('a trap would be seen: git status springs it', () => {
    const trap = setTrap();
    trap.git('config', 'core.fsmonitor', trap.program);
    trap.git('status');
    expect(trap.sprung()).toBe(true);
  });

  test('what was changed at the same size and time is seen', async () => {
    const trap = setTrap();
    cases.find(({ n }) => n === 25)?.set(trap);
    const { stdout } = await tp(['validate', '--since', 'HEAD', '-f', 'concise'], { cwd: trap.folder, env: gitWorld });
    expect(stdout).toContain('schema/unknown-key');
  });

  test('replaced objects show no other history than the real one', async () => {
    const trap = setTrap();
    trap.commit('# file: touchpoints/mail.yaml\nnmae: Mail\n');
    const forged = trap.git('commit-tree', 'HEAD~1^{tree}', '-m', 'Forged');
    trap.git('replace', 'HEAD', forged);
    const { stdout } = await tp(['validate', '--since', 'HEAD'], { cwd: trap.folder, env: gitWorld });
    expect(stdout).toContain('unchanged: 1');
  });
});

const root = resolve(import.meta.dirname, '..');
const hasStrace = spawnSync('strace', ['-f', '-e', 'trace=execve', 'true']).status === 0;
const isBuilt = existsSync(join(root, 'dist/cli/main.cjs'));

test.skipIf(!hasGit || !hasStrace || !isBuilt)(
  'the only program that the kernel sees started is git, and nothing is written into the repository',
  () => {
    const trap = setTrap();
    for (const { n, set } of cases) if ([1, 2, 3, 4, 5, 6, 7, 9, 12].includes(n)) set(trap);
    const find = () => spawnSync('find', ['.', '-printf', '%p %T@ %s\n'], { cwd: trap.folder, encoding: 'utf8' }).stdout;
    const before = find();
    for (const args of commands) {
      const { stderr } = spawnSync('strace', ['-f', '-qq', '-e', 'trace=execve', process.execPath, join(root, 'bin/tp.js'), ...args], {
        cwd: trap.folder,
        env: { ...gitWorld, XDG_CACHE_HOME: temporaryFolder() },
        encoding: 'utf8',
      });
      const started = [...stderr.matchAll(/execve\("([^"]+)".*= 0$/gm)].map(([, path = '']) => path.replace(/.*\//, ''));
      expect(new Set(started.slice(1))).toEqual(new Set(['git']));
    }
    expect(find()).toBe(before);
  },
);
