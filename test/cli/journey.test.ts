/** `tp journey ls` and `tp journey check` as their users call them. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tp, workspaceFolder } from '../support/tp.js';

const office = resolve(import.meta.dirname, '../../examples/office');
const airport = resolve(import.meta.dirname, '../../examples/airport');

const shop = `
# file: tp.yaml
format: 1
name: Shop
languages: [de, en]
preset: minimal
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
measurements:
  - { measure: csat, scale: [1, 5], date: 2026-01-31, counts: { 1: 2, 2: 3, 3: 5, 4: 20, 5: 10 } }
# file: touchpoints/invoice.yaml
name: Invoice
# file: touchpoints/shop.yaml
name: Shop
owner: sales
# file: journeys/order.yaml
name: { de: Ich bestelle, en: I order }
steps:
  - id: buy
    touchpoint: shop
    feels: { score: -2 }
  - id: call
    touchpoint: hotline
    moment_of_truth: true
  - id: pay
    touchpoint: invoice
    moment_of_truth: true
# file: journeys/order-wanted.yaml
name: { de: Ich bestelle (Soll), en: I order (target) }
state: target
steps:
  - id: call
    touchpoint: hotline
    moment_of_truth: true
    feels: { score: 2 }
`;

interface Listed {
  readonly journeys: readonly Readonly<Record<string, unknown>>[];
}

describe('tp journey', () => {
  test('alone shows what it can do', async () => {
    const { stdout, code } = await tp(['journey']);
    expect(code).toBe(0);
    expect(stdout).toContain('check [options] [ids...]');
  });

  test('has its parts in the manual and knows their options', async () => {
    const { stderr, code } = await tp(['journey', 'ls', '--nope']);
    expect([code, stderr]).toEqual([2, 'error: There is no option "--nope"\n       See: tp journey ls --help\n']);
    expect((await tp(['journey', 'rendr'])).code).toBe(2);
  });
});

describe('tp journey ls', () => {
  const listed = async (...args: readonly string[]) => {
    const { stdout } = await tp(['journey', 'ls', '-f', 'json', ...args], { cwd: workspaceFolder(shop) });
    return (JSON.parse(stdout) as Listed).journeys;
  };

  test('counts steps, owners and hand-offs, and says how much is measured and where it is lowest', async () => {
    const [order] = await listed('order');
    expect(order).toMatchObject({
      journey: 'order',
      steps: expect.arrayContaining([]),
      owners: ['sales', 'service'],
      handOffs: 1,
      measuredShare: 1 / 3,
      dip: { step: 'buy', valence: 0 },
    });
  });

  test.each([
    [[], ['order', 'order-wanted']],
    [['owner:sales'], ['order']],
    [['state:target'], ['order-wanted']],
    [['nothing-like-it'], []],
  ])('%j finds %j', async (query, expected) => {
    expect((await listed(...query)).map(({ journey }) => journey)).toEqual(expected);
  });

  test('takes nothing from answers for a journey that is only wanted', async () => {
    const [wanted] = await listed('order-wanted');
    expect(wanted).toMatchObject({ measuredShare: 0, curve: [{ step: 'call', valence: 100 }] });
  });

  test('writes a table in the language of the reader, lines for programs, and nothing rounded as csv', async () => {
    const cwd = workspaceFolder(shop);
    const table = await tp(['journey', 'ls', '--lang', 'en', '--color', 'never'], { cwd, columns: 120 });
    expect(table.stdout.split('\n')[0]).toBe(
      'JOURNEY       NAME              PERSONA  STATE    STEPS  TEAMS  HAND-OFFS  MEASURED  LOWEST AT  EMOTION  COURSE',
    );
    expect((await tp(['journey', 'ls', '--lang', 'de'], { cwd })).stdout.split('\n')[0]).toMatch(
      /^order\tIch bestelle\t\tIst\t3\t2\t1\t0\.33333333/,
    );
    expect((await tp(['journey', 'ls', '-f', 'csv'], { cwd })).stdout.split('\n')[0]).toBe(
      'journey,name,persona,state,steps,owners,hand-offs,measured,lowest,feeling,course',
    );
  });

  test.each([30, 60, 80])('keeps to %i columns', async (columns) => {
    const { stdout } = await tp(['journey', 'ls', '-C', office, '--color', 'never', '--lang', 'de'], { columns });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test('orders by a column, lists at most so many, and shows the columns asked for', async () => {
    const cwd = workspaceFolder(shop);
    const { stdout } = await tp(['journey', 'ls', '--sort', '-journey', '--columns', 'steps,journey'], { cwd });
    expect(stdout).toBe('1\torder-wanted\n3\torder\n');
    expect((await listed('--sort', '-journey', '--limit', '1')).map(({ journey }) => journey)).toEqual(['order-wanted']);
    const { code, stderr } = await tp(['journey', 'ls', '--sort', 'step'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no column "step"\n       Did you mean "steps"?')]);
  });

  test.each([['journey', 'ls'], ['ls'], ['report', 'quality']])(
    'a list of no rows is refused, because it would look as if there were none: %s %s',
    async (...command) => {
      const { code, stderr } = await tp([...command.filter(Boolean), '--limit', '0'], { cwd: workspaceFolder(shop) });
      expect([code, stderr]).toEqual([2, expect.stringContaining('It must be at least 1; without --limit all are listed')]);
    },
  );

  test('reads no data where that is asked for', async () => {
    const shares = async (...more: readonly string[]) => {
      const { stdout } = await tp(['journey', 'ls', '-C', airport, '-f', 'json', ...more]);
      return (JSON.parse(stdout) as Listed).journeys.map(({ measuredShare }) => measuredShare);
    };
    expect(await shares()).toEqual([0.875, 0.9]);
    expect(await shares('--no-data')).toEqual([0, 0]);
  });
});

describe('tp journey check', () => {
  test('says what a map lacks, and fails for it only where that is asked', async () => {
    const cwd = workspaceFolder(shop);
    const { stdout, code } = await tp(['journey', 'check', 'order'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('1 moment of truth is not measured: pay');
    expect(stdout).toContain('1 step where nobody knows how people feel: pay');
    expect(stdout).toContain('1 step that nobody answers for: pay');
    expect((await tp(['journey', 'check', 'order', '--fail-on', 'info'], { cwd })).code).toBe(1);
    expect((await tp(['journey', 'check', 'order-wanted', '--fail-on', 'info'], { cwd })).stdout).toContain('The map lacks nothing.');
  });

  test('speaks German where that is asked', async () => {
    const { stdout } = await tp(['journey', 'check', 'order', '--lang', 'de'], { cwd: workspaceFolder(shop) });
    expect(stdout).toContain('Was einer ehrlichen Karte noch fehlt');
    expect(stdout).toContain('1 Moment der Wahrheit ist nicht gemessen: pay');
  });

  test('shows the findings in the journey and in what it leads through, and no others', async () => {
    const cwd = workspaceFolder(`${shop}
# file: touchpoints/fax.yaml
name: Fax
chanel: fax
# file: journeys/broken.yaml
name: Broken
steps:
  - id: one
    touchpoint: hotlin
`);
    const rulesOf = async (...ids: readonly string[]) => {
      const { stdout } = await tp(['journey', 'check', '-f', 'json', ...ids], { cwd });
      return (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
    };
    expect(await rulesOf('order')).toEqual([]);
    expect(await rulesOf('broken')).toEqual(['ref/unknown-touchpoint']);
    expect(await rulesOf()).toEqual(['ref/unknown-touchpoint']);
    expect((await tp(['journey', 'check', 'broken'], { cwd })).code).toBe(1);
    expect((await tp(['journey', 'check', 'broken', '--fail-on', 'never'], { cwd })).code).toBe(0);
  });

  test('does not fail for what the baseline accepts', async () => {
    const cwd = workspaceFolder(`${shop}
# file: journeys/broken.yaml
name: Broken
steps:
  - id: one
    touchpoint: hotlin
# file: .tp-baseline.yaml
version: 1
entries:
  - { rule: ref/unknown-touchpoint, at: journey/broken/steps/one/touchpoint, reason: soon }
`);
    const { stdout, code } = await tp(['journey', 'check', 'broken'], { cwd });
    expect(stdout).toContain('1 in baseline');
    expect(code).toBe(0);
  });

  test('knows which journey was meant, and which could not be read', async () => {
    const cwd = workspaceFolder(`${shop}\n# file: journeys/torn.yaml\nname: [\n`);
    expect((await tp(['journey', 'check', 'ordr'], { cwd })).stderr).toContain('Did you mean "order"?');
    expect((await tp(['journey', 'check', 'torn'], { cwd })).stderr).toContain('could not be read');
  });
});

describe('tp journey show', () => {
  test('draws the journey for the terminal, and says how it begins, ends and is remembered', async () => {
    const { stdout, code } = await tp(['journey', 'show', 'order', '--lang', 'en', '--width', '80', '--color', 'never'], {
      cwd: workspaceFolder(shop),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Evidence   1 of 3 steps measured\nAs of      31 Jan 2026');
    expect(stdout).toMatch(/ 1 Shop +sales +○ −2\.0 assumed\n/);
    expect(stdout).toContain('Moments of truth  2, 1 of them measured');
    expect(stdout).toContain('First impression  1 Shop −2.0 (assumed)');
    expect(stdout).toContain('Last impression   3 Invoice unknown');
    expect(stdout).toMatch(/Remembered {8}[+−]\d\.\d \(middle of peak and end of this course\)/);
  });

  test('gives programs what the report of journeys gives', async () => {
    const cwd = workspaceFolder(shop);
    const { stdout } = await tp(['journey', 'show', 'order', '-f', 'json'], { cwd });
    const report = JSON.parse((await tp(['report', 'journeys', 'type:journey', '-f', 'json'], { cwd })).stdout);
    expect(JSON.parse(stdout)).toEqual({ formatVersion: 1, name: 'Ich bestelle', ...report.rows[0] });
  });

  test('refuses where the inventory has errors, unless that is allowed', async () => {
    const cwd = workspaceFolder(`${shop}\n# file: touchpoints/fax.yaml\nchanel: fax\n`);
    expect((await tp(['journey', 'show', 'order'], { cwd })).code).toBe(1);
    expect((await tp(['journey', 'show', 'order', '--allow-errors'], { cwd })).stdout).toContain('Ich bestelle');
  });
});
