/** `tp baseline`: what it writes, what it keeps, and what it says. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tp, workspaceFolder } from '../support/tp.js';

const workspace = `
# file: tp.yaml
format: 1
name: Example
rules:
  touchpoint/no-evidence: off
  touchpoint/no-stage: off
  touchpoint/no-channel: off
  touchpoint/unused: off
# file: personas/anna.yaml
name: Anna
share: 0.8
# file: personas/mira.yaml
name: Mira
share: 0.7
# file: journeys/order.yaml
name: I order
steps:
  - { id: call, touchpoint: kiosk }
  - { id: send, touchpoint: fax }
# file: touchpoints/kiosk.yaml
name: Kiosk
`;
const only = ['--only', 'ref', '--only', 'touchpoint', '--only', 'persona/shares-exceed-one', '--only', 'baseline'] as const;
const some = [...only, '--skip', 'persona/unused'] as const;

interface World {
  readonly run: (...args: readonly string[]) => ReturnType<typeof tp>;
  readonly read: () => string;
  readonly write: (path: string, text: string) => void;
  readonly isThere: () => boolean;
}

function world(text = workspace): World {
  const cwd = workspaceFolder(text);
  const file = join(cwd, '.tp-baseline.yaml');
  return {
    run: (...args) => tp(args, { cwd }),
    read: () => readFileSync(file, 'utf8'),
    write: (path, content) => writeFileSync(join(cwd, path), content),
    isThere: () => existsSync(file),
  };
}

const head = '# Accepted findings. tp baseline changes this file, tp suppressions lists it.\nversion: 1\n';

describe('update', () => {
  test('accepts what is found, sorted, one a line, with reason, owner, last day and how much', async () => {
    const { run, read } = world();
    const { stdout, code } = await run(
      ...['baseline', 'update', ...some, '--reason', 'there when we began: all of it', '--owner', 'service', '--until', '2027-03-31'],
    );
    const said = 'reason: "there when we began: all of it", owner: service, until: 2027-03-31';
    expect(read()).toBe(
      `${head}entries:
  - { rule: persona/shares-exceed-one, at: persona/mira/share, value: 1.5, ${said} }
  - { rule: ref/unknown-touchpoint, at: journey/order/steps/send/touchpoint, found: fax, ${said} }
  - { rule: touchpoint/no-owner, at: touchpoint/kiosk, ${said} }
`,
    );
    expect(stdout).toBe('Wrote .tp-baseline.yaml: 3 accepted findings (3 new, 0 as before)\n');
    expect(code).toBe(0);
    expect(await run('validate', ...some)).toMatchObject({ code: 0, stdout: expect.stringContaining('no problems   (3 in baseline)') });
  });

  test('keeps what entries say, and adds what is new', async () => {
    const { run, read, write } = world();
    await run('baseline', 'update', '--only', 'touchpoint/no-owner', '--reason', 'first');
    write('touchpoints/fax.yaml', 'name: Fax\n');
    const { stdout } = await run('baseline', 'update', '--only', 'touchpoint/no-owner', '--reason', 'second');
    expect(stdout).toBe('Wrote .tp-baseline.yaml: 2 accepted findings (1 new, 1 as before)\n');
    expect(read()).toContain('at: touchpoint/kiosk, reason: first }');
    expect(read()).toContain('at: touchpoint/fax, reason: second }');
  });

  test('changes nothing the second time', async () => {
    const { run, read } = world();
    await run('baseline', 'update', ...some);
    const before = read();
    expect((await run('baseline', 'update', ...some)).stdout).toBe(
      'Nothing to change in .tp-baseline.yaml: 3 accepted findings (0 new, 3 as before)\n',
    );
    expect(read()).toBe(before);
  });

  test('lowers the value with what is found', async () => {
    const { run, read, write } = world();
    await run('baseline', 'update', ...some);
    write('personas/mira.yaml', 'name: Mira\nshare: 0.6\n');
    expect((await run('baseline', 'update', ...some)).stdout).toContain('(0 new, 1 changed, 2 as before)');
    expect(read()).toContain('value: 1.4 }');
  });

  test('accepts the wrong value that it has seen, no other; entries that name none accept any', async () => {
    const { run, read, write } = world();
    await run('baseline', 'update', ...some);
    const other = (touchpoint: string) =>
      write('journeys/order.yaml', `name: I order\nsteps: [{ id: call, touchpoint: kiosk }, { id: send, touchpoint: ${touchpoint} }]\n`);
    other('telex');
    const { stdout, code } = await run('validate', ...some);
    expect(stdout).toContain('There is no touchpoint "telex" (accepted is "fax")');
    expect(code).toBe(1);
    expect((await run('suppressions')).stdout).toContain('another than accepted');
    expect((await run('baseline', 'update', ...some)).stdout).toContain('(0 new, 1 changed, 2 as before)');
    expect(read()).toContain('found: telex }');
    expect((await run('validate', ...some)).code).toBe(0);
    write('.tp-baseline.yaml', read().replace(', found: telex', ''));
    other('fax');
    expect((await run('validate', ...some)).code).toBe(0);
    const before = read();
    await run('baseline', 'update', ...some);
    expect(read()).toBe(before);
  });

  test('gives a new day to what is over only where one is named', async () => {
    const { run, read } = world();
    const update = (asOf: string, ...more: readonly string[]) =>
      run('baseline', 'update', '--only', 'touchpoint/no-owner', '--as-of', asOf, ...more);
    await update('2026-01-01', '--until', '2026-02-01', '--reason', 'first');
    const { stderr } = await update('2026-03-01');
    expect(stderr).toBe('note: 1 entry is over and accepts nothing: give a new day with --until\n');
    await update('2026-03-01', '--until', '2026-04-01', '--reason', 'second');
    expect(read()).toContain('reason: second, until: 2026-04-01');
    expect(await update('2026-05-01', '--until', '2026-04-01')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is over already'),
    });
  });

  test('takes only what is named', async () => {
    const { run, read } = world();
    await run('baseline', 'update', 'journeys', ...some);
    expect(read().match(/rule: /g)).toHaveLength(1);
  });

  test('keeps the comments that people wrote, and the ends of lines', async () => {
    const { run, read, write } = world();
    const own = `# ours\r
version: 1\r
entries:\r
  # a word about the kiosk\r
  - { rule: touchpoint/no-owner, at: touchpoint/kiosk, x-ticket: [7, "#8"] } # soon\r
# the end\r
`;
    write('.tp-baseline.yaml', own);
    await run('baseline', 'update', ...some);
    const lines = read().split('\r\n');
    expect(lines).toEqual([
      '# ours',
      'version: 1',
      'entries:',
      '  - { rule: persona/shares-exceed-one, at: persona/mira/share, value: 1.5 }',
      '  - { rule: ref/unknown-touchpoint, at: journey/order/steps/send/touchpoint, found: fax }',
      '  # a word about the kiosk',
      '  - { rule: touchpoint/no-owner, at: touchpoint/kiosk, x-ticket: [7,"#8"] } # soon',
      '# the end',
      '',
    ]);
  });

  test('writes what no other reader of YAML takes for anything else', async () => {
    const { run, read } = world();
    const reason = 'no';
    await run('baseline', 'update', '--only', 'touchpoint/no-owner', '--reason', reason, '--owner', 'a\u202eb, "c" #d: \u0007');
    expect(read()).toContain('reason: "no", owner: "a\\u202eb, \\"c\\" #d: \\u0007" }');
    expect((await run('validate', '--only', 'schema', '--only', 'yaml')).code).toBe(0);
  });

  test('writes nothing on a dry run, nor where nothing is found', async () => {
    const { run, isThere } = world();
    expect((await run('baseline', 'update', ...some, '--dry-run')).stdout).toMatch(/^Would write \.tp-baseline\.yaml: 3 accepted/);
    expect((await run('baseline', 'update', '--only', 'goal')).stdout).toMatch(/^Nothing to change/);
    expect(isThere()).toBe(false);
  });

  test('refuses a file that has a fault, because writing it would lose that', async () => {
    const { run, read, write } = world();
    write('.tp-baseline.yaml', 'version: 1\nentries:\n  - { rule: touchpoint/no-owner }\n');
    const { stderr, code } = await run('baseline', 'update', ...some);
    expect(stderr).toMatch(/^error: The baseline has a fault at \.tp-baseline\.yaml:3: .*"at"/);
    expect(code).toBe(2);
    expect(read()).toContain('{ rule: touchpoint/no-owner }');
  });

  test('writes the file that --baseline names, which need not be there', async () => {
    const { run, isThere } = world();
    expect((await run('baseline', 'update', ...some, '--baseline', 'other.yaml')).stdout).toMatch(/^Wrote other\.yaml: 3/);
    expect(isThere()).toBe(false);
    expect((await run('validate', ...some, '--baseline', 'other.yaml')).code).toBe(0);
    expect((await run('baseline', 'update', '--baseline', 'other.txt')).code).toBe(2);
  });
});

describe('prune', () => {
  test('takes out what accepts nothing, and says what', async () => {
    const { run, read, write } = world();
    await run('baseline', 'update', ...some);
    write('touchpoints/kiosk.yaml', 'name: Kiosk\nowner: service\n');
    const { stdout } = await run('baseline', 'prune');
    expect(stdout).toBe('- touchpoint/no-owner touchpoint/kiosk\nWrote .tp-baseline.yaml: 1 entry taken out, 2 left\n');
    expect(read()).not.toContain('no-owner');
  });

  test('leaves what nobody can know: rules that do not run, files that cannot be read', async () => {
    const { run, write } = world();
    await run('baseline', 'update', ...some);
    write('touchpoints/kiosk.yaml', 'name: [\n');
    expect((await run('baseline', 'prune', '--skip', 'ref', '--skip', 'persona')).stdout).toMatch(/^Nothing to change/);
  });

  test('leaves a file without entries where all is mended', async () => {
    const { run, read, write } = world();
    await run('baseline', 'update', '--only', 'touchpoint/no-owner');
    write('touchpoints/kiosk.yaml', 'name: Kiosk\nowner: service\n');
    await run('baseline', 'prune');
    expect(read()).toBe(head);
    expect((await run('validate', '--only', 'schema')).code).toBe(0);
  });
});

describe('check', () => {
  test('passes while the baseline is all there is, and fails for what is new and what is left behind', async () => {
    const { run, write } = world();
    await run('baseline', 'update', ...some);
    expect((await run('baseline', 'check', ...some)).code).toBe(0);
    write('touchpoints/fax.yaml', 'name: Fax\n');
    const { stdout, code } = await run('baseline', 'check', ...some);
    expect(stdout).toContain('touchpoints/fax.yaml:1:1  warning  touchpoint/no-owner');
    expect(stdout).toContain('.tp-baseline.yaml:5:5  warning  baseline/stale');
    expect(code).toBe(1);
  });
});

test.each([
  [['baseline'], /<action> is missing/],
  [['baseline', 'upgrade'], /Allowed are update, prune, check/],
  [['baseline', 'update', '--until', 'soon'], /--until cannot be "soon"/],
  [['baseline', 'update', '--reason', ' '], /It is empty/],
  [['baseline', 'prune', 'touchpoints'], /looks at all entries/],
])('%j is a wrong call', async (args, message) => {
  const { stderr, code } = await world().run(...args);
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});
