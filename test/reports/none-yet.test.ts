/** What reports say of an inventory that has nothing yet, and of one where nothing matches. */
import { expect, test } from 'vitest';
import { tp, workspaceFolder } from '../support/tp.js';

const empty = '# file: tp.yaml\nformat: 1\nname: Example\n';
const one = `${empty}# file: touchpoints/hotline.yaml\nname: Hotline\n`;

test.each([
  ['quality', 'There are no touchpoints yet; begin with one: tp new touchpoint <id>'],
  ['relevance', 'There are no touchpoints yet; begin with one: tp new touchpoint <id>'],
  ['overview', 'What is unknown: everything, there are no touchpoints yet; begin with one: tp new touchpoint <id>'],
  ['silos', 'There are no journeys yet; begin with one: tp new journey <id>'],
  ['actions', 'There are no actions yet; begin with one: tp new action <id>'],
])('%s of an empty inventory says how to begin, and explains nothing that is not there', async (name, said) => {
  const { stdout } = await tp(['report', name, '--lang', 'en', '--width', '200'], { cwd: workspaceFolder(empty) });
  expect(stdout).toContain(said);
  expect(stdout).not.toContain('Note:');
});

test('where there are touchpoints, a query that finds none is said to match none', async () => {
  const { stdout } = await tp(['report', 'quality', 'owner:sales', '--lang', 'en'], { cwd: workspaceFolder(one) });
  expect(stdout).toContain('No touchpoint matches.');
});

test('a chart that cannot be drawn is refused with the reason', async () => {
  const { stderr, code } = await tp(['report', 'gaps', '-f', 'svg'], { cwd: workspaceFolder(empty) });
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('Nothing is known yet that a chart could show; what there is: tp report gaps'),
  ]);
});

test('a list of an empty inventory says how to begin', async () => {
  const { stderr } = await tp(['ls'], { cwd: workspaceFolder(empty) });
  expect(stderr).toBe('note: the inventory is empty; begin with: tp new touchpoint <id>\n');
});

test('the journeys of an inventory without any are said to be none yet', async () => {
  const { stdout } = await tp(['journey', 'ls', '--lang', 'de', '--width', '80'], { cwd: workspaceFolder(one) });
  expect(stdout).toBe('Es gibt noch keine Kundenreisen; mit einer beginnen: tp new journey <id>\n');
});
