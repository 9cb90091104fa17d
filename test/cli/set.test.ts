/** `tp set`: one value changes, and only if the inventory stays as sound as it was. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultyDisk } from '../support/faulty-disk.js';
import { stateOf } from '../support/folder-state.js';
import { tp, workspaceFolder } from '../support/tp.js';

const files = `
# file: tp.yaml
format: 1
name: Example
languages: [de, en]
teams: [{ id: service, name: Service }, { id: sales, name: Sales }]
stages: [{ id: use, name: Use }, { id: buy, name: Buy }]
# file: touchpoints/checkout.yaml
name: { de: Kasse, en: Checkout }   # where people pay
stages: [buy]
owner: 'sales'
# file: journeys/checkout.yaml
name: I pay
steps:
  - id: pay
    touchpoint: checkout
    feels: { score: 1 }
  - id: leave
    touchpoint: checkout
`;
const checkout = ['set', 'touchpoint/checkout'];
const read = (cwd: string, path = 'touchpoints/checkout.yaml') => readFileSync(join(cwd, path), 'utf8');

test('sets several values, each in its place and manner', async () => {
  const cwd = workspaceFolder(files);
  const { stdout, stderr, code } = await tp(
    [...checkout, 'owner=service', 'name.de=Kasse: neu', 'stages+=use', 'review_by=2027-01-31', 'reach.contacts=120', 'reach.per=month'],
    { cwd },
  );
  expect([stdout, stderr, code]).toEqual([
    'Set owner, name.de, stages, review_by, reach.contacts and reach.per in touchpoints/checkout.yaml\n',
    expect.any(String),
    0,
  ]);
  expect(read(cwd)).toBe(`name: { de: "Kasse: neu", en: Checkout }   # where people pay
stages: [buy, use]
owner: 'service'
reach: { contacts: 120, per: month }
review_by: 2027-01-31
`);
});

test('finds an item of a list by its id or its index', async () => {
  const cwd = workspaceFolder(files);
  expect((await tp(['set', 'journey/checkout', 'steps.pay.feels.score=-1', 'steps[1].moment_of_truth=true'], { cwd })).code).toBe(0);
  expect(read(cwd, 'journeys/checkout.yaml')).toContain(
    'feels: { score: -1 }\n  - id: leave\n    touchpoint: checkout\n    moment_of_truth: true\n',
  );
});

test.each([
  ['responsible=007', 'responsible: "007"\n'],
  ['audience=customer,prospect', 'audience: [customer, prospect]\n'],
  ['legal_duty=true', 'legal_duty: true\n'],
  ['responsible=NO', 'responsible: "NO"\n'],
  ['effect={ image: 4 }', 'effect: { image: 4 }\n'],
  ['description=Says: yes #1', 'description: "Says: yes #1"\n'],
  ['description=true', 'description: "true"\n'],
])('understands %s as the schema does', async (assignment, line) => {
  const cwd = workspaceFolder(files);
  expect((await tp([...checkout, assignment], { cwd })).code).toBe(0);
  expect(read(cwd)).toContain(line);
});

test('shows the change with --dry-run, and writes nothing', async () => {
  const cwd = workspaceFolder(files);
  const state = stateOf(cwd);
  const { stdout, code } = await tp([...checkout, 'owner=service', '--dry-run'], { cwd });
  expect(stdout).toContain("-owner: 'sales'\n+owner: 'service'\n");
  expect(code).toBe(0);
  expect(stateOf(cwd)).toEqual(state);
});

test('changes nothing where the file says so already', async () => {
  const cwd = workspaceFolder(files);
  expect((await tp([...checkout, 'owner=sales', 'stages+=buy'], { cwd })).stdout).toBe('touchpoints/checkout.yaml says so already\n');
});

test('sets a value of the company', async () => {
  const cwd = workspaceFolder(files);
  expect((await tp(['set', 'tp.yaml', 'preset=strict'], { cwd })).code).toBe(0);
  expect(read(cwd, 'tp.yaml')).toContain('preset: strict\n');
});

describe('takes out', () => {
  const full = `# head
name: { de: Kasse, en: Checkout }   # where people pay
stages: [buy, use]
audience:
  - prospect   # first
  - customer
# who answers
owner: 'sales'   # since March
reach:
  contacts: 120
  per: month
worksheet:
  expect:
    - quick
    # the last word
# end
`;
  const changed = async (...args: readonly string[]) => {
    const cwd = workspaceFolder(files);
    writeFileSync(join(cwd, 'touchpoints/checkout.yaml'), full);
    const result = await tp([...checkout, ...args], { cwd });
    return { ...result, text: read(cwd) };
  };

  test.each([
    ['a key with its line, and the comment above it', ['--unset', 'owner'], "# who answers\nowner: 'sales'   # since March\n", ''],
    ['a group of keys', ['--unset', 'reach'], 'reach:\n  contacts: 120\n  per: month\n', ''],
    ['a key within brackets', ['--unset', 'name.en'], '{ de: Kasse, en: Checkout }', '{ de: Kasse }'],
    ['the first key within brackets', ['--unset', 'name.de'], '{ de: Kasse, en: Checkout }', '{ en: Checkout }'],
    [
      'a group that would be empty, with the comments in it',
      ['--unset', 'worksheet.expect'],
      'worksheet:\n  expect:\n    - quick\n    # the last word\n',
      '',
    ],
    ['an item of a list in brackets', ['stages-=use'], '[buy, use]', '[buy]'],
    ['the first item of a list of lines', ['audience-=prospect'], '  - prospect   # first\n', ''],
    ['an item by its index', ['--unset', 'audience[1]'], '  - customer\n', ''],
    ['all items', ['audience-=prospect', 'audience-=customer'], 'audience:\n  - prospect   # first\n  - customer\n', 'audience: []\n'],
  ])('%s', async (_, args, before, left) => {
    const { text, code, stderr } = await changed(...args);
    expect(text, stderr).toBe(full.replace(before, left));
    expect(code).toBe(0);
  });

  test('in one go with what is set, and says both', async () => {
    const { stdout, text } = await changed('stages-=use', 'owner=service', '--unset', 'reach');
    expect(stdout).toBe('Set stages and owner, unset reach in touchpoints/checkout.yaml\n');
    expect(text).toContain('stages: [buy]\n');
    expect(text).not.toContain('reach');
  });

  test('an item with an id, and what leads to it', async () => {
    const cwd = workspaceFolder(files);
    expect((await tp(['set', 'journey/checkout', '--unset', 'steps.pay.feels'], { cwd })).code).toBe(0);
    expect(read(cwd, 'journeys/checkout.yaml')).toContain('touchpoint: checkout\n  - id: leave');
    expect((await tp(['set', 'journey/checkout', '--unset', 'steps.leave'], { cwd })).code).toBe(0);
    expect(read(cwd, 'journeys/checkout.yaml')).toMatch(/- id: pay\n {4}touchpoint: checkout\n$/);
  });

  test.each([
    ['steps-=leave', '--unset steps.leave'],
    ['steps-=checkout', "--unset 'steps[0]'"],
  ])('no group of keys by one word: %s', async (word, hint) => {
    const { stderr, code } = await tp(['set', 'journey/checkout', word], { cwd: workspaceFolder(files) });
    expect(stderr).toContain(hint);
    expect(code).toBe(2);
  });

  test('nothing that is not there', async () => {
    expect(await changed('--unset', 'review_by', 'stages-=loyalty')).toMatchObject({
      code: 0,
      text: full,
      stdout: expect.stringContaining('so already'),
    });
  });

  test.each([
    ['what is required', ['--unset', 'name'], 'The key "name" is missing', 1],
    ['half a group', ['--unset', 'reach.per'], 'The key "per" is missing', 1],
    ['a key that is misspelt', ['--unset', 'ownr'], 'Did you mean "owner"?', 2],
    ['an item that is misspelt', ['audience-=prospct'], 'Did you mean "prospect"?', 2],
    ['several items at once', ['audience-=prospect,customer'], 'audience-=prospect audience-=customer', 2],
    ['an item of what is no list', ['owner-=sales'], '--unset owner', 2],
    ['a key for a value that is empty, perhaps by accident', ['owner='], 'To take out what stands there: --unset owner', 2],
    ['what is set in the same call', ['owner=service', '--unset', 'owner'], 'Leave out one of them', 2],
    ['for no reason', [], 'Nothing is to be set', 2],
  ])('not %s', async (_, args, words, expected) => {
    const { text, stderr, code } = await changed(...args);
    expect(stderr).toContain(words);
    expect(code).toBe(expected);
    expect(text).toBe(full);
  });
});

describe('writes nothing, and says why:', () => {
  test.each([
    ['a value that the schema refuses', ['effect.image=7'], '"effect.image" is 7, above the highest value 5', 1],
    ['a name that nobody knows', ['owner=servcie'], 'There is no team "servcie". Did you mean "service"?', 1],
    ['a key that nobody knows', ['onwer=service'], 'There is no key "onwer" here', 1],
    ['half a group', ['reach.contacts=5'], 'The key "per" is missing in "reach"', 1],
    ['a key within a text', ['owner.name=x'], 'What stands at "owner" is no group of keys', 2],
    ['an item of what is no list', ['owner+=x'], '"owner" is no list', 2],
    ['an item that is not there', ['stages[3]=use'], 'There is no "3" in the list', 2],
    ['no value', ['owner'], '"owner" sets nothing', 2],
    ['no path', ['name..de=x'], '"name..de" is no path', 2],
  ])('%s', async (_, assignments, words, expected) => {
    const cwd = workspaceFolder(files);
    const state = stateOf(cwd);
    const { stderr, code } = await tp([...checkout, ...assignments], { cwd });
    expect(stderr).toContain(words);
    expect(code).toBe(expected);
    expect(stateOf(cwd)).toEqual(state);
  });

  test('an id that stands for two things', async () => {
    const { stderr, code } = await tp(['set', 'checkout', 'owner=service'], { cwd: workspaceFolder(files) });
    expect(stderr).toContain('Write touchpoint/checkout or journey/checkout');
    expect(code).toBe(2);
  });

  test('a file that cannot be read', async () => {
    const cwd = workspaceFolder(files);
    writeFileSync(join(cwd, 'touchpoints/broken.yaml'), 'name: "x\n');
    expect(await tp(['set', 'broken', 'name=A'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('tp validate says how'),
    });
  });

  test('a full disk', async () => {
    const cwd = workspaceFolder(files);
    const state = stateOf(cwd);
    const { disk } = faultyDisk('ENOSPC', (_, name) => name === 'write');
    expect(await tp([...checkout, 'owner=service'], { cwd, disk })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the disk is full'),
    });
    expect(stateOf(cwd)).toEqual(state);
  });
});

test('is not stopped by errors that were there before', async () => {
  const cwd = workspaceFolder(files);
  writeFileSync(join(cwd, 'touchpoints/other.yaml'), 'name: Other\nowner: nobody\n');
  expect((await tp([...checkout, 'owner=service'], { cwd })).code).toBe(0);
});

test('an item that is not there is answered with those that are', async () => {
  const { stderr, code } = await tp(['set', 'journey/checkout', 'steps.return.does=x'], { cwd: workspaceFolder(files) });
  expect([stderr, code]).toEqual([
    'error: There is no "return" in the list of "steps.return.does"\n       It has: pay, leave. Count from 0, as in steps[0], or add an item with +=\n',
    2,
  ]);
});
