import { expect, test } from 'vitest';
import { repetitionsIn } from '../../../src/analysis/silos/repetition.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: journeys/order.yaml
name: I order
steps: [{ id: call, touchpoint: hotline }]
`);
const journey = workspace.journeys.get('order')!;
const scale = { scale: [0, 1], reversed: true } as const;

test('counts who had to say it again at the touchpoints of the journey', () => {
  const evidence = evidenceOf([
    answers('hotline', 'repeated', { 0: 6, 1: 2 }, scale),
    answers('shop', 'repeated', { 1: 90 }, scale),
    answers('hotline', 'repeated', { 1: 90 }, { ...scale, journey: 'complain' }),
    answers(null, 'repeated', { 0: 2 }, { ...scale, journey: 'order' }),
  ]);
  expect(repetitionsIn(evidence).on(journey)).toMatchObject({ share: { value: 0.2 }, n: 10 });
  expect(repetitionsIn(evidence).overall).toMatchObject({ share: { value: 182 / 190 }, n: 190 });
});

test('takes answers on more points for how far they lie towards having to', () => {
  // 1 (never) to 5 (always), the low end the good one: 3 is half of the way.
  const evidence = evidenceOf([answers('hotline', 'repeated', { 3: 10 }, { reversed: true })]);
  expect(repetitionsIn(evidence).on(journey)?.share.value).toBeCloseTo(0.5, 12);
});

test('says nothing of fewer than five', () => {
  expect(repetitionsIn(evidenceOf([answers('hotline', 'repeated', { 1: 4 }, scale)])).on(journey)).toBeNull();
});
