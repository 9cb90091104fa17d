import { expect, test } from 'vitest';
import { stepEmotion, valenceOf } from '../../../src/analysis/journey/step-emotion.js';

const step = { id: 'call', touchpoint: 'hotline' };
const feels = { score: -1 };

test('takes answers to the step before those to its touchpoint, and these before what the file says', () => {
  expect(stepEmotion({ ...step, feels }, { step: 10, touchpoint: 20 })).toEqual({ valence: 10, source: 'step' });
  expect(stepEmotion({ ...step, feels }, { step: null, touchpoint: 0 })).toEqual({ valence: 0, source: 'touchpoint' });
  expect(stepEmotion({ ...step, feels }, { step: null, touchpoint: null })).toEqual({ valence: 25, source: 'feels' });
});

test('is unknown where nobody says anything', () => {
  expect(stepEmotion(step, { step: null, touchpoint: null })).toBeNull();
});

test('puts −2 to +2 on 0–100', () => {
  expect([-2, -0.5, 0, 2].map(valenceOf)).toEqual([0, 37.5, 50, 100]);
});
