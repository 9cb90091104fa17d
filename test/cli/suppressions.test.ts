/** `tp suppressions`: what it lists, in which state, in which format. */
import { expect, test } from 'vitest';
import { tp, workspaceFolder } from '../support/tp.js';

const workspace = `
# file: tp.yaml
format: 1
name: Example
teams: [{ id: service }]
# file: .tp-baseline.yaml
version: 1
entries:
  - { rule: touchpoint/no-channel, at: touchpoint/kiosk/channel, reason: soon, owner: Kim, until: 2026-12-31 }
  - { rule: touchpoint/no-stage, at: touchpoint/kiosk/stages, until: 2026-01-31 }
  - { rule: touchpoint/no-owner, at: touchpoint/stand }
  - { rule: feedback/unmapped-value, at: feedback/survey/columns/a }
  - { rule: persona/shares-exceed-one, at: persona/mira/share, value: 1.2 }
# file: personas/anna.yaml
name: Anna
share: 0.8
# file: personas/mira.yaml
name: Mira
share: 0.7
# file: touchpoints/kiosk.yaml
# tp-ignore touchpoint/no-owner, ref/unknown-stage: "it" is being sold | soon until 2027-03-31
name: Kiosk
# file: touchpoints/fax.yaml
owner: service
# tp-ignore touchpoint/no-channel
name: Fax
# file: touchpoints/mail.yaml
# tp-ignore touchpoint/no-owner: later until 2026-06-30
name: Mail
`;

interface Row {
  readonly by: string;
  readonly rule: string;
  readonly at: string;
  readonly state: string;
  readonly findings: number;
}

async function listed(...args: readonly string[]): Promise<readonly Row[]> {
  const { stdout } = await tp(['suppressions', '-f', 'json', ...args], { cwd: workspaceFolder(workspace) });
  return (JSON.parse(stdout) as { readonly accepted: readonly Row[] }).accepted;
}

test('lists comments and entries of the baseline with what they do now', async () => {
  expect((await listed()).map(({ by, rule, at, state }) => `${by} ${rule} ${at}: ${state}`)).toEqual([
    'comment touchpoint/no-channel touchpoint/fax: incomplete',
    'comment touchpoint/no-owner touchpoint/kiosk: accepts',
    'comment ref/unknown-stage touchpoint/kiosk: unused',
    'comment touchpoint/no-owner touchpoint/mail: over',
    'baseline touchpoint/no-channel touchpoint/kiosk/channel: accepts',
    'baseline touchpoint/no-stage touchpoint/kiosk/stages: over',
    'baseline touchpoint/no-owner touchpoint/stand: unused',
    'baseline feedback/unmapped-value feedback/survey/columns/a: unchecked',
    'baseline persona/shares-exceed-one persona/mira/share: worse',
  ]);
});

test('says reason, who, until when and where', async () => {
  const [, comment, , , entry] = await listed();
  expect(comment).toMatchObject({
    reason: '"it" is being sold | soon',
    until: '2027-03-31',
    owner: null,
    place: { file: 'touchpoints/kiosk.yaml', line: 1, column: 1 },
    findings: 1,
  });
  expect(entry).toMatchObject({
    reason: 'soon',
    until: '2026-12-31',
    owner: 'Kim',
    place: { file: '.tp-baseline.yaml', line: 3, column: 5 },
    file: 'touchpoints/kiosk.yaml',
  });
});

test('lists only what concerns what is named', async () => {
  expect((await listed('owner:service')).map(({ at }) => at)).toEqual(['touchpoint/fax']);
  expect((await listed('kiosk')).map(({ at }) => at.slice(0, 16))).toEqual(new Array(4).fill('touchpoint/kiosk'));
});

test.each(['text', 'plain', 'markdown', 'csv'])('writes a row for each as %s', async (format) => {
  const { stdout, code } = await tp(['suppressions', 'kiosk', '-f', format, '--width', '200'], { cwd: workspaceFolder(workspace) });
  expect(code).toBe(0);
  expect(stdout.split('\n').filter((line) => line.includes('touchpoint/kiosk'))).toHaveLength(4);
  if (format === 'csv') expect(stdout).toContain('"""it"" is being sold | soon"');
  if (format === 'markdown') expect(stdout).not.toContain('sold | soon');
});

test('counts below, and says so where nothing is accepted', async () => {
  const { stdout } = await tp(['suppressions'], { cwd: workspaceFolder(workspace), columns: 100 });
  expect(stdout).toContain(
    '9 acceptances: 4 in comments, 5 in the baseline; 2 over, 1 more than accepted, 1 incomplete, 2 unused, 1 not checked\n',
  );
  const nothing = await tp(['suppressions'], { cwd: workspaceFolder('# file: tp.yaml\nformat: 1\nname: Example\n') });
  expect(nothing.stdout).toBe('Nothing is accepted: every finding counts.\n');
});
