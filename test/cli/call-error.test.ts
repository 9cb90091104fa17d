import { describe, expect, test } from 'vitest';
import { callError } from '../../src/cli/call-error.js';
import { tp } from '../support/tp.js';

/** What a wrong call is answered with: the error and its hint. */
async function answer(args: readonly string[]): Promise<readonly string[]> {
  const { stderr, stdout, code } = await tp(args);
  expect([stdout, code]).toEqual(['', 2]);
  return stderr.trimEnd().split(/\n {7}/);
}

describe('a wrong call', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a command', ['validat'], ['error: There is no command "validat"', 'Did you mean "validate"?']],
    ['a command of a group', ['journey', 'rendr'], ['error: There is no command "rendr"', 'Did you mean "render"?']],
    ['an option', ['validate', '--onyl', 'ref'], ['error: There is no option "--onyl"', 'Did you mean "--only"?']],
    ['an option that is like none', ['validate', '--nope'], ['error: There is no option "--nope"', 'See: tp validate --help']],
    [
      'what an option can be',
      ['journey', 'render', '--paper', 'a3'],
      ['error: --paper cannot be "a3"', 'Did you mean "A3"? Allowed are A4, A3, A2, A1, A0'],
    ],
    [
      'what an option can be, where all are as near',
      ['journey', 'render', '--paper', 'A5'],
      ['error: --paper cannot be "A5"', 'Allowed are A4, A3, A2, A1, A0'],
    ],
    [
      'what an option with a short name can be',
      ['ls', '-f', 'xml'],
      ['error: --format cannot be "xml"', 'Allowed are text, plain, json, path'],
    ],
    [
      'what an argument can be',
      ['new', 'touchpont', 'x'],
      ['error: <kind> cannot be "touchpont"', 'Did you mean "touchpoint"? Allowed are touchpoint, journey, persona, action, feedback'],
    ],
    ['a number', ['report', '--limit', 'x'], ['error: --limit cannot be "x"', 'Write a whole number']],
    [
      'a day',
      ['report', '--as-of', '31.12.2026'],
      ['error: --as-of cannot be "31.12.2026"', 'Write a day as YYYY-MM-DD, for example 2027-03-31'],
    ],
    ['an argument that is missing', ['show'], ['error: <id> is missing', 'See: tp show --help']],
    ['an option without its value', ['validate', '--only'], ['error: --only stands without its <rule|group>', 'See: tp validate --help']],
    [
      'too many words',
      ['init', 'a', 'b'],
      ['error: Too many words: "init" takes at most 1, and there are 2', 'Put a text with blanks into quotes. See: tp init --help'],
    ],
  ])('says what is wrong and what to do: %s', async (_, args, expected) => {
    expect(await answer(args)).toEqual(expected);
  });

  test('names the environment variable that it comes from', () => {
    const message = "error: option '--lang <language>' value 'fr' from env 'TP_LANG' is invalid. Allowed choices are en, de.";
    expect(callError({ message }, 'See: tp --help')).toMatchObject({ message: 'TP_LANG cannot be "fr"', hint: 'Allowed are en, de' });
  });

  test('shows nothing that a terminal would obey', async () => {
    expect(await answer(['report', '--lang', '\u001b[2J'])).toEqual(['error: --lang cannot be "<U+001B>[2J"', 'Allowed are en, de']);
  });
});
