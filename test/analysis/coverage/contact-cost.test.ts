import { expect, test } from 'vitest';
import { contactCosts, costByCurrency } from '../../../src/analysis/coverage/contact-cost.js';
import { loadExample } from '../../support/workspace.js';

async function costsIn(text: string) {
  const { workspace } = await loadExample(text);
  return contactCosts([...workspace.touchpoints.values()]);
}

test('divides the cost of a month by the contacts of a month', async () => {
  expect(
    await costsIn(
      '\n# file: touchpoints/app.yaml\nname: App\nreach: { contacts: 300, per: quarter }\ncost: { amount: 2400, currency: EUR, per: year }\n',
    ),
  ).toEqual([{ id: 'app', currency: 'EUR', cost: 200, contacts: 100, perContact: 2, reason: null }]);
});

test.each([
  ['no-cost', 'reach: { contacts: 3, per: day }'],
  ['one-off', 'reach: { contacts: 3, per: day }\ncost: { amount: 5, currency: EUR }'],
  ['no-contacts', 'cost: { amount: 5, currency: EUR, per: month }'],
  ['no-contacts', 'reach: { contacts: 0, per: day }\ncost: { amount: 5, currency: EUR, per: month }'],
])('says %s where that is why nobody knows', async (reason, text) => {
  const [only] = await costsIn(`\n# file: touchpoints/app.yaml\nname: App\n${text}\n`);
  expect(only).toMatchObject({ perContact: null, reason });
});

test('adds up each currency by itself', async () => {
  const costs = await costsIn(`
# file: touchpoints/app.yaml
name: App
cost: { amount: 120, currency: EUR, per: year }
# file: touchpoints/fair.yaml
name: Fair
cost: { amount: 7, currency: CHF, per: month }
# file: touchpoints/mail.yaml
name: Mail
cost: { amount: 5, currency: EUR, per: month }
# file: touchpoints/sign.yaml
name: Sign
cost: { amount: 900, currency: EUR }
`);
  expect(costByCurrency(costs)).toEqual([
    { currency: 'CHF', cost: 7, touchpoints: ['fair'] },
    { currency: 'EUR', cost: 15, touchpoints: ['app', 'mail'] },
  ]);
});
