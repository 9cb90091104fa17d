import { expect, test } from 'vitest';
import { namingOf } from '../../src/model/naming.js';
import { loadExample } from '../support/workspace.js';

const { workspace } = await loadExample(`
# file: tp.yaml
format: 1
name: { de: Musterbau, en: Example Builders }
languages: [de, en]
stages: [{ id: buy, name: { de: Kauf, en: Purchase } }]
teams: [{ id: sales, name: { de: Vertrieb } }]
channels: [{ id: phone, name: Telefon }]
context: [{ id: orders, name: { en: Orders } }]
promises: [{ id: fast, text: { de: Sofort., en: At once. } }]
# file: touchpoints/hotline.yaml
name: { de: Service-Hotline, en: Service hotline }
metrics: [{ id: wait, name: { de: Wartezeit, en: Waiting time }, better: lower }, { id: calls, better: higher }]
# file: journeys/order.yaml
name: { de: Ich bestelle, en: I order }
# file: personas/anna.yaml
name: Anna
# file: actions/shorter.yaml
title: { de: Kürzen, en: Make shorter }
# file: feedback/pulse.yaml
name: { de: Puls, en: Pulse }
data: pulse.csv
answers: [{ column: q, touchpoint: hotline, measure: csat, scale: [1, 5] }]
`);

test('names things in the language of the report', () => {
  const { company, touchpoint, journey, persona, action, stage, team, channel, context, promise, source } = namingOf(workspace, 'en');
  expect(company).toBe('Example Builders');
  expect([touchpoint('hotline'), journey('order'), persona('anna'), action('shorter'), source('pulse')]).toEqual([
    'Service hotline',
    'I order',
    'Anna',
    'Make shorter',
    'Pulse',
  ]);
  expect([stage('buy'), team('sales'), channel('phone'), context('orders'), promise('fast')]).toEqual([
    'Purchase',
    'Vertrieb',
    'Telefon',
    'Orders',
    'At once.',
  ]);
  expect(namingOf(workspace, 'de').touchpoint('hotline')).toBe('Service-Hotline');
});

test('calls by its id what has no name', () => {
  const { touchpoint, journey, persona, action, stage, team, channel, context, promise, source } = namingOf(workspace, 'en');
  for (const name of [touchpoint, journey, persona, action, stage, team, channel, context, promise, source])
    expect(name('robot')).toBe('robot');
});

test('names a metric as its touchpoint does, and a measure as everybody does', () => {
  const { measure } = namingOf(workspace, 'de');
  expect([measure('hotline', 'wait'), measure(null, 'wait'), measure('hotline', 'csat'), measure(null, 'nps')]).toEqual([
    'Wartezeit',
    'Wartezeit',
    'Zufriedenheit',
    'Weiterempfehlung (NPS)',
  ]);
  expect([measure('hotline', 'calls'), measure('website', 'wait')]).toEqual(['calls', 'wait']);
});
