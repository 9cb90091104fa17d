/** `# tp-ignore`: what it covers, what it needs, and what is said about it. */
import { describe, expect, test } from 'vitest';
import type { CheckOptions } from '../../src/rules/check.js';
import { findSuppressions } from '../../src/rules/suppressions.js';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { checkExample, loadExample } from '../support/workspace.js';

const company = '# file: tp.yaml\nformat: 1\nname: X\nteams: [{ id: service }]\n';
const onlyThese = ['ref/unknown-team', 'ref/unknown-rule', 'suppress'];

/** The open findings of a touchpoint, as `line:column rule`. */
async function open(touchpoint: string, options: Partial<CheckOptions> = {}): Promise<readonly string[]> {
  return (await all(touchpoint, options)).filter(({ suppressed }) => suppressed === undefined).map(inShort);
}

async function suppressed(touchpoint: string): Promise<readonly string[]> {
  return (await all(touchpoint)).filter((diagnostic) => diagnostic.suppressed !== undefined).map(inShort);
}

async function all(touchpoint: string, options: Partial<CheckOptions> = {}): Promise<readonly Diagnostic[]> {
  return checkExample(`${company}# file: touchpoints/hotline.yaml\n${touchpoint}`, { only: onlyThese, ...options });
}

function inShort({ rule, location: { range } }: Diagnostic): string {
  return `${range.start.line}:${range.start.column} ${rule}`;
}

const ignore = '# tp-ignore ref/unknown-team: they start in May';

describe('a comment covers', () => {
  test('the entry below it, and only that', async () => {
    const text = `name: X\n${ignore}\nowner: sales\nperceived_as: sales\n`;
    expect(await suppressed(text)).toEqual(['3:8 ref/unknown-team']);
    expect(await open(text)).toEqual(['4:15 ref/unknown-team']);
  });

  test('the whole entry below it', async () => {
    const text = `name: X\n${ignore}\ncontributors:\n  - sales\n\n  # nobody knows yet\n  - it\n`;
    expect(await suppressed(text)).toEqual(['4:5 ref/unknown-team', '7:5 ref/unknown-team']);
  });

  test('the entry on its line', async () => {
    const text = `name: X\nowner: sales ${ignore}\nperceived_as: sales\n`;
    expect(await suppressed(text)).toEqual(['2:8 ref/unknown-team']);
    expect(await open(text)).toEqual(['3:15 ref/unknown-team']);
  });

  test('the item of a list on its line', async () => {
    const text = `name: X\ncontributors:\n  - it\n  - sales ${ignore}\n  - post\n`;
    expect(await suppressed(text)).toEqual(['4:5 ref/unknown-team']);
    expect(await open(text)).toEqual(['3:5 ref/unknown-team', '5:5 ref/unknown-team']);
  });

  test('what begins on its line and goes on below', async () => {
    expect(await suppressed(`name: X\ncontributors: ${ignore}\n  - it\n  - sales\n`)).toHaveLength(2);
  });

  test('the entry that ends on its line', async () => {
    const text = `name: X\ncontributors: [\n  it, sales\n] ${ignore}\nowner: post\n`;
    expect(await suppressed(text)).toEqual(['3:3 ref/unknown-team', '3:7 ref/unknown-team']);
    expect(await open(text)).toEqual(['5:8 ref/unknown-team']);
  });

  test('the first key of a nested map, not the map around it', async () => {
    const text = `name: X\ncontext:\n  # tp-ignore ref/unknown-context: not listed yet\n  needs: [a]\n  gives: [b]\n`;
    const context = company.replace('teams', 'context');
    const found = await checkExample(`${context}# file: touchpoints/hotline.yaml\n${text}`, { only: ['ref', 'suppress'] });
    expect(found.map((finding) => `${inShort(finding)} ${finding.suppressed !== undefined}`)).toEqual([
      '4:11 ref/unknown-context true',
      '5:11 ref/unknown-context false',
    ]);
  });

  test('the whole file where it says so, wherever it stands', async () => {
    const text = 'name: X\nowner: sales\n# tp-ignore-file ref/unknown-team: they start in May\nperceived_as: it\n';
    expect(await suppressed(text)).toHaveLength(2);
    expect(await open(text)).toEqual([]);
  });

  test('nothing at the end of the file', async () => {
    expect(await open(`name: X\nowner: sales\n${ignore}\n`)).toEqual(['2:8 ref/unknown-team', '3:1 suppress/unused']);
  });

  test('what is wrong with the name of the file, above its first key', async () => {
    const text = `${company}# file: touchpoints/Hotline.yaml\n# tp-ignore id/bad-id: an old name\nname: X\n`;
    const found = await checkExample(text, { only: ['id', 'suppress'] });
    expect(found.map(({ rule, suppressed: by }) => `${rule} ${by?.reason}`)).toEqual(['id/bad-id an old name']);
  });
});

test('a comment moves with its entry: one more entry above changes nothing', async () => {
  const before = `name: X\ncontributors:\n  - it\n  - sales ${ignore}\n`;
  const after = before.replace('  - it', '  - post\n  - it');
  expect(await suppressed(before)).toEqual(['4:5 ref/unknown-team']);
  expect(await suppressed(after)).toEqual(['5:5 ref/unknown-team']);
});

describe('a comment names', () => {
  test('several rules, with commas or blanks', async () => {
    for (const names of ['ref/unknown-team, touchpoint/no-channel', 'ref/unknown-team touchpoint/no-channel']) {
      const text = `# tp-ignore-file ${names}: not decided\nname: X\nowner: sales\n`;
      expect(await open(text, { only: [...onlyThese, 'touchpoint/no-channel'] })).toEqual([]);
    }
  });

  test('only rules that exist', async () => {
    const found = await all('name: X\n# tp-ignore ref/unknown-taem: they start in May\nowner: sales\n');
    expect(found.map(inShort)).toEqual(['2:13 ref/unknown-rule', '3:8 ref/unknown-team']);
    expect(found[0]).toMatchObject({ hint: 'Did you mean "ref/unknown-team"?', fix: { edits: [{ text: 'ref/unknown-team' }] } });
  });

  test('a rule with its group', async () => {
    const found = await all('name: X\n# tp-ignore unknown-team: they start in May\nowner: sales\n');
    expect(found[0]).toMatchObject({ rule: 'ref/unknown-rule', hint: 'Did you mean "ref/unknown-team"?' });
  });

  test('no whole group', async () => {
    const found = await all('name: X\n# tp-ignore ref: they start in May\nowner: sales\n');
    expect(found.map(inShort)).toEqual(['2:13 ref/unknown-rule', '3:8 ref/unknown-team']);
    expect(found[0]?.hint).toContain('group');
  });
});

describe('the reason', () => {
  test.each([
    ['# tp-ignore a/b: see ticket: 17', 'see ticket: 17', null],
    ['# tp-ignore a/b: Übergabe läuft, „bald“', 'Übergabe läuft, „bald“', null],
    ['#tp-ignore a/b:x', 'x', null],
    ['# tp-ignore a/b: new team until 2027-03-31', 'new team', '2027-03-31'],
    ['# tp-ignore a/b: new team (until 2027-03-31)', 'new team', '2027-03-31'],
    ['# tp-ignore a/b: new team [until 2027-03-31].', 'new team', '2027-03-31'],
    ['# tp-ignore a/b: not until the new team starts', 'not until the new team starts', null],
    ['# tp-ignore a/b: until 2027-03-31', '', '2027-03-31'],
    ['# tp-ignore a/b: new team until 31.3.2027', 'new team', '31.3.2027'],
  ])('%s', async (comment, reason, until) => {
    const { workspace } = await loadExample(`# file: touchpoints/hotline.yaml\n${comment}\nname: X\n`);
    expect(findSuppressions(workspace)).toMatchObject([{ reason, until, rules: [{ name: 'a/b' }] }]);
  });

  test.each([
    '# tp-ignore ref/unknown-team',
    '# tp-ignore ref/unknown-team:',
    '# tp-ignore ref/unknown-team they start in May',
    '# tp-ignore ref/unknown-team - they start in May: all of them',
    '# tp-ignore ref/unknown-team: until 2027-03-31',
    '# tp-ignore: they start in May',
    '# tp-ignore',
    '#tp-ignore x',
    '# tp-ignore-next-line ref/unknown-team: they start in May',
    '# tp-ignored ref/unknown-team: they start in May',
  ])('is missing, or cannot be found, in %s: it suppresses nothing, and one finding says so', async (comment) => {
    expect(await open(`name: X\n${comment}\nowner: sales\n`)).toEqual(
      comment === '#tp-ignore x'
        ? ['2:1 suppress/no-reason', '2:12 ref/unknown-rule', '3:8 ref/unknown-team']
        : ['2:1 suppress/no-reason', '3:8 ref/unknown-team'],
    );
  });

  test('is kept with the finding', async () => {
    expect((await all(`name: X\n${ignore}\nowner: sales\n`))[0]?.suppressed).toEqual({ reason: 'they start in May' });
  });
});

describe('the last day', () => {
  const text = 'name: X\n# tp-ignore ref/unknown-team: they start in May until 2026-05-31\nowner: sales\n';

  test('still counts', async () => {
    expect(await open(text, { today: '2026-05-31' })).toEqual([]);
  });

  test('is over on the next: the finding is back, and the comment is one as well', async () => {
    expect(await open(text, { today: '2026-06-01' })).toEqual(['2:1 suppress/expired', '3:8 ref/unknown-team']);
  });

  test.each(['31.05.2026', '2026-05-32', '31/5/2026'])('%s is none, so the comment suppresses nothing', async (day) => {
    expect(await open(text.replace('2026-05-31', day), { today: '2026-01-01' })).toEqual(['2:1 suppress/expired', '3:8 ref/unknown-team']);
  });
});

describe('a comment without a finding', () => {
  test('is unused, and can be deleted with its line', async () => {
    const text = `name: X\n  ${ignore}\nowner: service\n`;
    const [unused] = await all(text);
    expect(unused).toMatchObject({ rule: 'suppress/unused', severity: 'warning', entity: { type: 'touchpoint', id: 'hotline' } });
    expect(apply(text, unused)).toBe('name: X\nowner: service\n');
  });

  test('can be deleted from the end of its line', async () => {
    const text = `name: X\nowner: service   ${ignore}\nchannel: phone\n`;
    const [unused] = await all(text);
    expect(apply(text, unused)).toBe('name: X\nowner: service\nchannel: phone\n');
  });

  test('loses only the rule that is unused', async () => {
    const text = `name: X\n# tp-ignore ref/unknown-team, ref/unknown-rule: they start in May\nowner: sales\n`;
    const found = (await all(text)).filter((finding) => finding.suppressed === undefined);
    expect(found.map(inShort)).toEqual(['2:1 suppress/unused']);
    expect(apply(text, found[0])).toBe(`name: X\n${ignore}\nowner: sales\n`);
  });

  test('is not called unused where its rule is off or does not run', async () => {
    const text = `name: X\n${ignore}\nowner: service\n`;
    expect(await open(text, { severities: new Map([['ref/unknown-team', 'off']]) })).toEqual([]);
    expect(await open(text, { only: ['suppress'] })).toEqual([]);
    expect(await open(text, { skip: ['ref'] })).toEqual([]);
  });

  test('is not called unused where the value was refused, or the file cannot be read', async () => {
    const only = ['yaml', 'schema', 'ref', 'suppress'];
    expect(await open(`name: X\n${ignore}\nowner: Sales Team\n`, { only })).toEqual(['3:8 schema/bad-format']);
    expect(await open(`name: "X\n${ignore}\nowner: sales\n`, { only })).toEqual(['1:7 yaml/syntax']);
  });
});

test('findings about suppressions cannot be suppressed', async () => {
  const text = `# tp-ignore-file suppress/unused: leave me alone\nname: X\n# tp-ignore ref/unknown-team: they start in May\nowner: service\n`;
  const found = await all(text);
  expect(found.filter((finding) => finding.suppressed !== undefined)).toEqual([]);
  expect(found.map(inShort)).toEqual(['1:1 suppress/unused', '3:1 suppress/unused']);
  expect(found[0]?.message).toContain('cannot be suppressed');
});

test('a comment in one file says nothing about another', async () => {
  const text = `${company}# file: touchpoints/a.yaml\n# tp-ignore-file ref/unknown-team: they start in May\nname: A\nowner: sales\n# file: touchpoints/b.yaml\nname: B\nowner: sales\n`;
  const found = await checkExample(text, { only: onlyThese });
  expect(found.map(({ location, suppressed: by }) => `${location.file} ${by !== undefined}`)).toEqual([
    'touchpoints/a.yaml true',
    'touchpoints/b.yaml false',
  ]);
});

test('a comment without a blank before it is no lost text', async () => {
  const text = 'name: X\nowner: sales #tp-ignore ref/unknown-team: they start in May\n';
  expect(await open(text, { only: ['yaml', ...onlyThese] })).toEqual([]);
});

test('a comment that only speaks of tp-ignore is none', async () => {
  expect(await open('name: X\n# see the manual on tp-ignore\nchannel: phone # not tp-ignore\n')).toEqual([]);
});

test('a file may hold thousands of comments', async () => {
  const items = Array.from({ length: 1900 }, (_, index) => `  - sales-${index} ${ignore}\n`).join('');
  expect((await all(`name: X\ncontributors:\n${items}`)).every((finding) => finding.suppressed !== undefined)).toBe(true);
});

/** The text with the edits of the finding made. */
function apply(text: string, finding: Diagnostic | undefined): string {
  const [edit] = finding?.fix?.edits ?? [];
  return edit === undefined ? text : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
