import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRevisions } from '../../../src/cli/completion/find-revisions.js';
import { gitWorld, hasGit, makeRepository } from '../../support/repository.js';
import { temporaryFolder } from '../../support/tp.js';

const id = 'a'.repeat(40);

/** A folder with these files; nothing of it comes from git. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('branches come before tags and the branches of others, whether packed or not, each once', () => {
  const folder = folderWith({
    '.git/refs/heads/main': id,
    '.git/refs/heads/feature/new-form': id,
    '.git/refs/remotes/origin/main': id,
    '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/main',
    '.git/packed-refs': `# pack-refs with: peeled\n${id} refs/heads/main\n${id} refs/heads/old\n${id} refs/tags/v1.0\n^${id}\n${id} refs/notes/commits\n`,
    'inventory/tp.yaml': '',
  });
  const found = ['HEAD', 'feature/new-form', 'main', 'old', 'v1.0', 'origin/main'];
  expect(findRevisions(folder)).toEqual(found);
  expect(findRevisions(join(folder, 'inventory'))).toEqual(found);
});

test('nothing comes up that git or a shell could take for something else', () => {
  const names = [
    '--output=x',
    '-f',
    '$(id)',
    '`id`',
    'a;b',
    "a'b",
    'a b',
    'a..b',
    'a\u001b[2J',
    '@{-1}',
    '../../up',
    'held.lock',
    'x'.repeat(251),
  ];
  const folder = folderWith({ '.git/packed-refs': names.map((name) => `${id} refs/heads/${name}\n`).join(''), '.git/refs/heads/ok': id });
  expect(findRevisions(folder)).toEqual(['HEAD', 'ok']);
});

test('links are not followed, and neither is a path to another computer', () => {
  const secret = folderWith({ 'secret-branch': id, 'packed-refs': `${id} refs/heads/secret\n` });
  const folder = folderWith({ '.git/refs/heads/main': id });
  symlinkSync(secret, join(folder, '.git/refs/heads/linked'));
  symlinkSync(join(secret, 'packed-refs'), join(folder, '.git/packed-refs'));
  expect(findRevisions(folder)).toEqual(['HEAD', 'main']);
  expect(findRevisions(folderWith({ '.git': 'gitdir: //server/share/.git\n' }))).toEqual([]);
  expect(findRevisions(folderWith({ '.git': 'gitdir: \\\\server\\share\n' }))).toEqual([]);
});

test('is silent outside of a repository, and where its files are something else', () => {
  expect(findRevisions(temporaryFolder())).toEqual([]);
  expect(findRevisions(folderWith({ '.git/refs': 'no folder', '.git/packed-refs/x': '' }))).toEqual(['HEAD']);
  expect(findRevisions(folderWith({ '.git': 'nothing' }))).toEqual([]);
});

describe.skipIf(!hasGit)('in what git itself has made', () => {
  test('a further working tree has the names of the first', () => {
    const repository = makeRepository();
    repository.commit('# file: tp.yaml\nformat: 1\nname: X\n');
    repository.git('tag', 'v1');
    repository.git('branch', 'next');
    repository.git('pack-refs', '--all');
    const other = join(temporaryFolder(), 'other');
    execFileSync('git', ['worktree', 'add', '-q', other, 'next'], { cwd: repository.folder, env: { ...process.env, ...gitWorld } });
    expect(findRevisions(other)).toEqual(findRevisions(repository.folder));
    expect(findRevisions(other)).toEqual(expect.arrayContaining(['HEAD', 'next', 'v1']));
  });
});
