/** `tp validate --staged`: what the next commit would hold is checked, whatever else lies in the folder. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stateOf } from '../support/folder-state.js';
import { gitWorld, hasGit, makeRepository, type TestRepository } from '../support/repository.js';
import { tp } from '../support/tp.js';

const base = `
# file: tp.yaml
format: 1
name: Example
preset: minimal
# file: personas/anna.yaml
name: Anna
# file: touchpoints/hotline.yaml
name: Hotline
ownr: service
# file: journeys/join.yaml
name: I join
persona: anna
steps:
  - { id: call, touchpoint: hotline }
`;

const broken = '# file: touchpoints/mail.yaml\nname: Mail\npersonas: [nobody]\n';

interface Findings {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly status: string }[];
}

async function staged(
  { folder }: Pick<TestRepository, 'folder'>,
  more: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  const { stdout, stderr, code } = await tp(['validate', '--staged', '-f', 'json', ...more], { cwd: folder, env: { ...gitWorld, ...env } });
  if (code > 1) return { code, stderr, said: '', summary: {} };
  const { findings, summary } = JSON.parse(stdout) as Findings;
  return { code, stderr, summary, said: findings.map(({ rule, file, status }) => `${status} ${rule} ${file}`).join('\n') };
}

describe.skipIf(!hasGit)('validate --staged', () => {
  test('counts what is staged, not what lies in the folder', async () => {
    const repository = makeRepository();
    repository.commit(base);
    repository.write(broken);
    expect(await staged(repository)).toMatchObject({ code: 0, said: 'existing schema/unknown-key touchpoints/hotline.yaml' });
    repository.git('add', '-A');
    repository.write('# file: touchpoints/mail.yaml\nname: Mail\n');
    expect(await staged(repository)).toMatchObject({ code: 1, summary: { errors: 1, existing: 1 } });
  });

  test('sees what the deletion of a file breaks elsewhere', async () => {
    const repository = makeRepository();
    repository.commit(base);
    repository.git('rm', '-q', '--cached', 'personas/anna.yaml');
    expect((await staged(repository)).said).toContain('new ref/unknown-persona journeys/join.yaml');
  });

  test('counts everything before the first commit', async () => {
    const repository = makeRepository();
    repository.write(base);
    repository.git('add', '-A');
    expect(await staged(repository)).toMatchObject({ code: 1, said: 'new schema/unknown-key touchpoints/hotline.yaml' });
  });

  test('compares with another revision where --since names one', async () => {
    const repository = makeRepository();
    repository.commit(base);
    repository.commit(broken);
    expect(await staged(repository)).toMatchObject({ code: 0, summary: { existing: 2 } });
    expect(await staged(repository, ['--since', 'HEAD~1'])).toMatchObject({ code: 1, summary: { errors: 1, existing: 1 } });
  });

  test('reads the index that git gives a hook: that of git commit -a', async () => {
    const repository = makeRepository();
    repository.commit(base.replaceAll('# file: ', '# file: cx/'));
    repository.write(broken.replaceAll('# file: ', '# file: cx/'));
    repository.git('-c', 'alias.other=!cp .git/index .git/next && GIT_INDEX_FILE=.git/next git add -A', 'other');
    const inventory = { folder: join(repository.folder, 'cx') };
    expect(await staged(inventory)).toMatchObject({ code: 0 });
    expect(await staged(inventory, [], { GIT_INDEX_FILE: '.git/next' })).toMatchObject({ code: 1, summary: { errors: 1 } });
  });

  test('refuses the index of another repository, which a hook elsewhere may have left behind', async () => {
    const repository = makeRepository();
    repository.commit(base);
    const { code, stderr } = await staged(repository, [], { GIT_INDEX_FILE: join(makeRepository().folder, '.git/index') });
    expect(stderr).toContain('GIT_INDEX_FILE names an index outside of this repository');
    expect(code).toBe(2);
  });

  test('says so where git knows no inventory yet', async () => {
    const repository = makeRepository();
    repository.write(base);
    const { code, stderr } = await staged(repository);
    expect(stderr).toMatch(/No inventory is staged.*\n.*git add tp\.yaml/);
    expect(code).toBe(2);
  });

  test('names a file with a conflict, and passes over one that is only announced', async () => {
    const repository = makeRepository();
    repository.commit(base);
    repository.git('branch', 'other');
    repository.commit('# file: personas/anna.yaml\nname: Anne\n');
    repository.git('switch', '-q', 'other');
    repository.commit('# file: personas/anna.yaml\nname: Annie\n');
    expect(() => repository.git('merge', '-q', 'main')).toThrow();
    repository.write(broken);
    repository.git('add', '-N', 'touchpoints/mail.yaml');
    const { said } = await staged(repository);
    expect(said).toContain('new file/unreadable personas/anna.yaml');
    expect(said).not.toContain('mail');
  });

  test('takes the baseline that is staged, or the one that is named, or none', async () => {
    const repository = makeRepository();
    repository.commit(base);
    const entry = 'version: 1\nentries:\n  - { rule: schema/unknown-key, at: touchpoint/hotline/ownr }\n';
    repository.write(`# file: .tp-baseline.yaml\n${entry}# file: other.yaml\n${entry}`);
    expect((await staged(repository)).summary).toMatchObject({ baselined: 0 });
    expect((await staged(repository, ['--baseline', 'other.yaml'])).summary).toMatchObject({ baselined: 1 });
    repository.git('add', '-A');
    expect((await staged(repository)).summary).toMatchObject({ baselined: 1 });
    expect((await staged(repository, ['--no-baseline'])).summary).toMatchObject({ baselined: 0 });
  });

  test('looks with --data into the data that are staged', async () => {
    const repository = makeRepository();
    const source = `# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
date: day
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
`;
    repository.commit(`${base}${source}# file: feedback/pulse.csv\nday,hotline\n2026-01-10,4\n`);
    repository.write('# file: feedback/pulse.csv\nday,hotline\nsoon,4\n');
    const rules = ['--data', '--only', 'feedback', '--rule', 'feedback/bad-date=error'];
    expect(await staged(repository, rules)).toMatchObject({ code: 0, said: '' });
    repository.git('add', '-A');
    repository.write('# file: feedback/pulse.csv\nday,hotline\n2026-01-10,4\n');
    expect(await staged(repository, rules)).toMatchObject({ code: 1, said: 'new feedback/bad-date feedback/pulse.yaml' });
  });

  test('says of a folder in capital letters what it says on disk', async () => {
    const repository = makeRepository();
    repository.commit(base);
    mkdirSync(join(repository.folder, 'Touchpoints'));
    renameSync(join(repository.folder, 'touchpoints/hotline.yaml'), join(repository.folder, 'Touchpoints/hotline.yaml'));
    rmSync(join(repository.folder, 'touchpoints'), { recursive: true });
    expect((await staged(repository)).said).not.toContain('Touchpoints');
    repository.git('add', '-A');
    expect((await staged(repository)).said).toBe('new file/unreadable Touchpoints');
    repository.commit('');
    expect((await staged(repository)).said).toBe('existing file/unreadable Touchpoints');
  });

  test('changes nothing, not even the index', async () => {
    const repository = makeRepository();
    repository.commit(base);
    repository.write(broken);
    repository.git('add', '-A');
    const before = stateOf(repository.folder);
    await staged(repository);
    expect(stateOf(repository.folder)).toEqual(before);
  });

  test.each(['--fix', '--watch'])('refuses %s, which is about the folder', async (option) => {
    const repository = makeRepository();
    repository.commit(base);
    expect(await staged(repository, [option])).toMatchObject({ code: 2 });
  });
});
