/** The rules about personas, beyond their own examples. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { checkExample } from '../support/workspace.js';

async function findingsOf(rule: string, text: string): Promise<readonly Diagnostic[]> {
  return (await checkExample(`\n${text.trim()}\n`)).filter((diagnostic) => diagnostic.rule === `persona/${rule}`);
}

async function messagesOf(rule: string, text: string): Promise<readonly string[]> {
  return (await findingsOf(rule, text)).map(({ message }) => message);
}

const persona = (id: string, ...lines: readonly string[]) => `# file: personas/${id}.yaml\nname: ${id}\n${lines.join('\n')}\n`;
const touchpoint = (...lines: readonly string[]) => `# file: touchpoints/shop.yaml\nname: Shop\n${lines.join('\n')}\n`;
const journey = (...lines: readonly string[]) => `# file: journeys/order.yaml\nname: I order\n${lines.join('\n')}\n`;

describe('persona/unused', () => {
  test.each([
    ['a touchpoint made for it', touchpoint('personas: [anna]')],
    ['a journey', journey('persona: anna')],
    ['a journey that is only wanted', journey('persona: anna', 'state: target')],
  ])('is content with %s', async (_, text) => {
    expect(await messagesOf('unused', `${persona('anna')}${text}`)).toEqual([]);
  });

  test.each([
    ['an audience alone', touchpoint('audience: [customer]'), 'customer: customer'],
    ['the importance that it states', touchpoint(), 'importance: { shop: 5 }'],
  ])('is not content with %s', async (_, text, line) => {
    expect(await messagesOf('unused', `${persona('anna', line)}${text}`)).toEqual([
      'No touchpoint and no journey serves the persona "anna"',
    ]);
  });

  test('waits for the first touchpoint or journey', async () => {
    expect(await messagesOf('unused', persona('anna'))).toEqual([]);
  });

  test.each([
    ['a broken touchpoint', '# file: touchpoints/web.yaml\nname: [\n'],
    ['a broken journey', '# file: journeys/return.yaml\nname: [\n'],
    ['a touchpoint whose personas were refused', '# file: touchpoints/web.yaml\nname: Web\npersonas: anna\n'],
    ['a journey whose persona was refused', journey('persona: Anna Keller')],
    ['a journey whose key is misspelt', journey('persons: anna')],
    ['a journey that most likely means it', journey('persona: ana')],
  ])('says nothing beside %s', async (_, text) => {
    expect(await messagesOf('unused', `${persona('anna')}${touchpoint()}${text}`)).toEqual([]);
  });
});

describe('persona/shares-exceed-one', () => {
  const shares = (...values: readonly (number | string)[]) =>
    values.map((share, index) => persona(`p${index}`, ...(share === '' ? [] : [`share: ${share}`]))).join('');

  test.each([
    [[0.1, 0.2, 0.3, 0.4], 'exactly 1'],
    [[0.1, 0.34, 0.45, 0.11], 'a sum that rounding makes 1.0000000000000002'],
    [Array.from({ length: 10 }, () => 0.1), 'ten tenths'],
    [[0.6, ''], 'a share that is not known'],
    [[0.6, 7], 'a share that was refused'],
    [[1], 'a whole'],
  ])('accepts %j: %s', async (values) => {
    expect(await messagesOf('shares-exceed-one', shares(...values))).toEqual([]);
  });

  test.each([
    [[0.6, 0.7], 'The shares of the personas add up to 1.3: "p0" 0.6 and "p1" 0.7'],
    [[1, 0.001], 'The shares of the personas add up to 1.001: "p0" 1 and "p1" 0.001'],
    [[0.8, '', 0.3], 'The shares of the personas add up to 1.1: "p0" 0.8 and "p2" 0.3'],
  ])('reports %j with the sum', async (values, message) => {
    expect(await messagesOf('shares-exceed-one', shares(...values))).toEqual([message]);
  });

  test('points at the share of the last persona by id, wherever its file lies', async () => {
    const text = '# file: personas/a/zoe.yaml\nname: Zoe\nshare: 0.9\n# file: personas/b/anna.yaml\nname: Anna\nshare: 0.9\n';
    expect((await findingsOf('shares-exceed-one', text)).map(({ location }) => [location.file, location.path])).toEqual([
      ['personas/a/zoe.yaml', ['share']],
    ]);
  });

  test('names only the first of many', async () => {
    const [message] = await messagesOf('shares-exceed-one', shares(...Array.from({ length: 12 }, () => 0.5)));
    expect(message).toMatch(/add up to 6: "p0" 0\.5, .*"p5" 0\.5 and 4 more$/);
  });
});
