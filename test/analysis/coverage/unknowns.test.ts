import { expect, test } from 'vitest';
import { unknowns } from '../../../src/analysis/coverage/unknowns.js';
import { loadExample } from '../../support/workspace.js';

async function unknownsIn(text: string, fromData: { quality?: string[]; reach?: string[] } = {}) {
  const { workspace } = await loadExample(text);
  return unknowns([...workspace.touchpoints.values()], { quality: new Set(fromData.quality), reach: new Set(fromData.reach) });
}

test('names what is not known of each touchpoint, and how much is known in all', async () => {
  const { touchpoints, known } = await unknownsIn(
    `
# file: touchpoints/app.yaml
name: App
owner: service
stages: [use]
channel: web
reach: { contacts: 3, per: day }
cost: { amount: 0, currency: EUR, per: month }
# file: touchpoints/hotline.yaml
name: Hotline
stages: []
assessment: { satisfaction: 4, date: 2026-10-12 }
`,
    { quality: ['app'] },
  );
  expect(Object.fromEntries(touchpoints)).toEqual({ app: [], hotline: ['owner', 'stage', 'channel', 'quality', 'reach', 'cost'] });
  expect(known).toEqual({ owner: 0.5, stage: 0.5, channel: 0.5, quality: 0.5, reach: 0.5, cost: 0.5 });
});

test('expects no cost of earned media', async () => {
  const { touchpoints, known } = await unknownsIn('\n# file: touchpoints/forum.yaml\nname: Forum\nmedia: earned\n', { reach: ['forum'] });
  expect(touchpoints.get('forum')).toEqual(['owner', 'stage', 'channel', 'quality']);
  expect(known).toMatchObject({ cost: null, reach: 1, owner: 0 });
});
