/** The rules about teams, beyond their own examples. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { checkExample } from '../support/workspace.js';

async function findingsOf(text: string): Promise<readonly Diagnostic[]> {
  return (await checkExample(`\n${text.trim()}\n`)).filter(({ rule }) => rule === 'team/owns-nothing');
}

const company = (...lines: readonly string[]) =>
  `# file: tp.yaml\nformat: 1\nname: Example\nteams:\n  - id: sales\n  - id: accounts\n${lines.join('\n')}\n`;
const shop = (...lines: readonly string[]) => `# file: touchpoints/shop.yaml\nname: Shop\nowner: sales\n${lines.join('\n')}\n`;

describe('team/owns-nothing', () => {
  test.each([
    ['owns a journey', '# file: journeys/order.yaml\nname: I order\nowner: accounts\n'],
    ['has an action', '# file: actions/form.yaml\ntitle: Shorter form\nowner: accounts\n'],
    ['contributes to a touchpoint', '# file: touchpoints/web.yaml\nname: Web\nowner: sales\ncontributors: [accounts]\n'],
    ['is whom customers believe to deal with', '# file: touchpoints/web.yaml\nname: Web\nowner: sales\nperceived_as: accounts\n'],
  ])('is content with a team that %s', async (_, text) => {
    expect(await findingsOf(`${company()}${shop()}${text}`)).toEqual([]);
  });

  test('is content with a team that owns a goal', async () => {
    expect(await findingsOf(`${company('goals: [{ id: paid-in-time, measure: quality, owner: accounts }]')}${shop()}`)).toEqual([]);
  });

  test('points at the team in the list', async () => {
    expect((await findingsOf(`${company()}${shop()}`)).map(({ location }) => location.path)).toEqual([['teams', 1, 'id']]);
  });

  test('waits for the first touchpoint, journey or action', async () => {
    expect(await findingsOf(company())).toEqual([]);
  });

  test.each([
    ['a broken touchpoint', '# file: touchpoints/web.yaml\nname: [\n'],
    ['a broken journey', '# file: journeys/order.yaml\nname: [\n'],
    ['a broken action', '# file: actions/form.yaml\ntitle: [\n'],
    ['an owner that was refused', '# file: touchpoints/web.yaml\nname: Web\nowner: Accounts Team\n'],
    ['contributors that were refused', '# file: touchpoints/web.yaml\nname: Web\ncontributors: accounts\n'],
    ['an owner that most likely means it', '# file: touchpoints/web.yaml\nname: Web\nowner: acounts\n'],
  ])('says nothing beside %s', async (_, text) => {
    expect(await findingsOf(`${company()}${shop()}${text}`)).toEqual([]);
  });

  test('says nothing where no teams are listed', async () => {
    expect(await findingsOf(shop())).toEqual([]);
  });
});
