import { expect, test } from 'vitest';
import { balanceOf } from '../../../src/analysis/balance/balance.js';
import { everybody, groupedBySegment } from '../../../src/analysis/grouping.js';
import { wilsonInterval } from '../../../src/analysis/statistics/shares/wilson-interval.js';
import { answers, evidenceOf, readings } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/shop.yaml
name: Shop
quality: nps
# file: touchpoints/robot.yaml
name: Robot
status: planned
`);
const all = { grouping: everybody, selects: () => true, withCompany: true };

test('counts the answers above, at and below the middle of the scale', () => {
  const [hotline] = balanceOf(workspace, evidenceOf([answers('hotline', 'csat', { 1: 2, 2: 8, 3: 5, 4: 20, 5: 10 })]), all);
  expect(hotline).toMatchObject({ touchpoint: 'hotline', n: 45, status: 'ok', counts: { positive: 30, neutral: 5, negative: 10 } });
  expect(hotline.share?.value).toBe(0.75);
  expect(hotline.ratio?.value).toBe(3);
  // The interval of the ratio is that of the share as odds: Wilson of 30 of 40.
  expect(hotline.ratio?.low).toBeCloseTo(hotline.share!.low / (1 - hotline.share!.low), 12);
  expect(hotline.outweighs).toBe('positive');
});

test('turns a reversed scale round', () => {
  const [hotline] = balanceOf(workspace, evidenceOf([answers('hotline', 'effort', { 1: 6, 5: 1 }, { reversed: true })]), all);
  expect(hotline.counts).toEqual({ positive: 6, neutral: 0, negative: 1 });
});

test('counts promoters, passives and detractors of recommendations, the primary measure first', () => {
  const evidence = evidenceOf([answers('shop', 'csat', { 4: 5 }), answers('shop', 'nps', { 10: 3, 8: 4, 6: 3 })]);
  const [, nps, csat] = balanceOf(workspace, evidence, all);
  expect(nps).toMatchObject({ measure: 'nps', primary: true, counts: { positive: 3, neutral: 4, negative: 3 }, outweighs: 'unclear' });
  expect(csat).toMatchObject({ measure: 'csat', primary: false });
});

test('lets the whole interval decide which side outweighs', () => {
  const sideOf = (bad: number, good: number) =>
    balanceOf(workspace, evidenceOf([answers('hotline', 'csat', { 1: bad, 5: good })]), all)[0].outweighs;
  expect([sideOf(6, 4), sideOf(58, 42), sideOf(42, 58)]).toEqual(['unclear', 'unclear', 'unclear']);
  expect([sideOf(90, 60), sideOf(60, 90)]).toEqual(['negative', 'positive']);
});

test('has no ratio without bad answers, and no share where all are neither', () => {
  const evidence = evidenceOf([answers('hotline', 'csat', { 5: 9 }), answers('shop', 'csat', { 3: 9 })]);
  expect(balanceOf(workspace, evidence, all)).toMatchObject([
    { share: { value: 1, high: 1 }, ratio: null, outweighs: 'positive' },
    { counts: { neutral: 9 }, share: null, ratio: null, outweighs: null },
  ]);
});

test('shows nothing of fewer than five answers, and keeps touchpoints that nobody was asked about', () => {
  const evidence = evidenceOf([answers('hotline', 'csat', { 1: 4 }), readings('shop', 'waiting', 9, 10), answers('robot', 'csat', {})]);
  expect(balanceOf(workspace, evidence, all).map(({ touchpoint, n, status, counts }) => [touchpoint, n, status, counts])).toEqual([
    ['hotline', 4, 'too-few', null],
    ['robot', 0, 'no-data', null],
    ['shop', 0, 'no-data', null],
  ]);
});

test('weighs the share by the survey weights, and counts the answers', () => {
  const evidence = evidenceOf([
    answers('hotline', 'csat', { 5: 10 }, { weight: 3, segments: ['a'] }),
    answers('hotline', 'csat', { 1: 10 }, { weight: 1, segments: ['b'] }),
  ]);
  const [row] = balanceOf(workspace, evidence, all);
  expect(row).toMatchObject({ counts: { positive: 10, negative: 10 }, weighted: true });
  // Weights of 3 and 1 make 20 answers worth (10 · 3 + 10)² / (10 · 9 + 10) = 16.
  expect(row.share?.low).toBeCloseTo(wilsonInterval(12, 16)!.low, 12);
  expect(row.share?.value).toBeCloseTo(0.75, 12);
  const grouped = balanceOf(workspace, evidence, { ...all, grouping: groupedBySegment('group') });
  expect(grouped.map(({ segment, counts }) => [segment, counts?.positive])).toEqual([
    ['a', 10],
    ['b', 0],
    [null, undefined],
  ]);
});

test('puts the company as a whole last, where it is wanted', () => {
  const evidence = evidenceOf([answers(null, 'nps', { 10: 8 })]);
  expect(balanceOf(workspace, evidence, all).at(-1)).toMatchObject({ touchpoint: null, counts: { positive: 8 } });
  expect(balanceOf(workspace, evidence, { ...all, withCompany: false }).map(({ touchpoint }) => touchpoint)).toEqual(['hotline', 'shop']);
});
