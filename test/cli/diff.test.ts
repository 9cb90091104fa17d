/** `tp diff`: two states of the inventory in the words of the field, with what it did to the scores. */
import { readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { gitWorld, hasGit, makeRepository, type TestRepository } from '../support/repository.js';
import { tp } from '../support/tp.js';

const schema = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schemas/diff.schema.json'), 'utf8')) as object,
);

const base = `
# file: tp.yaml
format: 1
name: Example
# file: touchpoints/hotline.yaml
name: { de: Service-Hotline, en: Service hotline }
owner: service
channel: phone
assessment: { importance: 5, satisfaction: 3, date: 2026-01-01 }
expectations:
  - { id: fast, text: { de: Ich komme sofort durch., en: I get through at once. } }
# file: touchpoints/shop.yaml
name: Shop
assessment: { importance: 2, satisfaction: 4, date: 2026-01-01 }
# file: journeys/order.yaml
name: I order
steps:
  - { id: call, touchpoint: hotline }
  - { id: buy, touchpoint: shop }
# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
date: day
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/pulse.csv
day,hotline
${'2026-01-10,2\n'.repeat(10)}`;

async function diff({ folder }: TestRepository, ...args: readonly string[]) {
  return tp(['diff', ...args], { cwd: folder, env: gitWorld });
}

interface Told {
  readonly before: { readonly ref: string } | null;
  readonly after: { readonly ref: string } | null;
  readonly changes: readonly { readonly kind: string; readonly entity: { readonly id: string }; readonly field: string | null }[];
  readonly scores: {
    readonly touchpoints: readonly {
      readonly touchpoint: string;
      readonly quality: {
        readonly before: { readonly value: number; readonly n: number };
        readonly after: { readonly value: number; readonly n: number };
        readonly split: { readonly mix: number; readonly rates: number } | null;
        readonly causes: readonly Readonly<Record<string, unknown>>[];
      } | null;
    }[];
  } | null;
  readonly notes: readonly string[];
}

async function json(repository: TestRepository, ...args: readonly string[]): Promise<Told> {
  const { stdout } = await diff(repository, '-f', 'json', ...args);
  const told = JSON.parse(stdout) as Told;
  schema(told);
  expect(schema.errors ?? []).toEqual([]);
  return told;
}

describe.skipIf(!hasGit)('diff', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = makeRepository();
    repository.commit(base);
    repository.git('tag', 'first');
    repository.commit(`
# file: touchpoints/hotline.yaml
name: { de: Service-Hotline, en: Service hotline }
owner: sales
channel: phone
assessment: { importance: 5, satisfaction: 3, date: 2026-01-01 }
# file: touchpoints/chat.yaml
name: Chat
owner: service
# file: journeys/order.yaml
name: I order
steps:
  - { id: buy, touchpoint: shop }
  - { id: call, touchpoint: hotline }
# file: feedback/pulse.csv
day,hotline
${'2026-01-10,2\n'.repeat(10)}${'2026-02-10,5\n'.repeat(10)}`);
    repository.git('tag', 'second');
  });

  test('tells what changed in the words of the field, what decides first', async () => {
    const { stdout, code } = await diff(repository, 'first', 'second', '--lang', 'en');
    expect(stdout).toContain('first (');
    expect(stdout).toMatch(/hotline +Quality +25\.0 +62\.5 +\+37\.5 +pulse \(n 10 → 20\)/);
    expect(stdout).toContain(`
Touchpoints
+ chat  Chat
    new: owner service
~ hotline  Service hotline
    owner moved: service → sales
    expectation dropped: “I get through at once.” (fast)

Journeys
~ order  I order
    step moved: buy, from place 2 to 1
`);
    expect(code).toBe(0);
  });

  test('speaks German', async () => {
    const { stdout } = await diff(repository, 'first', 'second', '--lang', 'de');
    expect(stdout).toContain('1 Touchpoint neu, 1 geändert · 1 Kundenreise geändert');
    expect(stdout).toContain('Verantwortung gewechselt: service → sales');
    expect(stdout).toContain('Erwartung entfallen: „Ich komme sofort durch.“ (fast)');
    expect(stdout).toMatch(/\+37,5/);
  });

  test('says what a group of keys says that is new, or is there no more', async () => {
    const repository = makeRepository();
    repository.commit(
      '# file: tp.yaml\nformat: 1\nname: Example\n# file: touchpoints/shop.yaml\nname: Shop\ncost: { amount: 8000, currency: EUR, per: month }\n',
    );
    repository.write(
      '# file: touchpoints/shop.yaml\nname: Shop\nassessment: { importance: 2, satisfaction: 4, date: 2026-01-01, by: Team }\n',
    );
    const german = (await diff(repository, '--lang', 'de', '--no-scores')).stdout;
    expect(german).toContain('Einschätzung: – → Wichtigkeit 2, Zufriedenheit 4, Datum 01.01.2026, durch Team');
    expect(german).toContain('Kosten: Betrag 8.000, Währung EUR, je Monat → –');
  });

  test('writes no colours into a file', async () => {
    await diff(repository, 'first', 'second', '--color', 'always', '-o', 'told.txt');
    const file = join(repository.folder, 'told.txt');
    expect(readFileSync(file, 'utf8')).not.toContain('\u001b');
    unlinkSync(file);
  });

  test('reads the data as they were at each commit', async () => {
    const { scores } = await json(repository, 'first', 'second');
    expect(scores?.touchpoints.find(({ touchpoint }) => touchpoint === 'hotline')?.quality).toMatchObject({
      before: { value: 25, n: 10, status: 'low' },
      after: { value: 62.5, n: 20 },
      causes: [{ kind: 'source', name: 'pulse', n: { from: 10, to: 20 } }],
      split: { mix: 0, rates: 37.5 },
    });
  });

  test('parts what another mix of sources did from what other answers did', async () => {
    writeFileSync(
      join(repository.folder, 'touchpoints/hotline.yaml'),
      'name: Hotline\nmeasurements:\n  - { measure: csat, scale: [1, 5], date: 2026-02-28, counts: { 5: 20 } }\n',
    );
    const { scores } = await json(repository, 'second');
    repository.git('checkout', '-q', '--', '.');
    const quality = scores?.touchpoints.find(({ touchpoint }) => touchpoint === 'hotline')?.quality;
    // Before 20 answers of pulse at 62.5; after as many again at 100: half the weight moves to what was not there before.
    expect(quality).toMatchObject({ before: { value: 62.5 }, after: { value: 81.25 }, split: { mix: 18.75, rates: 0 } });
    expect(quality?.causes).toMatchObject([{ name: 'touchpoints/hotline.yaml', n: { from: 0, to: 20 } }]);
  });

  test('compares the last commit with the working tree where nothing is said', async () => {
    unlinkSync(join(repository.folder, 'touchpoints/chat.yaml'));
    const told = await json(repository);
    repository.git('checkout', '-q', '--', '.');
    expect(told).toMatchObject({ before: { ref: 'HEAD' }, after: null });
    expect(told.changes).toMatchObject([{ kind: 'removed', entity: { id: 'chat' } }]);
  });

  test('says that nothing changed, and exits with 1 only where something did and that is asked for', async () => {
    const same = await diff(repository, 'second', '--exit-code', '--lang', 'en');
    expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing changed in the inventory') });
    expect((await diff(repository, 'first', '--exit-code')).code).toBe(1);
    expect((await diff(repository, 'first')).code).toBe(0);
  });

  test('is short for a pull request: the important in sight, the rest to unfold', async () => {
    const { stdout } = await diff(repository, 'first', 'second', '-f', 'markdown', '--lang', 'en');
    expect(stdout).toMatch(/^### first \(.*→ second/);
    expect(stdout).toContain('- **hotline** Service hotline: owner moved: service → sales');
    expect(stdout).toMatch(/\| hotline \| Quality \| 25\.0 \| 62\.5 \| \+37\.5 \|/);
  });

  test('shows what a text of the files would do in Markdown as text', async () => {
    repository.write('# file: touchpoints/evil.yaml\nname: "@team ](http://x) <img src=x>"\n');
    const { stdout } = await diff(repository, '-f', 'markdown');
    rmSync(join(repository.folder, 'touchpoints/evil.yaml'));
    expect(stdout).toContain('evil');
    expect(stdout).not.toMatch(/@team|<img|\]\(http/);
  });

  test('uses the data of today for those that git never kept, and says so', async () => {
    const other = makeRepository();
    other.commit('# file: .gitignore\n*.csv\n');
    other.commit(base);
    other.write('# file: touchpoints/hotline.yaml\nname: Hotline\nowner: sales\n');
    const { notes, scores } = await json(other);
    expect(notes.join()).toContain('feedback/pulse.csv');
    expect(scores?.touchpoints.filter(({ quality }) => quality !== null)).toEqual([]);
  });

  test('says that a file cannot be read instead of calling it removed', async () => {
    writeFileSync(join(repository.folder, 'touchpoints/shop.yaml'), 'name: [Shop\n');
    const { changes, notes } = await json(repository);
    repository.git('checkout', '-q', '--', '.');
    expect(changes).toEqual([]);
    expect(notes.join('\n')).toContain('touchpoint/shop');
  });

  test('says how to ask for something by its id, where git knows no such revision', async () => {
    const repository = makeRepository();
    repository.commit(base);
    const { code, stderr } = await diff(repository, 'HEAD', 'hotline');
    expect(code).toBe(2);
    expect(stderr).toContain('"hotline" is a touchpoint');
    expect(stderr).toContain('tp diff HEAD id:hotline');
    expect((await diff(repository, 'HEAD', 'hotlin')).stderr).toContain('Git knows no revision "hotlin"');
  });

  test('refuses a state without an inventory', async () => {
    const other = makeRepository();
    other.commit('# file: README.md\nHello\n');
    other.commit(base);
    expect(await diff(other, 'HEAD~1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There was no inventory here at "HEAD~1"'),
    });
  });

  test('leaves nothing behind in the temporary folder', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('tp-past-'));
    await json(repository, 'first', 'second');
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('tp-past-'))).toEqual(before);
  });

  test('fits into 60 columns', async () => {
    const { stdout } = await diff(repository, 'first', 'second', '--width', '60', '--lang', 'de');
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
  });
});

describe.skipIf(!hasGit)('diff with a query', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = makeRepository();
    repository.commit(base);
    repository.commit(`# file: touchpoints/shop.yaml
name: Shop
owner: service
assessment: { importance: 2, satisfaction: 5, date: 2026-02-01 }
# file: touchpoints/desk.yaml
# file: touchpoints/kiosk.yaml
name: Kiosk
owner: sales
# file: feedback/pulse.csv
day,hotline
${'2026-01-10,5\n'.repeat(10)}`);
    repository.git('mv', 'touchpoints/hotline.yaml', 'touchpoints/phone.yaml');
    repository.write(`# file: journeys/order.yaml
name: I order
steps:
  - { id: call, touchpoint: phone }
  - { id: buy, touchpoint: shop }
`);
  });

  const said = async (...words: readonly string[]) => {
    const { changes, scores } = JSON.parse((await diff(repository, ...words, '-f', 'json')).stdout) as Told;
    return {
      changed: [...new Set(changes.map(({ entity: { id } }) => id))],
      scored: scores?.touchpoints.map(({ touchpoint }) => touchpoint),
    };
  };

  test('shows what it matches before or after, and its scores', async () => {
    expect(await said('HEAD~1', 'owner:service')).toEqual({ changed: ['phone', 'shop'], scored: ['phone', 'shop'] });
    expect(await said('HEAD~1', 'HEAD', 'owner:sales')).toEqual({ changed: ['kiosk'], scored: [] });
    expect(await said('not:owner:service', 'HEAD~1', 'type:touchpoint')).toEqual({ changed: ['kiosk', 'shop'], scored: ['shop'] });
  });

  test('does not say of the inventory what holds for a part of it', async () => {
    expect((await diff(repository, 'HEAD~1', 'owner:nobody', '--lang', 'en')).stdout).toContain(
      'Nothing changed in what the query matches',
    );
  });

  test('exits by what is shown', async () => {
    expect((await diff(repository, 'HEAD~1', 'owner:nobody', '--exit-code')).code).toBe(0);
    expect((await diff(repository, 'HEAD~1', 'owner:sales', '--exit-code')).code).toBe(1);
  });

  test.each([
    [['HEAD~1', 'HEAD', 'main'], '"main" is a third state'],
    [['onwer:sales'], 'Did you mean "owner:"?'],
  ])('refuses %j', async (words, expected) => {
    const { stderr, code } = await diff(repository, ...words);
    expect(stderr).toContain(expected);
    expect(code).toBe(2);
  });
});
