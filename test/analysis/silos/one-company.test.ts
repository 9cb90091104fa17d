import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companiesExperienced } from '../../../src/analysis/silos/companies-experienced.js';
import { type Continuity, continuity } from '../../../src/analysis/silos/continuity.js';
import { oneCompanyIndex } from '../../../src/analysis/silos/one-company.js';
import { ownerIslands } from '../../../src/analysis/silos/owner-islands.js';
import type { ContextStatus, Transition } from '../../../src/analysis/silos/transitions.js';
import { expectNear } from '../statistics/reference.js';

/** `sales service passed`; `?` is not known. Channels are those of the owners. */
function transitions(...texts: string[]): Transition[] {
  return texts.map((text, index) => {
    const [from, to, context] = text.split(' ');
    const owners = [from, to].map((one) => (one === '?' ? null : one)) as [string | null, string | null];
    return { journey: 'buy', from: index, to: index + 1, owners, channels: owners, context: context as ContextStatus, lost: [] };
  });
}

describe('continuity', () => {
  test('counts what is passed among the changes of which something is known', () => {
    // 2 of 5: Wilson 0.1176–0.7693.
    const result = continuity(
      transitions('a b passed', 'b c lost', 'c a lost', 'a b lost', 'b a passed', 'b c unknown', 'a a lost', '? a passed'),
      'owners',
    );
    expect(result).toMatchObject({ changes: 6, possibleChanges: 1, passed: 2, lost: 3, unknown: 2, unknownShare: 2 / 7 });
    expectNear(result.score, { value: 40, low: 11.76207, high: 76.92757 }, 1e-6);
  });

  test('knows nothing where nothing changes', () => {
    expect(continuity(transitions('a a passed'), 'channels')).toMatchObject({ changes: 0, unknown: 0, unknownShare: 0, score: null });
  });
});

describe('companiesExperienced', () => {
  test('is one, and one more for every hand-off where context gets lost', () => {
    expect(companiesExperienced(transitions('a b lost', 'b b lost', 'b c passed', 'c a lost', 'a b lost'))).toEqual({
      value: 4,
      low: 4,
      high: 4,
      handOffs: 4,
      handOffDensity: 0.8,
    });
  });

  test('may be more where nobody knows', () => {
    const most = ['a b lost', 'b a passed', 'a b passed', 'b c passed', 'c a passed'];
    expect(companiesExperienced(transitions(...most, 'a c unknown', 'c ? lost'))).toMatchObject({ value: 2, low: 2, high: 4 });
  });

  test('is not known where nobody knows of more than 30 % of the hand-offs', () => {
    expect(companiesExperienced(transitions('a b lost', 'b c unknown', 'c ? lost', '? d passed'))).toMatchObject({
      value: null,
      low: 2,
      high: 4,
    });
  });

  test('is one for a single step', () => {
    expect(companiesExperienced([])).toEqual({ value: 1, low: 1, high: 1, handOffs: 0, handOffDensity: null });
  });
});

describe('ownerIslands', () => {
  test('links owners among whom nothing gets lost, and all whom they link', () => {
    const { islands, fewest, unknown } = ownerIslands(
      ['press'],
      transitions('shop web passed', 'web van passed', 'van hotline passed', 'hotline van lost', 'shop hotline unknown', 'van van lost'),
    );
    expect(islands).toEqual([['hotline'], ['press'], ['shop', 'van', 'web']]);
    expect(unknown).toEqual([['hotline', 'shop']]);
    expect(fewest).toBe(2);
  });

  test('is as many islands as owners where everything gets lost', () => {
    expect(ownerIslands([], transitions('a b lost', 'b c lost')).islands).toEqual([['a'], ['b'], ['c']]);
  });

  test('does not depend on the order, and puts each owner on one island', () => {
    const anyText = fc.tuple(fc.constantFrom(...'abcde'), fc.constantFrom(...'abcde'), fc.constantFrom('passed', 'lost', 'unknown'));
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
        const all = transitions(...texts.map((text) => text.join(' ')));
        const result = ownerIslands('abcde', all);
        expect(ownerIslands('edcba', [...all].reverse())).toEqual(result);
        expect(result.islands.flat().sort()).toEqual([...'abcde']);
      }),
    );
  });
});

describe('oneCompanyIndex', () => {
  const at = (score: number | null, unknownShare = 0): Continuity => ({
    changes: 6,
    possibleChanges: 0,
    passed: 2,
    lost: 3,
    unknown: 1,
    unknownShare,
    score: score === null ? null : { value: score, low: 0, high: 100 },
  });

  test('is the geometric mean of its components', () => {
    // (40 · 40 · 84 · 78)^(1/4) = 56.90
    const { value, components, reason } = oneCompanyIndex(at(40), at(40, 0.3), 84, { value: 0.22 });
    expect(value).toBeCloseTo((40 * 40 * 84 * 78) ** 0.25, 9);
    expect(components).toEqual({ handOffs: 40, channels: 40, consistency: 84, noRepeat: 78 });
    expect(reason).toBeNull();
  });

  test('is pulled down by a broken component, but tells the others apart', () => {
    expect(oneCompanyIndex(at(0), at(100), null, null).value).toBeCloseTo(10, 9);
    expect(oneCompanyIndex(at(0), at(25), null, null).value).toBeCloseTo(5, 9);
  });

  test('is unknown with fewer than two components', () => {
    expect(oneCompanyIndex(at(null), at(null), 84, null)).toMatchObject({ value: null, reason: 'fewer-than-two-components' });
  });

  test('is unknown where more than 30 % of the hand-offs or of the changes of channel are', () => {
    expect(oneCompanyIndex(at(40, 0.31), at(40), 84, null)).toMatchObject({ value: null, reason: 'too-much-unknown' });
    expect(oneCompanyIndex(at(40), at(40, 0.31), 84, null)).toMatchObject({ value: null, reason: 'too-much-unknown' });
  });
});
