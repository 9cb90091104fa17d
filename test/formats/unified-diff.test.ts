/** A diff that programs can apply and people can read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffLines } from '../../src/formats/diff-lines.js';
import { toStyle } from '../../src/formats/style.js';
import { unifiedDiff } from '../../src/formats/unified-diff.js';
import { piped } from '../support/report.js';
import { temporaryFolder } from '../support/tp.js';

const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\td\n', 'e\r\n', '\n');
const text = fc.tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('', '', 'end')).map(([lines, end]) => lines.join('') + end);

test('leads from the one version to the other by the fewest lines', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (before, after) => {
      const changes = diffLines(before, after);
      expect(changes.filter(({ kind }) => kind !== 'added').map((change) => change.text)).toEqual(before);
      expect(changes.filter(({ kind }) => kind !== 'removed').map((change) => change.text)).toEqual(after);
      expect(changes.filter(({ kind }) => kind === 'same').length).toBe(longestCommon(before, after));
    }),
    { seed: 3 },
  );
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const lengths = [...a, ''].map(() => [...b, ''].map(() => 0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i][j] = a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths[0][0];
}

test('can be applied by git', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'touchpoints'));
  const pairs = fc
    .sample(fc.tuple(text, text), { numRuns: 60, seed: 4 })
    .filter(([before, after]) => before !== after && before !== '' && after !== '');
  const path = (index: number) => `touchpoints/${index}.yaml`;
  for (const [index, [before]] of pairs.entries()) writeFileSync(join(root, path(index)), before);
  const patch = pairs.map(([before, after], index) => unifiedDiff({ path: path(index), before, after }, piped)).join('');
  const made = unifiedDiff({ path: 'new.yaml', before: null, after: 'name: A\n' }, piped);
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: root, input: patch + made });
  for (const [index, [, after]] of pairs.entries()) expect(readFileSync(join(root, path(index)), 'utf8'), `pair ${index}`).toBe(after);
  expect(readFileSync(join(root, 'new.yaml'), 'utf8')).toBe('name: A\n');
});

describe('for people', () => {
  test('shows three lines around each change, and what is near together in one piece', () => {
    const before = Array.from({ length: 30 }, (_, index) => `line-${index}\n`);
    const after = before.map((words, index) => (index === 4 || index === 9 || index === 25 ? `new-${words}` : words));
    const diff = unifiedDiff({ path: 'a.yaml', before: before.join(''), after: after.join('') }, piped);
    expect(diff.split('\n').filter((row) => row.startsWith('@@'))).toEqual(['@@ -2,12 +2,12 @@', '@@ -23,7 +23,7 @@']);
    expect(diff).toContain('--- a/a.yaml\n+++ b/a.yaml\n');
  });

  test('is empty where nothing changed, in colour on a terminal, and obeys nothing', () => {
    expect(unifiedDiff({ path: 'a', before: 'x\n', after: 'x\n' }, piped)).toBe('');
    const style = toStyle({ isTTY: true, env: { TERM: 'xterm' } });
    const diff = unifiedDiff({ path: 'a\u001b[2J', before: 'x\n', after: '\u001b]0;y\u0007\n' }, style);
    expect(diff).toContain('\u001b[32m+<U+001B>]0;y<U+0007>\u001b[39m');
    expect(diff).toContain('a<U+001B>[2J');
  });
});
