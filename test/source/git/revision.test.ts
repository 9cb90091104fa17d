/** The inventory at a commit: what git keeps is read as the folder would be. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inventoryFolders, workspaceFile } from '../../../src/load/kinds.js';
import { type Folder, readFolder } from '../../../src/source/folder.js';
import { type Commit, isRef, resolveCommit } from '../../../src/source/git/commit.js';
import { openRepository, type Repository } from '../../../src/source/git/git.js';
import { listRevision, readListed } from '../../../src/source/git/revision.js';
import { limits } from '../../../src/source/limits.js';
import { gitWorld, hasGit, makeRepository } from '../../support/repository.js';
import { temporaryFolder } from '../../support/tp.js';

const first = `
# file: tp.yaml
format: 1
name: Example
# file: touchpoints/service/hotline.yaml
name: Hotline
# file: feedback/pulse.csv
a;b
`;

async function read(root: string, ref: string) {
  const repository = await openRepository(root, gitWorld);
  return readAt(repository, await resolveCommit(repository, ref));
}

async function readAt(repository: Repository, commit: Commit) {
  const { blobs, others: _others, ...listing } = await listRevision(repository, commit, [workspaceFile], inventoryFolders);
  return { ...listing, files: await readListed(repository, blobs) };
}

/** A folder without what only its bytes on the disk tell. */
function asRead({ digest: _digest, files, ...folder }: Folder) {
  return { ...folder, files: files.map(({ hash: _hash, ...file }) => file) };
}

describe.skipIf(!hasGit)('the inventory at a commit', () => {
  test('is what the folder held then, in the same shape', async () => {
    const repository = makeRepository();
    repository.commit(first);
    const then = readFolder(repository.folder, [workspaceFile], inventoryFolders);
    repository.commit('# file: touchpoints/service/hotline.yaml\nname: Telephone\n# file: touchpoints/mail.yaml\nname: Mail\n');
    const { digest: _digest, ...revision } = await read(repository.folder, 'HEAD~1');
    expect(revision).toEqual(asRead(then));
    expect((await read(repository.folder, 'HEAD')).files.map(({ path, text }) => [path, text.trim()])).toEqual([
      ['touchpoints/mail.yaml', 'name: Mail'],
      ['touchpoints/service/hotline.yaml', 'name: Telephone'],
      ['tp.yaml', 'format: 1\nname: Example'],
    ]);
  });

  test('leaves hidden folders out, and names in capital letters, as the folder does', async () => {
    const repository = makeRepository();
    repository.commit(
      `${first}# file: touchpoints/.drafts/idea.yaml\nname: Idea\n# file: touchpoints/.keep\nx\n# file: touchpoints/desk.YAML\nname: Desk\n# file: notes/other.yaml\nname: x\n`,
    );
    const { digest: _digest, ...revision } = await read(repository.folder, 'HEAD');
    const folder = asRead(readFolder(repository.folder, [workspaceFile], inventoryFolders));
    expect(revision).toEqual(folder);
  });

  test('tells of a folder in capital letters, as the folder does', async () => {
    const repository = makeRepository();
    repository.commit(`${first}# file: Touchpoints/desk.yaml\nname: Desk\n`.replaceAll('# file: ', '# file: cx/'));
    const cx = join(repository.folder, 'cx');
    const { digest: _digest, ...revision } = await read(cx, 'HEAD');
    const folder = asRead(readFolder(cx, [workspaceFile], inventoryFolders));
    expect(revision).toEqual(folder);
    expect(revision.unread).toMatchObject([{ path: 'Touchpoints', hint: 'Rename it to "touchpoints"' }]);
  });

  test('is found where the workspace is a folder of the repository', async () => {
    const repository = makeRepository();
    repository.commit(first.replaceAll('# file: ', '# file: cx/office/'));
    expect((await read(join(repository.folder, 'cx/office'), 'HEAD')).files.map(({ path }) => path)).toEqual([
      'touchpoints/service/hotline.yaml',
      'tp.yaml',
    ]);
  });

  test('is empty where there was none yet', async () => {
    const repository = makeRepository();
    repository.commit('# file: README.md\nHello\n');
    repository.commit(first);
    expect(await read(repository.folder, 'HEAD~1')).toMatchObject({ files: [], paths: [], unread: [] });
  });

  test('follows no link and no submodule, and says so', async () => {
    const other = makeRepository();
    other.commit('# file: secret.yaml\nname: Secret\n');
    const repository = makeRepository();
    repository.commit(first);
    symlinkSync('/etc/passwd', join(repository.folder, 'touchpoints/linked.yaml'));
    repository.git('submodule', '--quiet', 'add', other.folder, 'journeys/sub');
    repository.commit('');
    const { files, unread } = await read(repository.folder, 'HEAD');
    expect(files.map(({ path }) => path)).not.toContain('touchpoints/linked.yaml');
    expect(unread).toEqual([
      { path: 'journeys/sub', reason: expect.stringContaining('submodule') },
      { path: 'touchpoints/linked.yaml', reason: expect.stringContaining('symbolic link') },
    ]);
  });

  test('reads the same bytes once, wherever they stand', async () => {
    const repository = makeRepository();
    repository.commit(`${first}# file: touchpoints/a.yaml\nname: Twin\n# file: touchpoints/b.yaml\nname: Twin\n`);
    const opened = await openRepository(repository.folder, gitWorld);
    const inputs: string[] = [];
    const ask = (args: readonly string[], input = '') => {
      if (args.includes('--batch')) inputs.push(input);
      return opened.ask(args, input);
    };
    const { files } = await readAt({ ...opened, ask }, await resolveCommit(opened, 'HEAD'));
    expect(files.map(({ path }) => path)).toEqual([
      'touchpoints/a.yaml',
      'touchpoints/b.yaml',
      'touchpoints/service/hotline.yaml',
      'tp.yaml',
    ]);
    expect(inputs.join('').trim().split('\n')).toHaveLength(3);
  });

  test('does not read what is too large, and says that it is', async () => {
    const repository = makeRepository();
    repository.commit(first);
    writeFileSync(join(repository.folder, 'touchpoints/large.yaml'), `name: ${'x'.repeat(limits.fileBytes)}\n`);
    repository.commit('');
    const large = (await read(repository.folder, 'HEAD')).files.find(({ path }) => path === 'touchpoints/large.yaml');
    expect(large).toMatchObject({ text: '', problem: { rule: 'yaml/too-large' } });
  });

  test('keeps names and bytes as they are: umlauts, blanks, a byte that is no UTF-8', async () => {
    const repository = makeRepository();
    mkdirSync(join(repository.folder, 'touchpoints'));
    writeFileSync(join(repository.folder, 'touchpoints/über uns.yaml'), Buffer.from('name: \xfcber\n', 'latin1'));
    repository.commit(first);
    const { digest: _digest, ...revision } = await read(repository.folder, 'HEAD');
    const folder = asRead(readFolder(repository.folder, [workspaceFile], inventoryFolders));
    expect(revision).toEqual(folder);
    expect(revision.files[1]).toMatchObject({ path: 'touchpoints/über uns.yaml', problem: { rule: 'yaml/encoding' } });
  });

  test('has the same digest for the same tree only', async () => {
    const repository = makeRepository();
    repository.commit(first);
    repository.commit('# file: README.md\nHello\n');
    repository.commit('# file: touchpoints/mail.yaml\nname: Mail\n');
    const digests = await Promise.all(['HEAD~2', 'HEAD~1', 'HEAD'].map(async (ref) => (await read(repository.folder, ref)).digest));
    expect(digests[0]).toBe(digests[1]);
    expect(digests[1]).not.toBe(digests[2]);
  });
});

describe.skipIf(!hasGit)('a commit', () => {
  test.each(['main', 'HEAD', '@', 'v1', 'main~1^0', 'HEAD@{0}', 'feature/a-b_c.d'])('is found as %s', async (ref) => {
    const repository = makeRepository();
    repository.commit(first, '2026-10-01');
    repository.commit('# file: touchpoints/mail.yaml\nname: Mail\n', '2026-11-01');
    repository.git('tag', '-a', '-m', 'First', 'v1', 'HEAD~1');
    repository.git('branch', 'feature/a-b_c.d');
    const old = ref.includes('~') || ref === 'v1';
    const commit = await resolveCommit(await openRepository(repository.folder, gitWorld), ref);
    expect(commit).toMatchObject({ id: repository.git('rev-parse', old ? 'HEAD~1' : 'HEAD'), date: old ? '2026-10-01' : '2026-11-01' });
  });

  test('has the day of whoever made it, not of whoever asks', async () => {
    const repository = makeRepository();
    repository.commit(first, '2026-01-01T23:30:00-0500');
    expect((await resolveCommit(await openRepository(repository.folder, gitWorld), 'HEAD')).date).toBe('2026-01-01');
  });

  test('is not guessed: the nearest name is only offered', async () => {
    const repository = makeRepository();
    repository.commit(first);
    const opened = await openRepository(repository.folder, gitWorld);
    await expect(resolveCommit(opened, 'mian')).rejects.toMatchObject({
      message: 'Git knows no revision "mian"',
      hint: { en: 'Did you mean "main"?' },
    });
  });
});

test.each(['--output=x', '-n', 'a..b', 'a b', '$(id)', 'a;b', ':/text', 'HEAD:file', '', 'a\nb', '^main', 'a|b', 'a*'])(
  '%j is no name of a revision',
  (ref) => {
    expect(isRef(ref)).toBe(false);
  },
);

describe.skipIf(!hasGit)('a revision that git does not know', () => {
  test('is missing in a shallow clone, also where that has no branch', async () => {
    const origin = makeRepository();
    origin.commit(first);
    origin.commit('# file: tp.yaml\nformat: 1\nname: Second\n');
    origin.git('checkout', '-q', '--detach');
    const folder = join(temporaryFolder(), 'clone');
    origin.git('clone', '-q', '--depth', '1', `file://${origin.folder}`, folder);
    const clone = await openRepository(folder, gitWorld);
    await expect(resolveCommit(clone, 'HEAD~1')).rejects.toThrow('Git knows no revision "HEAD~1" in this shallow clone');
  });

  test('is no commit where there is none', async () => {
    const { folder } = makeRepository();
    await expect(resolveCommit(await openRepository(folder, gitWorld), 'HEAD')).rejects.toThrow('The repository has no commit yet');
  });

  test.each([
    ['main..v1.0', 'tp diff main v1.0'],
    ['HEAD~2...HEAD', 'tp diff HEAD~2 HEAD'],
    ['..', 'Name a branch'],
    ['main..--all', 'Name a branch'],
  ])('where two are named at once, both are asked for: %s', async (range, hint) => {
    const { folder } = makeRepository();
    const refused = resolveCommit(await openRepository(folder, gitWorld), range);
    await expect(refused).rejects.toMatchObject({ hint: { en: expect.stringContaining(hint) } });
  });
});

test('a folder outside any repository is said to be so', async () => {
  await expect(openRepository(temporaryFolder(), gitWorld)).rejects.toThrow('lies in no git repository');
});
