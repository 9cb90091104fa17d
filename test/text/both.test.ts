import { expect, test } from 'vitest';
import { counted, speaker } from '../../src/text/both.js';

const answer = { en: 'answer', de: 'Antwort' };
const answers = { en: 'answers', de: 'Antworten' };

test('speaks one language', () => {
  expect([speaker('en')(answer), speaker('de')(answer)]).toEqual(['answer', 'Antwort']);
});

test('counts things in the numbers of the language', () => {
  const counts = [0, 1, 2, 25976];
  expect(counts.map((count) => counted(speaker('en'), count, answer, answers))).toEqual([
    '0 answers',
    '1 answer',
    '2 answers',
    '25,976 answers',
  ]);
  expect(counts.map((count) => counted(speaker('de'), count, answer, answers))).toEqual([
    '0 Antworten',
    '1 Antwort',
    '2 Antworten',
    '25.976 Antworten',
  ]);
});
