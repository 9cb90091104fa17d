import { describe, expect, test } from 'vitest';
import { commandFirst } from '../../src/cli/command-first.js';
import { tp } from '../support/tp.js';

describe('options before the command', () => {
  test.each([
    ['tp -C cx ls hotline', 'tp ls hotline -C cx'],
    ['tp -Ccx --no-color journey render order -o a.svg', 'tp journey render order -Ccx --no-color -o a.svg'],
    ['tp --width 60 report quality -- -x', 'tp report quality --width 60 -- -x'],
    ['tp --dir=cx', 'tp --dir=cx'],
    ['tp -C', 'tp -C'],
    ['tp --debug ls', 'tp --debug ls'],
    ['tp ls -C cx', 'tp ls -C cx'],
  ])('are read as if they stood behind it: %s', (given, read) => {
    expect(commandFirst(given.split(' ').slice(1))).toEqual(read.split(' ').slice(1));
  });

  test('mean what they mean behind it', async () => {
    expect(await tp(['-C', 'examples/office', 'ls', 'hotline'])).toEqual(await tp(['ls', 'hotline', '-C', 'examples/office']));
  });

  test('without a command are no call', async () => {
    expect((await tp(['-C', 'examples/office'])).code).toBe(2);
  });
});
