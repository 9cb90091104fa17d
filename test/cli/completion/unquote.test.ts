import { expect, test } from 'vitest';
import { unquote } from '../../../src/cli/completion/unquote.js';

test.each([
  ['hotline', 'hotline'],
  ['our\\ folder', 'our folder'],
  ["'our folder'/a", 'our folder/a'],
  ['"our \\"own\\" folder"', 'our "own" folder'],
  ['"not closed', 'not closed'],
  ["it\\'s", "it's"],
  ['$(touch x)', '$(touch x)'],
  ['"a\\b"', 'a\\b'],
  ['', ''],
])('%s stands for %s', (word, expected) => {
  expect(unquote(word)).toBe(expected);
});
