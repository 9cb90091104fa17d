/** What changed between two states of an inventory, in terms of the field and not of lines. */
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/analysis/changes/change.js';
import { changesBetween } from '../../../src/analysis/changes/changes.js';
import { stepChanges } from '../../../src/analysis/changes/journey-changes.js';
import { movedItems } from '../../../src/analysis/changes/moved-items.js';
import { loadExample } from '../../support/workspace.js';

async function between(before: string, after: string) {
  const [then, now] = await Promise.all([loadExample(before), loadExample(after)]);
  return changesBetween(then.workspace, now.workspace);
}

/** `kind type/id part field from→to`, as few words as tell one change from another. */
function short({ kind, entity, part, field, from, to }: Change): string {
  const values = field === null ? [] : [`${JSON.stringify(from)}→${JSON.stringify(to)}`];
  return [
    kind,
    `${entity.type}/${entity.id}`,
    ...(part === null ? [] : [`${part.type}:${part.id}`]),
    ...(field === null ? [] : [field]),
    ...values,
  ].join(' ');
}

async function told(before: string, after: string): Promise<readonly string[]> {
  return (await between(before, after)).changes.map(short);
}

const hotline = `
# file: touchpoints/hotline.yaml
name: { de: Service-Hotline, en: Service hotline }
description: Monday to Friday, from eight to six.
channel: phone
stages: [use]
owner: service
purposes: [inform, complain]
assessment: { importance: 5, satisfaction: 3, date: 2026-01-01 }
expectations:
  - { id: fast, text: I get through at once., kind: basic }
  - { id: kind, text: They are friendly., kind: performance }
measurements:
  - { measure: csat, scale: [1, 5], date: 2026-01-31, counts: { 4: 10 } }
`;

const journey = (steps: string) => `${hotline}# file: journeys/order.yaml
name: I order
steps:
${steps
  .split(' ')
  .map((id) => `  - { id: ${id}, touchpoint: hotline }`)
  .join('\n')}
`;

describe('changes', () => {
  test('of the same inventory are none, whatever its order, quotes and comments', async () => {
    const rewritten = hotline
      .replace('owner: service\n', '')
      .replace('channel: phone', 'owner: "service" # the team\nchannel: phone')
      .replace('{ de: Service-Hotline, en: Service hotline }', '{ en: Service hotline, de: Service-Hotline }');
    expect(await told(hotline, rewritten)).toEqual([]);
  });

  test('come by weight: who answers for it before what it is called', async () => {
    const after = hotline
      .replace('Service-Hotline', 'Telefon')
      .replace('owner: service', 'owner: sales')
      .replace('channel: phone', 'channel: chat');
    expect(await told(hotline, after)).toEqual([
      'changed touchpoint/hotline owner "service"→"sales"',
      'changed touchpoint/hotline channel "phone"→"chat"',
      'changed touchpoint/hotline name {"de":"Service-Hotline","en":"Service hotline"}→{"de":"Telefon","en":"Service hotline"}',
    ]);
  });

  test('of a map are those of its values', async () => {
    expect(await told(hotline, hotline.replace('satisfaction: 3', 'satisfaction: 4, by: Workshop'))).toEqual([
      'changed touchpoint/hotline assessment.satisfaction 3→4',
      'added touchpoint/hotline assessment.by null→"Workshop"',
    ]);
  });

  test('weigh a figure more than its date and its source', async () => {
    const after = hotline.replace('satisfaction: 3, date: 2026-01-01', 'satisfaction: 4, date: 2026-02-01');
    expect((await between(hotline, after)).changes.map(({ field, weight }) => [field, weight])).toEqual([
      ['assessment.satisfaction', 2],
      ['assessment.date', 4],
    ]);
  });

  test('leave out no key, also those of the user', async () => {
    expect(await told(hotline, hotline.replace('owner:', 'x-cost-centre: 4711\nowner:'))).toEqual([
      'added touchpoint/hotline x-cost-centre null→4711',
    ]);
  });

  test('name expectations that are added, dropped and reworded', async () => {
    const after = hotline
      .replace('  - { id: fast, text: I get through at once., kind: basic }\n', '  - { id: once, text: I say it once., kind: basic }\n')
      .replace('They are friendly.', 'They are kind.');
    expect(await told(hotline, after)).toEqual([
      'added touchpoint/hotline expectation:once',
      'removed touchpoint/hotline expectation:fast',
      'changed touchpoint/hotline expectation:kind text "They are friendly."→"They are kind."',
    ]);
  });

  test('know a measurement by what was measured and when', async () => {
    const after = hotline.replace(
      'counts: { 4: 10 } }',
      'counts: { 4: 12 } }\n  - { measure: csat, scale: [1, 5], date: 2026-02-28, counts: { 5: 3 } }',
    );
    expect(await told(hotline, after)).toEqual([
      'changed touchpoint/hotline measurement:csat 2026-01-31 counts.4 10→12',
      'added touchpoint/hotline measurement:csat 2026-02-28',
    ]);
  });

  test('follow a touchpoint under another name, and do not repeat that where it is named', async () => {
    const renamed = journey('call pay')
      .replaceAll('hotline.yaml', 'service-line.yaml')
      .replaceAll('touchpoint: hotline', 'touchpoint: service-line');
    expect(await told(journey('call pay'), renamed.replace('owner: service', 'owner: sales'))).toEqual([
      'renamed touchpoint/service-line',
      'changed touchpoint/service-line owner "service"→"sales"',
    ]);
  });

  test('do not take two different things for one under another name', async () => {
    const other = '\n# file: touchpoints/letter.yaml\nname: Letter\nchannel: post\nowner: sales\nstages: [buy]\n';
    expect(await told(hotline, other)).toEqual(['removed touchpoint/hotline', 'added touchpoint/letter']);
  });

  test('of steps: what came, went and moved, as few as explain it', async () => {
    expect(await told(journey('call ask order pay'), journey('ask order call rate'))).toEqual([
      'moved journey/order step:call',
      'added journey/order step:rate',
      'removed journey/order step:pay',
    ]);
  });

  test('call nothing removed that could not be read', async () => {
    const { changes, unread } = await between(hotline, '\n# file: touchpoints/hotline.yaml\nname: [Hotline\n');
    expect(changes).toEqual([]);
    expect(unread).toEqual(['touchpoint/hotline']);
  });

  test('of tp.yaml name goals, promises and what the numbers hang on', async () => {
    const before =
      '\n# file: tp.yaml\nformat: 1\nname: X\ngoals:\n  - { id: g, measure: quality, touchpoint: hotline, at_least: 70, by: 2026-12-31 }\nsettings: { target_quality: 80 }\n';
    const after = before.replace('at_least: 70', 'at_least: 75').replace('target_quality: 80', 'target_quality: 85');
    expect(await told(before, after)).toEqual(['changed tp/tp settings.target_quality 80→85', 'changed tp/tp goal:g at_least 70→75']);
  });
});

test('the marks of a map say for each step whether it is new, changed or removed', async () => {
  const before = await loadExample(journey('call ask order pay'));
  const after = await loadExample(
    journey('ask order call rate').replace('{ id: order, touchpoint: hotline }', '{ id: order, touchpoint: shop }'),
  );
  const [then, now] = [before.workspace.journeys.get('order'), after.workspace.journeys.get('order')];
  expect(then && now && [...stepChanges(then, now)].sort()).toEqual([
    ['call', 'changed'],
    ['order', 'changed'],
    ['pay', 'removed'],
    ['rate', 'new'],
  ]);
});

test.each([
  ['abcd', 'abcd', ''],
  ['abcd', 'bcda', 'a'],
  ['abcd', 'dabc', 'd'],
  ['abcdef', 'badcfe', 'ace'],
  ['abc', 'xayb', ''],
])('from %s to %s the fewest moves are %s', (before, after, moved) => {
  const found = movedItems([...before], [...after]);
  expect(found.size).toBe(moved.length);
  // What has not moved has kept its order.
  const kept = (text: string, other: string) => [...text].filter((name) => other.includes(name) && !found.has(name)).join('');
  expect(kept(before, after)).toBe(kept(after, before));
});
