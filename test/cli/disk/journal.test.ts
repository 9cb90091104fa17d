import { expect, test } from 'vitest';
import { inWords } from '../../../src/cli/disk/journal.js';

test.each([
  [[], '(1 file)'],
  [['a.yaml'], '(1 file); a.yaml changed since and stays as it is'],
  [['a.yaml', 'b.yaml'], '(1 file); a.yaml, b.yaml changed since and stay as they are'],
])('says of %j that it was left', (left, words) => {
  expect(inWords({ files: 1, left })).toBe(`an earlier tp was ended in the middle of writing; what it had changed was taken back ${words}`);
});
