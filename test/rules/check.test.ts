/** All rules over a workspace: each mistake once, in one order, none lost without a word. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/rules/check.js';
import { rules } from '../../src/rules/registry.js';
import { compareDiagnostics, type Diagnostic } from '../../src/source/diagnostic.js';
import { limits } from '../../src/source/limits.js';
import { checkExample, checkFiles, loadFiles, readExample, today } from '../support/workspace.js';

function inShort({ rule, location: { file, range } }: Diagnostic): string {
  return `${file}:${range.start.line}:${range.start.column} ${rule}`;
}

/** One file that cannot be parsed, five values that the schema refuses, three names that lead nowhere. */
const nineMistakes = `
# file: tp.yaml
format: 1
name: X
preset: minimal
teams: [{ id: service, kind: Abteilung }]
# file: touchpoints/hotline.yaml
name: Hotline
chanel: phone
owner: servcie
status: aktiv
# file: touchpoints/newsletter.yaml
name: Customer says: never again
owner: service
# file: personas/anna.yaml
name: Anna
share: 40
importance: { hotline: 5, newsletter: 1, leaflet: 3 }
# file: journeys/order.yaml
name: I order
persona: anna
steps:
  - { id: ask, touchpoint: hotline, next: [pay, exit] }
  - { id: read, touchpoint: newsletter, feels: { score: "good" } }
`;

test('a workspace with 1 parse error, 5 schema errors and 3 dangling references shows exactly 9 findings', async () => {
  const found = await checkExample(nineMistakes);
  expect(found.map(inShort)).toEqual([
    'journeys/order.yaml:4:44 ref/unknown-step',
    'journeys/order.yaml:5:57 schema/wrong-type',
    'personas/anna.yaml:2:8 schema/out-of-range',
    'personas/anna.yaml:3:42 ref/unknown-touchpoint',
    'touchpoints/hotline.yaml:2:1 schema/unknown-key',
    'touchpoints/hotline.yaml:3:8 ref/unknown-team',
    'touchpoints/hotline.yaml:4:9 schema/not-allowed',
    'touchpoints/newsletter.yaml:1:7 yaml/syntax',
    'tp.yaml:4:30 schema/not-allowed',
  ]);
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']));
});

test('with the recommended rules as well, what is broken or misspelt has no second finding', async () => {
  const found = await checkExample(nineMistakes.replace('preset: minimal', 'preset: recommended'), {
    only: ['yaml', 'schema', 'id', 'ref', 'text', 'suppress', 'touchpoint/no-owner', 'touchpoint/no-channel'],
  });
  expect(found).toHaveLength(9);
});

describe('one mistake is one finding', () => {
  test.each([
    ['a misspelt key that was needed', '# file: touchpoints/a.yaml\nnmae: A\n', ['schema/unknown-key']],
    ['an id that YAML reads as a number', '# file: touchpoints/a.yaml\nname: A\nowner: 010\n', ['yaml/lossy-number']],
    ['a truth value in words', '# file: touchpoints/a.yaml\nname: A\nlegal_duty: yes\n', ['schema/wrong-type']],
    ['a key without a value', '# file: touchpoints/a.yaml\nname: A\nowner:\n', ['schema/wrong-type']],
    [
      'an average in the place of counts',
      '# file: touchpoints/a.yaml\nname: A\nmeasurements: [{ measure: csat, average: 4, n: 9, date: 2026-09-30 }]\n',
      ['schema/missing-key'],
    ],
    [
      'a file with capitals in its name',
      '# file: touchpoints/A.yaml\nname: A\n# file: personas/p.yaml\nname: P\nimportance: { a: 5 }\n',
      ['id/bad-id'],
    ],
    [
      'a step called exit',
      '# file: touchpoints/a.yaml\nname: A\n# file: journeys/j.yaml\nname: J\nsteps: [{ id: exit, touchpoint: a }]\n',
      ['id/bad-id'],
    ],
    [
      'a touchpoint that is unknown, and so are its metrics',
      '# file: feedback/f.yaml\nname: F\ndata: f.csv\nanswers: [{ column: Q, touchpoint: b, measure: speed }]\n',
      ['ref/unknown-touchpoint'],
    ],
    [
      'a misspelt language',
      '# file: tp.yaml\nformat: 1\nname: X\nlanguages: [de, en]\n# file: touchpoints/a.yaml\nname: { de: A, EN: A }\n',
      ['schema/unknown-key'],
    ],
    [
      'a language of another inventory',
      '# file: tp.yaml\nformat: 1\nname: X\nlanguages: [de, en]\n# file: touchpoints/a.yaml\nname: { de: A, eng: A }\n',
      ['text/unknown-language'],
    ],
  ])('%s', async (_, text, expected) => {
    const found = await checkExample(text, { only: ['yaml', 'schema', 'id', 'ref', 'text'] });
    expect(found.map(({ rule }) => rule)).toEqual(expected);
  });
});

describe('the order', () => {
  test('is total: by file, place, rule and message', async () => {
    const found = await checkExample(`${nineMistakes.replace('preset: minimal', 'preset: strict')}# file: touchpoints/z.yaml\nname: Z\n`);
    expect(found.length).toBeGreaterThan(9);
    for (const [index, diagnostic] of found.entries()) {
      const next = found[index + 1];
      if (next !== undefined)
        expect(compareDiagnostics(diagnostic, next), `${inShort(diagnostic)} before ${inShort(next)}`).toBeLessThan(0);
    }
  });

  test('is the same whatever order the findings come in', async () => {
    const { workspace, findings } = await loadFiles(readExample(nineMistakes).files);
    const forward = checkWorkspace(workspace, findings, { today });
    expect(checkWorkspace(workspace, [...findings].reverse(), { today })).toEqual(forward);
  });
});

test('a finding knows which entity it is about', async () => {
  const [first] = await checkExample(nineMistakes);
  expect(first?.entity).toEqual({ type: 'journey', id: 'order' });
});

test('findings of a rule that is off are not among them', async () => {
  const found = await checkExample(nineMistakes, { skip: ['schema', 'yaml'], severities: new Map([['ref/unknown-team', 'off']]) });
  expect(found.map(({ rule }) => rule)).toEqual(['ref/unknown-step', 'ref/unknown-touchpoint']);
});

describe('too many findings', () => {
  const manyStages = (count: number) => Array.from({ length: count }, (_, index) => `  - Stage ${index}`).join('\n');

  test('of a file: the worst 100 are listed, and one more says how many there are beyond', async () => {
    const found = await checkExample(`# file: touchpoints/a.yaml\nname: A\nstages:\n${manyStages(250)}\n`, { skip: ['touchpoint'] });
    expect(found).toHaveLength(limits.findingsPerFile + 1);
    expect(found[0]).toMatchObject({ rule: 'file/too-many-findings', severity: 'error', location: { file: 'touchpoints/a.yaml' } });
    expect(found[0]?.message).toBe('150 more findings in this file are not listed');
  });

  test('of one file hide nothing of another', async () => {
    const found = await checkExample(
      `# file: touchpoints/a.yaml\nname: A\nstages:\n${manyStages(250)}\n# file: touchpoints/b.yaml\nname: B\nowner: No Team\n`,
      { skip: ['touchpoint'] },
    );
    expect(found.filter(({ location }) => location.file === 'touchpoints/b.yaml').map(({ rule }) => rule)).toEqual(['schema/bad-format']);
  });

  test('hide no error behind warnings', async () => {
    const texts = Array.from({ length: 150 }, (_, index) => `  - { de: Satz ${index} }`).join('\n');
    const text = `# file: tp.yaml\nformat: 1\nname: X\nlanguages: [de, en]\n# file: touchpoints/a.yaml\nname: A\ninformation:\n${texts}\nowner: No Team\n`;
    const found = await checkExample(text, { skip: ['touchpoint'] });
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['schema/bad-format']);
    expect(found.find(({ rule }) => rule === 'file/too-many-findings')).toMatchObject({ severity: 'warning' });
  });

  test('are all listed where the rule about them is off', async () => {
    const severities = new Map([['file/too-many-findings', 'off' as const]]);
    expect(
      await checkExample(`# file: touchpoints/a.yaml\nname: A\nstages:\n${manyStages(250)}\n`, { severities, only: ['schema'] }),
    ).toHaveLength(250);
  });

  test('of a run: the worst 10,000 are listed, and the rest is counted at tp.yaml', async () => {
    const owners = Array.from({ length: 95 }, (_, index) => `  - Stage ${index}`).join('\n');
    const files = Array.from({ length: 110 }, (_, index) => ({
      path: `touchpoints/t-${index}.yaml`,
      text: `name: T\nstages:\n${owners}\n`,
    }));
    const found = await checkFiles([...files, { path: 'tp.yaml', text: 'format: 1\nname: X\npreset: minimal\n' }]);
    expect(found).toHaveLength(limits.findingsPerRun + 1);
    expect(found.filter(({ rule }) => rule === 'file/too-many-findings')).toMatchObject([
      { location: { file: 'tp.yaml' }, severity: 'error' },
    ]);
  });
});

test('every rule that a reader names is in the registry: none of its findings is lost', () => {
  const names = new Set(rules.map(({ name }) => name));
  const source = resolve(import.meta.dirname ?? '.', '../../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?:source|load)\b.*\.ts$/.test(name));
  const named = files.flatMap((file) => [...readFileSync(resolve(source, file), 'utf8').matchAll(/'((?:file|yaml|schema)\/[a-z-]+)'/g)]);
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named.map((match) => match[1]))].filter((name) => !names.has(name))).toEqual([]);
});
