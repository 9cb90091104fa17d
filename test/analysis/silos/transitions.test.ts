import { describe, expect, test } from 'vitest';
import { transitionsOf } from '../../../src/analysis/silos/transitions.js';
import { loadExample } from '../../support/workspace.js';

/** Teams `sales` and `service`, who need or learn `fault`; then the touchpoints and the journey `repair`. */
async function transitionsIn(text: string) {
  const { workspace } = await loadExample(`
# file: touchpoints/hotline.yaml
name: Hotline
owner: sales
channel: phone
context: { gives: [fault] }
# file: touchpoints/visit.yaml
name: Visit
owner: service
channel: on-site
context: { needs: [fault] }
# file: touchpoints/mail.yaml
name: Mail
owner: service
${text}`);
  return transitionsOf(workspace, workspace.journeys.get('repair')!);
}
const statuses = async (text: string) => (await transitionsIn(text))?.map(({ from, to, context }) => `${from} → ${to}: ${context}`);

test('have the owners and channels of both steps', async () => {
  expect(
    await transitionsIn(
      '# file: journeys/repair.yaml\nname: It fails\nsteps: [{ id: a, touchpoint: hotline }, { id: b, touchpoint: visit }]\n',
    ),
  ).toEqual([
    {
      journey: 'repair',
      from: 0,
      to: 1,
      owners: ['sales', 'service'],
      channels: ['phone', 'on-site'],
      context: 'lost',
      lost: ['fault'],
    },
  ]);
});

describe('the context', () => {
  test('is passed where it is handed on, and where the team has learnt it itself', async () => {
    expect(
      await statuses(
        '# file: journeys/repair.yaml\nname: It fails\nsteps: [{ id: a, touchpoint: hotline, passes_on: [fault] }, { id: b, touchpoint: visit }, { id: c, touchpoint: visit }]\n',
      ),
    ).toEqual(['0 → 1: passed', '1 → 2: passed']);
  });

  test('is unknown where a step does not say what it needs', async () => {
    expect(
      await statuses(
        '# file: journeys/repair.yaml\nname: It fails\nsteps: [{ id: a, touchpoint: hotline }, { id: b, touchpoint: mail }]\n',
      ),
    ).toEqual(['0 → 1: unknown']);
  });

  test('is passed where a step says that it needs nothing', async () => {
    expect(
      await statuses(
        '# file: touchpoints/shop.yaml\nname: Shop\nowner: retail\ncontext: { needs: [] }\n# file: journeys/repair.yaml\nname: It fails\nsteps: [{ id: a, touchpoint: hotline }, { id: b, touchpoint: shop }]\n',
      ),
    ).toEqual(['0 → 1: passed']);
  });

  test('is unknown where it hangs on a team that nobody names', async () => {
    expect(
      await statuses(
        '# file: touchpoints/app.yaml\nname: App\ncontext: { gives: [fault] }\n# file: journeys/repair.yaml\nname: It fails\nsteps: [{ id: a, touchpoint: app }, { id: b, touchpoint: visit }]\n',
      ),
    ).toEqual(['0 → 1: unknown']);
  });

  test('is unknown where it hangs on a value that could not be read', async () => {
    expect(
      await statuses(
        '# file: touchpoints/app.yaml\nname: App\nowner: service\ncontext: { gives: [7] }\n# file: journeys/repair.yaml\nname: It fails\nsteps: [{ id: a, touchpoint: app }, { id: b, touchpoint: visit }]\n',
      ),
    ).toEqual(['0 → 1: unknown']);
  });
});

test('follow the ways of a graph, each once, and leave out what nobody reaches', async () => {
  expect(
    await statuses(`# file: journeys/repair.yaml
name: It fails
steps:
  - { id: a, touchpoint: hotline, next: [b, b, c, exit] }
  - { id: b, touchpoint: visit, next: [] }
  - { id: c, touchpoint: hotline, passes_on: [fault], next: [b, a] }
  - { id: d, touchpoint: hotline, next: [a] }
`),
  ).toEqual(['0 → 1: lost', '0 → 2: unknown', '2 → 1: passed', '2 → 0: unknown']);
});

test('are unknown where the steps could not be read', async () => {
  expect(
    await transitionsIn(
      '# file: journeys/repair.yaml\nname: It fails\nsteps: [{ id: a, touchpoint: hotline }, { id: a, touchpoint: visit }]\n',
    ),
  ).toBeNull();
});
