import { expect, test } from 'vitest';
import { lossOf } from '../../../src/rules/yaml/lost-digits.js';

test.each([
  ['0', null],
  ['12000', null],
  ['-5', null],
  ['0.25', null],
  ['0.30000000000000004', null],
  ['9007199254740992', null],
  ['010', 'zeros'],
  ['-007', 'zeros'],
  ['00', 'zeros'],
  ['01.5', 'zeros'],
  ['9007199254740993', 'digits'],
  ['12345678901234567890', 'digits'],
  ['0.1234567890123456789', 'digits'],
  ['0x20000000000001', 'digits'],
  ['1e-400', 'digits'],
  ['1e400', 'size'],
  ['9'.repeat(10_000), 'size'],
  ['.inf', 'size'],
  ['-.INF', 'size'],
  ['.nan', 'size'],
  ['1.10', 'form'],
  ['8000.00', 'form'],
  ['1e2', 'form'],
  ['1E+2', 'form'],
  ['0x1F', 'form'],
  ['0o17', 'form'],
  ['+5', 'form'],
  ['.5', 'form'],
  ['5.', 'form'],
  ['-0', 'form'],
])('%s loses %s', (source, loss) => {
  expect(lossOf(source, numberOf(source))).toBe(loss);
});

function numberOf(source: string): number {
  if (/nan/i.test(source)) return Number.NaN;
  if (/inf/i.test(source)) return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(source);
}
