import { expect, test } from 'vitest';
import { inventoryGroups } from '../../../src/analysis/coverage/inventory-groups.js';
import { loadExample } from '../../support/workspace.js';

async function groupsIn(text: string) {
  const { workspace } = await loadExample(text);
  return inventoryGroups(workspace, [...workspace.touchpoints.values()]);
}
const asPairs = (groups: readonly { id: string | null; touchpoints: readonly string[] }[]) =>
  groups.map(({ id, touchpoints }) => [id, ...touchpoints]);

test('puts each touchpoint into every group it belongs to, in the order of tp.yaml', async () => {
  const { stage, moment, owner, channel, media, directness } = await groupsIn(`
# file: tp.yaml
format: 1
name: Example
stages: [{ id: use, moment: after }, { id: buy, moment: during }, { id: pay, moment: during }, { id: idle }]
teams: [{ id: service }, { id: accounts }]
# file: touchpoints/app.yaml
name: App
stages: [buy, pay, idle]
owner: service
channel: web
media: owned
directness: direct
# file: touchpoints/forum.yaml
name: Forum
stages: [use]
channel: press
media: earned
# file: touchpoints/letter.yaml
name: Letter
`);
  expect(asPairs(stage)).toEqual([
    ['use', 'forum'],
    ['buy', 'app'],
    ['pay', 'app'],
    ['idle', 'app'],
    [null, 'letter'],
  ]);
  expect(asPairs(moment)).toEqual([['before'], ['during', 'app'], ['after', 'forum'], [null, 'app', 'letter']]);
  expect(asPairs(owner)).toEqual([['service', 'app'], ['accounts'], [null, 'forum', 'letter']]);
  expect(asPairs(channel)).toEqual([
    ['press', 'forum'],
    ['web', 'app'],
    [null, 'letter'],
  ]);
  expect(asPairs(media)).toEqual([['owned', 'app'], ['paid'], ['earned', 'forum'], ['partner'], [null, 'letter']]);
  expect(asPairs(directness)).toEqual([['direct', 'app'], ['indirect'], [null, 'forum', 'letter']]);
});

test('has no group for what everybody says', async () => {
  const { owner } = await groupsIn('\n# file: touchpoints/app.yaml\nname: App\nowner: service\n');
  expect(asPairs(owner)).toEqual([['service', 'app']]);
});
