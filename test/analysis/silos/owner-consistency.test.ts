import { describe, expect, test } from 'vitest';
import { ownerConsistency } from '../../../src/analysis/silos/owner-consistency.js';
import { ownerQualityReader } from '../../../src/analysis/silos/owner-quality.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

describe('ownerConsistency', () => {
  const owners = (variance: number, ...means: readonly number[]) =>
    new Map(means.map((mean, index) => [`team-${index}`, { n: 25, mean, variance }]));

  test('is what chance leaves of the differences', () => {
    // v = 400 / 25 = 16; Q = 2 · 10² / 16 = 12.5; Σw − Σw²/Σw = 1/16; τ² = 11.5 · 16 = 184.
    const found = ownerConsistency(owners(400, 60, 80));
    expect(found?.deviation).toBeCloseTo(Math.sqrt(184), 10);
    expect(found?.score).toBeCloseTo(100 - 2 * Math.sqrt(184), 10);
    expect(found?.owners).toBe(2);
  });

  test('is 100 where chance explains all', () => {
    expect(ownerConsistency(owners(400, 60, 61))?.score).toBe(100);
  });

  test('does not go below 0', () => {
    expect(ownerConsistency(owners(1, 0, 0, 100))?.score).toBe(0);
  });

  test('gives an owner whose answers are all equal the variance within all', () => {
    // Pooled (24 · 400 + 24 · 0) / 48 = 200: variances of the means 16 and 8, Q = 400 / 24, τ² = (Q − 1) / (3/16 − (5/256) / (3/16)).
    const both = new Map([...owners(400, 80), ['equal', { n: 25, mean: 60, variance: 0 }]]);
    expect(ownerConsistency(both)?.deviation).toBeCloseTo(Math.sqrt((400 / 24 - 1) / (3 / 16 - 5 / 48)), 9);
  });

  test('says nothing of one owner, of few answers, or without any spread', () => {
    expect(ownerConsistency(owners(400, 60))).toBeNull();
    expect(ownerConsistency(new Map([...owners(400, 60), ['few', { n: 9, mean: 90, variance: 400 }]]))).toBeNull();
    expect(ownerConsistency(owners(0, 60, 80))).toBeNull();
  });
});

describe('ownerQualityReader', async () => {
  const { workspace } = await loadExample(`
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
# file: touchpoints/mail.yaml
name: E-mail
owner: service
# file: touchpoints/shop.yaml
name: Shop
owner: sales
# file: touchpoints/forum.yaml
name: Forum
`);
  const touchpoints = [...workspace.touchpoints.values()];

  test('takes the measure that the most owners have, over all their touchpoints', () => {
    const evidence = evidenceOf([
      answers('hotline', 'csat', { 2: 3, 4: 5 }),
      answers('mail', 'csat', { 2: 2 }),
      answers('shop', 'csat', { 4: 5, 5: 5 }),
      answers('shop', 'nps', { 10: 100 }),
      answers('forum', 'csat', { 1: 100 }),
    ]);
    const found = ownerQualityReader(evidence)(touchpoints);
    expect(found?.measure).toBe('csat');
    expect([...(found?.owners ?? [])].map(([owner, { n, mean }]) => [owner, n, mean])).toEqual([
      ['sales', 10, 87.5],
      ['service', 10, 50],
    ]);
  });

  test('counts recommendations as the net promoter score does', () => {
    const evidence = evidenceOf([answers('hotline', 'nps', { 0: 5, 9: 5 }), answers('shop', 'nps', { 10: 5, 7: 5 })]);
    expect([...(ownerQualityReader(evidence)(touchpoints)?.owners ?? [])].map(([owner, { mean }]) => [owner, mean])).toEqual([
      ['sales', 75],
      ['service', 50],
    ]);
  });

  test('leaves out owners with fewer than ten answers', () => {
    const evidence = evidenceOf([answers('hotline', 'csat', { 2: 50 }), answers('shop', 'csat', { 4: 9 })]);
    expect([...(ownerQualityReader(evidence)(touchpoints)?.owners.keys() ?? [])]).toEqual(['service']);
    expect(ownerQualityReader(evidenceOf([answers('shop', 'csat', { 4: 9 })]))(touchpoints)).toBeNull();
  });
});
