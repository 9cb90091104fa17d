import { describe, expect, test } from 'vitest';
import { type Kano, type KanoAnswer, kano, kanoAnswers, kanoCategory } from '../../../src/analysis/gaps/kano.js';

test('sorts pairs of answers by the table of Berger et al.', () => {
  const letters = { 'must-be': 'M', 'one-dimensional': 'O', attractive: 'A', indifferent: 'I', reverse: 'R', questionable: 'Q' } as const;
  const table = kanoAnswers.map((functional) =>
    kanoAnswers.map((dysfunctional) => letters[kanoCategory(functional, dysfunctional)]).join(' '),
  );
  expect(table).toEqual(['Q A A A O', 'R I I I M', 'R I I I M', 'R I I I M', 'R R R R Q']);
});

describe('kano', () => {
  // One pair for each category.
  const examples: Record<string, [KanoAnswer, KanoAnswer]> = {
    M: ['expect', 'dislike'],
    O: ['like', 'dislike'],
    A: ['like', 'neutral'],
    I: ['neutral', 'neutral'],
    R: ['dislike', 'like'],
    Q: ['like', 'like'],
  };
  const of = (counts: Record<string, number>): Kano | null =>
    kano(Object.entries(counts).map(([letter, count]) => ({ functional: examples[letter][0], dysfunctional: examples[letter][1], count })));

  test('takes the category of most people', () => {
    expect(of({ M: 60, O: 20, A: 10, I: 8, R: 1, Q: 1 })).toEqual({
      n: 100,
      counts: { 'must-be': 60, 'one-dimensional': 20, attractive: 10, indifferent: 8, reverse: 1, questionable: 1 },
      category: 'must-be',
      isMixed: false,
      better: 30 / 98,
      worse: -80 / 98,
      categoryStrength: 40,
      totalStrength: 90,
      hasWordingProblem: false,
    });
  });

  test.each([
    ['M', 'O', 'must-be'],
    ['O', 'A', 'one-dimensional'],
    ['A', 'I', 'attractive'],
    ['I', 'R', 'indifferent'],
    ['R', 'Q', 'reverse'],
  ])('prefers %s to %s where both are equal, and calls it mixed', (first, second, category) => {
    expect(of({ [second]: 10, [first]: 10 })).toMatchObject({ category, isMixed: true, categoryStrength: 0 });
  });

  test('lets the test of Fong decide whether the lead is real', () => {
    // 1.65 · √((49 + 36)(200 − 85) / 200) = 11.5: a lead of 13 is real; of 11 (48 to 37, the same bound) is not.
    expect(of({ A: 49, I: 36, M: 15 })?.isMixed).toBe(false);
    expect(of({ A: 48, I: 37, M: 15 })?.isMixed).toBe(true);
  });

  test('knows neither better nor worse where all contradict themselves or want the opposite', () => {
    expect(of({ R: 3, Q: 2 })).toMatchObject({ category: 'reverse', better: null, worse: null, hasWordingProblem: true });
  });

  test('suspects the wording only above 5 %', () => {
    expect(of({ M: 95, Q: 5 })?.hasWordingProblem).toBe(false);
    expect(of({ M: 94, Q: 6 })?.hasWordingProblem).toBe(true);
  });

  test('is unknown without answers', () => {
    expect(of({})).toBeNull();
  });
});
