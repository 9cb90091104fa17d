import { expect, test } from 'vitest';
import { isQualityMeasure, orderMeasures, wantedMeasure } from '../../../src/analysis/quality/quality-measures.js';
import type { Touchpoint } from '../../../src/model/touchpoint.js';
import { loadExample } from '../../support/workspace.js';

async function hotline(lines: string): Promise<Touchpoint> {
  const found = (await loadExample(`\n# file: touchpoints/hotline.yaml\nname: Hotline\n${lines}\n`)).workspace.touchpoints.get('hotline');
  if (found === undefined) throw new Error('there is no hotline');
  return found;
}

test('tells what says how good a touchpoint is from what is asked for other reasons', () => {
  const measures = [
    'csat',
    'nps',
    'effort',
    'waiting-time',
    'importance',
    'expectation',
    'disconfirmation',
    'repeated',
    'promise',
    'kano',
    'outcome',
  ];
  expect(measures.filter((measure) => isQualityMeasure({ measure }))).toEqual(['csat', 'nps', 'effort', 'waiting-time']);
});

test('orders csat, nps, effort before metrics by id, each once', () => {
  expect(orderMeasures(['zeal', 'effort', 'nps', 'csat', 'errors', 'csat'], null)).toEqual(['csat', 'nps', 'effort', 'errors', 'zeal']);
});

test('puts the choice of the touchpoint first', async () => {
  expect(orderMeasures(['csat', 'nps', 'effort'], await hotline('quality: effort'))).toEqual(['effort', 'csat', 'nps']);
  expect(orderMeasures(['csat', 'errors'], await hotline('quality: errors'))).toEqual(['errors', 'csat']);
});

test('wants satisfaction where the touchpoint does not choose', async () => {
  expect([wantedMeasure(null), wantedMeasure(await hotline('')), wantedMeasure(await hotline('quality: nps'))]).toEqual([
    'csat',
    'csat',
    'nps',
  ]);
});
