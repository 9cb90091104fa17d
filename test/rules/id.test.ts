/** Ids and the names of files: what the examples of the rules cannot show. */
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/rules/check.js';
import { problemOfName } from '../../src/rules/id/problem-of-name.js';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import type { TextFile } from '../../src/source/file.js';
import { checkExample, loadFiles, today } from '../support/workspace.js';

/** The findings about ids in a workspace with these paths; all YAML files say the same. */
async function inWorkspaceOf(paths: readonly string[]): Promise<readonly Diagnostic[]> {
  const files: TextFile[] = paths.filter((path) => /\.ya?ml$/.test(path)).map((path) => ({ path, text: 'name: X\n' }));
  const { workspace, findings } = await loadFiles(
    files,
    paths.filter((path) => !/\.ya?ml$/.test(path)),
  );
  return checkWorkspace(workspace, findings, { today, only: ['id'] });
}

async function said(paths: readonly string[]): Promise<readonly string[]> {
  return (await inWorkspaceOf(paths)).map(({ rule, location }) => `${location.file} ${rule}`);
}

describe('id/bad-id', () => {
  test.each([
    '..yaml',
    '--output=x.yaml',
    '.yaml',
    '@args.yaml',
    '#hash.yaml',
    'sp ace.yaml',
    'COM¹.yaml',
    'a<b>.yaml',
    'esc\u001b[31m.yaml',
    'café.yaml',
  ])('a file called %s is a plain file with a bad id, and nothing more', async (name) => {
    expect(await said([`touchpoints/${name}`])).toEqual([`touchpoints/${name} id/bad-id`]);
  });

  test('shows what cannot be seen', async () => {
    expect((await inWorkspaceOf(['touchpoints/a\u200bb.yaml']))[0]?.message).toMatch(/^"a<U\+200B>b" cannot be an id/);
  });

  test('suggests a name that can be taken', async () => {
    const hints = async (paths: readonly string[]) => (await inWorkspaceOf(paths)).map(({ hint }) => hint);
    expect(await hints(['touchpoints/Über uns.yaml'])).toEqual(['Rename the file, for example to "ueber-uns.yaml"']);
    expect(await hints(['journeys/2027.yaml'])).toEqual(['Rename the file, for example to "journey-2027.yaml"']);
    expect(await hints(['touchpoints/東京.yaml'])).toEqual(['Rename the file']);
    expect(await hints(['touchpoints/Hotline.yaml', 'touchpoints/hotline.yaml'])).toEqual([
      'Rename the file, or merge it with the touchpoint "hotline"',
    ]);
  });

  test('is said of a file that cannot be read as well', async () => {
    const found = await checkExample('# file: touchpoints/My Hotline.yaml\nname: "X\n', { only: ['id'] });
    expect(found.map(({ rule }) => rule)).toEqual(['id/bad-id']);
  });

  test('holds for ids within files, where tp or programs need the word', async () => {
    const found = await checkExample(
      `
# file: tp.yaml
format: 1
name: X
teams: [{ id: constructor }, { id: "2027" }, { id: ${'x'.repeat(65)} }]
# file: touchpoints/a.yaml
name: A
metrics: [{ id: csat, better: higher }, { id: speed, better: higher }]
`,
      { only: ['id'] },
    );
    expect(found.map(({ location: { file, path } }) => `${file} ${path?.join('.')}`)).toEqual([
      'touchpoints/a.yaml metrics.0.id',
      'tp.yaml teams.0.id',
      'tp.yaml teams.2.id',
    ]);
  });
});

describe('id/duplicate-id', () => {
  test('says which of the files is read', async () => {
    const [second] = await inWorkspaceOf(['touchpoints/a/hotline.yaml', 'touchpoints/b/hotline.yml']);
    expect(second).toMatchObject({
      rule: 'id/duplicate-id',
      location: { file: 'touchpoints/b/hotline.yml', range: { start: { line: 1, column: 1 } } },
      message: 'There are several files for the touchpoint "hotline"; tp reads touchpoints/a/hotline.yaml',
      related: { location: { file: 'touchpoints/a/hotline.yaml' } },
    });
  });

  test('says so where the first cannot be read', async () => {
    const text = '# file: touchpoints/a/hotline.yaml\nname: "X\n# file: touchpoints/b/hotline.yaml\nname: X\n';
    expect((await checkExample(text, { only: ['id'] })).map(({ message }) => message)).toEqual([
      'There are several files for the touchpoint "hotline"; tp reads this one',
    ]);
  });

  test('has a finding for each file beyond the first', async () => {
    expect(await said(['personas/a/x.yaml', 'personas/b/x.yaml', 'personas/c/x.yaml'])).toEqual([
      'personas/b/x.yaml id/duplicate-id',
      'personas/c/x.yaml id/duplicate-id',
    ]);
  });

  test('allows one id for two kinds', async () => {
    expect(await said(['touchpoints/order.yaml', 'journeys/order.yaml'])).toEqual([]);
  });

  test('looks into every list', async () => {
    const found = await checkExample(
      `
# file: tp.yaml
format: 1
name: X
stages: [{ id: a }, { id: a }]
channels: [{ id: a }, { id: b }, { id: a }]
promises: [{ id: a, text: x }, { id: a, text: y }]
context: [{ id: a }, { id: a }]
goals: [{ id: a, measure: csat }, { id: a, measure: nps }]
# file: touchpoints/a.yaml
name: A
metrics: [{ id: m, better: lower }, { id: m, better: lower }]
expectations: [{ id: m, text: x }, { id: n, text: y }, { id: n, text: z }]
# file: touchpoints/b.yaml
name: B
expectations: [{ id: m, text: x }]
# file: journeys/j.yaml
name: J
steps: [{ id: s, touchpoint: a }, { id: s, touchpoint: a }, { id: s, touchpoint: a }]
`,
      { only: ['id'] },
    );
    expect(found.map(({ location: { file, path } }) => `${file} ${path?.join('.')}`)).toEqual([
      'journeys/j.yaml steps.1.id',
      'journeys/j.yaml steps.2.id',
      'touchpoints/a.yaml metrics.1.id',
      'touchpoints/a.yaml expectations.2.id',
      'tp.yaml stages.1.id',
      'tp.yaml channels.2.id',
      'tp.yaml promises.1.id',
      'tp.yaml context.1.id',
      'tp.yaml goals.1.id',
    ]);
    expect(found[1]?.related?.location.path).toEqual(['steps', 0, 'id']);
  });
});

describe('id/confusable', () => {
  test('names that differ only in capitals or in the writing of accents', async () => {
    expect(await said(['feedback/Pulse.csv', 'feedback/pulse.csv'])).toEqual(['feedback/pulse.csv id/confusable']);
    expect(await said(['feedback/caf\u00e9.csv', 'feedback/cafe\u0301.csv'])).toHaveLength(1);
    expect(await said(['feedback/a/pulse.csv', 'feedback/b/Pulse.csv'])).toEqual([]);
  });

  test('folders once, not again for all that lies in them', async () => {
    expect(await said(['feedback/Data/a.csv', 'feedback/Data/b.csv', 'feedback/data/A.csv', 'feedback/data/b.csv'])).toEqual([
      'feedback/data id/confusable',
    ]);
    expect(await said(['feedback/aux/a.csv', 'feedback/aux/b.csv'])).toEqual(['feedback/aux id/confusable']);
  });

  test('says nothing of a file whose id is refused already', async () => {
    expect(await said(['touchpoints/Hotline.yaml', 'touchpoints/hotline.yaml'])).toEqual(['touchpoints/Hotline.yaml id/bad-id']);
    expect(await said(['touchpoints/con.yaml'])).toEqual(['touchpoints/con.yaml id/bad-id']);
  });

  test('points to the other place', async () => {
    const [found] = await inWorkspaceOf(['feedback/Pulse.csv', 'feedback/pulse.csv']);
    expect(found?.related?.location).toMatchObject({ file: 'feedback/Pulse.csv', range: { start: { line: 1, column: 1 } } });
  });

  test.each([
    'CON',
    'aux.csv',
    'LPT9.txt',
    'COM¹.csv',
    'a<b>.csv',
    'what?.csv',
    'a|b.csv',
    'a\\b.csv',
    'c:x.csv',
    'a*.csv',
    'a"b.csv',
    'notes.',
    'notes ',
    ' notes.csv',
    'a\u202eb.csv',
    'a\u200bb.csv',
    'esc\u001b[31m.csv',
    '.GIT',
    '.g\u200cit',
    'git~1',
  ])('a file called %j', (name) => {
    expect(problemOfName(name)).not.toBeNull();
  });

  test.each([
    '.git',
    '.gitkeep',
    'answers 2026.csv',
    'Umfrage März.csv',
    'console.csv',
    'com10.csv',
    '--x.csv',
    'a=b.csv',
    '東京.csv',
    "it's.csv",
  ])('not a file called %j', (name) => {
    expect(problemOfName(name)).toBeNull();
  });
});
