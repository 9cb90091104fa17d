/** `tp validate --since`: only what a change brought counts, also where it stands in files that the change did not touch. */
import { rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitWorld, hasGit, makeRepository, type TestRepository } from '../support/repository.js';
import { temporaryFolder, tp } from '../support/tp.js';

const journey = (name: string) => `# file: journeys/${name}.yaml
name: I ${name}
persona: anna
steps:
  - { id: call, touchpoint: hotline }
`;

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
${['join', 'order', 'return', 'leave'].map(journey).join('')}`;

interface Findings {
  readonly summary: Readonly<Record<string, number>>;
  readonly since: { readonly ref: string; readonly commit: string; readonly fixed: readonly { readonly rule: string }[] };
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly status: string }[];
}

async function since({ folder }: TestRepository, ref = 'HEAD', ...more: readonly string[]) {
  const { stdout, code } = await tp(['validate', '--since', ref, '-f', 'json', ...more], { cwd: folder, env: gitWorld });
  return { code, ...(JSON.parse(stdout) as Findings) };
}

describe.skipIf(!hasGit)('validate --since', () => {
  test('lists all places that a deleted persona breaks, though the change touched none of them', async () => {
    const repository = makeRepository();
    repository.commit(base);
    unlinkSync(join(repository.folder, 'personas/anna.yaml'));
    const { code, findings, summary } = await since(repository);
    expect(findings.filter(({ status }) => status === 'new').map(({ rule, file }) => `${rule} ${file}`)).toEqual(
      ['join', 'leave', 'order', 'return'].map((name) => `ref/unknown-persona journeys/${name}.yaml`),
    );
    expect(summary).toMatchObject({ errors: 4, existing: 1, fixed: 0 });
    expect(code).toBe(1);
  });

  test('knows the baseline of both states: what loses its acceptance counts as new', async () => {
    const repository = makeRepository();
    const entry = '  - { rule: schema/unknown-key, at: touchpoint/hotline/ownr }\n';
    repository.commit(`${base}# file: .tp-baseline.yaml\nversion: 1\nentries:\n${entry}`);
    expect(await since(repository)).toMatchObject({ code: 0, summary: { errors: 0, existing: 0, baselined: 1 } });
    repository.write('# file: .tp-baseline.yaml\nversion: 1\n');
    expect(await since(repository)).toMatchObject({ code: 1, summary: { errors: 1, existing: 0, baselined: 0 } });
    expect(await since(repository, 'HEAD', '--no-baseline')).toMatchObject({ code: 0, summary: { errors: 0, existing: 1 } });
  });

  test('lets pass what was wrong before', async () => {
    const repository = makeRepository();
    const commit = repository.commit(base);
    const { code, findings, summary, since: told } = await since(repository, 'main');
    expect(findings).toMatchObject([{ rule: 'schema/unknown-key', status: 'existing' }]);
    expect(summary).toMatchObject({ errors: 0, existing: 1, fixed: 0 });
    expect(told).toEqual({ ref: 'main', commit, date: '2026-11-01', fixed: [] });
    expect(code).toBe(0);
  });

  test('is red where one is mended and one of the same rule comes in the same file', async () => {
    const repository = makeRepository();
    repository.commit(base);
    repository.write('# file: touchpoints/hotline.yaml\nname: Hotline\nchanel: phone\n');
    const { code, findings, summary, since: told } = await since(repository);
    expect(findings).toMatchObject([{ rule: 'schema/unknown-key', status: 'new' }]);
    expect(summary).toMatchObject({ errors: 1, existing: 0, fixed: 1 });
    expect(told.fixed).toMatchObject([{ rule: 'schema/unknown-key', file: 'touchpoints/hotline.yaml' }]);
    expect(code).toBe(1);
  });

  test('takes a finding for the same when its touchpoint, or one that it names, has another id', async () => {
    const repository = makeRepository();
    repository.commit(`${base}# file: personas/bert.yaml\nname: Bert\nimportance: { hotline: 9 }\n`);
    repository.write(
      '# file: touchpoints/hotline.yaml\n# file: touchpoints/phone.yaml\nname: Hotline\nownr: service\n# file: personas/bert.yaml\nname: Bert\nimportance: { phone: 9 }\n',
    );
    for (const name of ['join', 'order', 'return', 'leave'])
      repository.write(`# file: journeys/${name}.yaml\n${journey(name).split('\n').slice(1).join('\n').replace('hotline', 'phone')}`);
    const { findings, summary, code } = await since(repository);
    expect(findings.map(({ rule, file, status }) => `${status} ${rule} ${file}`)).toEqual([
      'existing schema/out-of-range personas/bert.yaml',
      'existing schema/unknown-key touchpoints/phone.yaml',
    ]);
    expect(summary).toMatchObject({ errors: 0, fixed: 0 });
    expect(code).toBe(0);
  });

  test('is red where another value is wrong at the same place', async () => {
    const repository = makeRepository();
    repository.commit(`${base}# file: journeys/pay.yaml\nname: I pay\npersona: nobody\n`);
    repository.write('# file: journeys/pay.yaml\nname: I pay\npersona: noone\n');
    expect(await since(repository)).toMatchObject({ code: 1, summary: { errors: 1, existing: 1, fixed: 1 } });
  });

  test('takes a finding for the same when lines and items above it, and the folder, move', async () => {
    const repository = makeRepository();
    repository.commit(`${base}# file: touchpoints/mail.yaml\nname: Mail\npersonas: [nobody]\n`);
    rmSync(join(repository.folder, 'touchpoints/mail.yaml'));
    repository.write('# file: touchpoints/service/mail.yaml\n# Letters\nname: Mail\n\npersonas: [anna, nobody]\n');
    const { findings, summary } = await since(repository);
    expect(findings.map(({ status }) => status)).toEqual(['existing', 'existing']);
    expect(summary).toMatchObject({ fixed: 0 });
  });

  test('counts a finding whose acceptance is taken away', async () => {
    const repository = makeRepository();
    repository.commit(
      `${base}# file: touchpoints/mail.yaml\nname: Mail\n# tp-ignore ref/unknown-persona: comes in spring\npersonas: [nobody]\n`,
    );
    repository.write('# file: touchpoints/mail.yaml\nname: Mail\npersonas: [nobody]\n');
    expect((await since(repository)).findings.filter(({ status }) => status === 'new')).toMatchObject([{ rule: 'ref/unknown-persona' }]);
  });

  test('says in one line what is new, fixed and unchanged, and shows only what is new', async () => {
    const repository = makeRepository();
    repository.commit(base);
    repository.write('# file: touchpoints/mail.yaml\nname: Mail\npersonas: [nobody]\n');
    const { stdout } = await tp(['validate', '--since', 'HEAD'], { cwd: repository.folder, env: gitWorld });
    expect(stdout).toMatch(/\n✖ new: 1 error {3}fixed: none {3}unchanged: 1 \(not blocking\)\n$/);
    expect(stdout).toContain('nobody');
    expect(stdout).not.toContain('ownr');
  });

  test.each(['text', 'concise', 'markdown', 'github', 'gitlab', 'junit', 'sarif'])(
    'fails nobody for old findings as %s',
    async (format) => {
      const repository = makeRepository();
      repository.commit(base);
      const { stdout, code } = await tp(['validate', '--since', 'HEAD', '-f', format], { cwd: repository.folder, env: gitWorld });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/<failure|::error|"severity": "(?:major|critical)"|✖/);
    },
  );

  test('marks the state of each result for a code host', async () => {
    const repository = makeRepository();
    repository.commit(base);
    repository.write('# file: touchpoints/mail.yaml\nname: Mail\npersonas: [nobody]\n');
    const { stdout } = await tp(['validate', '--since', 'HEAD', '-f', 'sarif'], { cwd: repository.folder, env: gitWorld });
    const { runs } = JSON.parse(stdout) as { runs: { results: { baselineState: string }[] }[] };
    expect(runs[0]?.results.map(({ baselineState }) => baselineState)).toEqual(['unchanged', 'new']);
  });

  test('counts everything where there was no inventory yet', async () => {
    const repository = makeRepository();
    repository.commit('# file: README.md\nHello\n');
    repository.write(base);
    expect((await since(repository)).summary).toMatchObject({ errors: 1, existing: 0, fixed: 0 });
  });

  test('compares an inventory in a folder of the repository', async () => {
    const repository = makeRepository();
    repository.commit(base.replaceAll('# file: ', '# file: cx/'));
    expect((await since({ ...repository, folder: join(repository.folder, 'cx') })).summary).toMatchObject({ errors: 0, existing: 1 });
  });

  test('does not call missing then what git has never kept', async () => {
    const repository = makeRepository();
    repository.commit('# file: .gitignore\n*.csv\n');
    repository.commit(
      `${base}# file: feedback/pulse.yaml\nname: Pulse\ndata: pulse.csv\ndate: { fixed: 2026-01-01 }\nanswers: []\n# file: feedback/pulse.csv\na;b\n`,
    );
    expect((await since(repository, 'HEAD', '--rule', 'feedback/missing-file=error')).summary).toMatchObject({ fixed: 0 });
  });

  test('gives the same the second time, and something else after the next commit', async () => {
    const repository = makeRepository();
    repository.commit(base);
    repository.write('# file: touchpoints/mail.yaml\nname: Mail\npersonas: [nobody]\n');
    const env = { ...gitWorld, XDG_CACHE_HOME: temporaryFolder() };
    const run = () => tp(['validate', '--since', 'HEAD'], { cwd: repository.folder, env });
    const first = await run();
    expect(await run()).toEqual(first);
    repository.commit('');
    expect((await run()).stdout).toContain('new: none   fixed: none   unchanged: 2');
  });

  test('looks into the data of then as well where it looks into those of now', async () => {
    const repository = makeRepository();
    repository.commit(`${base}# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
date: day
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/pulse.csv
day,hotline
2026-01-10,9
`);
    repository.write('# file: feedback/pulse.csv\nday,hotline\n2026-01-10,9\n2026-01-11,8\nsoon,5\n');
    const { findings } = await since(
      repository,
      'HEAD',
      '--data',
      '--rule',
      'feedback/bad-date=error',
      '--rule',
      'feedback/out-of-range=error',
      '--only',
      'feedback',
    );
    expect(findings.map(({ rule, status }) => [rule, status])).toEqual([
      ['feedback/bad-date', 'new'],
      ['feedback/out-of-range', 'existing'],
    ]);
  });

  test.each([
    ['mian', /Git knows no revision "mian"\n.*Did you mean "main"\?/],
    ['--output=x', /is not the name of a revision/],
    ['a..b', /is not the name of a revision/],
  ])('refuses the revision %s with exit code 2', async (ref, said) => {
    const repository = makeRepository();
    repository.commit(base);
    const { stderr, code } = await tp(['validate', `--since=${ref}`], { cwd: repository.folder, env: gitWorld });
    expect(stderr).toMatch(said);
    expect(code).toBe(2);
  });
});
