/** What the parser of the command line says about a wrong call, in the words in which tp says such things. */
import type { CommanderError } from 'commander';
import { closest } from '../text/closest.js';
import { visible } from '../text/visible.js';
import { UserError } from './user-error.js';

/** The error as tp words it; `help` says where to read on, and is the hint where there is no better one. */
export function callError({ message }: Pick<CommanderError, 'message'>, help: string): UserError {
  const said = visible(message.replace(/^error: /, '').replace(/\n\(/, ' ('));
  for (const { says, error } of wordings) {
    const groups = says.exec(said)?.groups;
    if (groups !== undefined) return error(groups, help);
  }
  return new UserError(said, help);
}

interface Wording {
  readonly says: RegExp;
  readonly error: (groups: Readonly<Record<string, string>>, help: string) => UserError;
}

const wordings: readonly Wording[] = [
  {
    says: /^unknown (?<kind>option|command) '(?<name>.*)'(?: \(Did you mean (?<meant>.*)\?\))?$/s,
    error: ({ kind, name, meant }, help) => new UserError(`There is no ${kind} "${name}"`, meant ? `Did you mean "${meant}"?` : help),
  },
  {
    says: /^option '(?<flags>.*?)' argument '(?<value>.*)' is invalid\. (?<why>.*)$/s,
    error: ({ flags = '', value = '', why = '' }, help) => cannotBe(longFlag(flags), value, why, help),
  },
  {
    says: /^option '.*?' value '(?<value>.*)' from env '(?<name>.*?)' is invalid\. (?<why>.*)$/s,
    error: ({ name = '', value = '', why = '' }, help) => cannotBe(name, value, why, help),
  },
  {
    says: /^command-argument value '(?<value>.*)' is invalid for argument '(?<name>.*?)'\. (?<why>.*)$/s,
    error: ({ name, value = '', why = '' }, help) => cannotBe(`<${name}>`, value, why, help),
  },
  {
    says: /^missing required argument '(?<name>.*)'$/,
    error: ({ name }, help) => new UserError(`<${name}> is missing`, help),
  },
  {
    says: /^option '(?<flags>.*)' argument missing$/,
    error: ({ flags = '' }, help) => new UserError(`${longFlag(flags)} stands without its ${/<.*>/.exec(flags)?.[0] ?? 'value'}`, help),
  },
  {
    says: /^too many arguments(?: for '(?<command>.*)')?\. Expected (?<most>\d+) arguments? but got (?<given>\d+)\.$/,
    error: ({ command = 'tp', most, given }, help) =>
      new UserError(
        `Too many words: "${command}" takes at most ${most}, and there are ${given}`,
        `Put a text with blanks into quotes. ${help}`,
      ),
  },
];

/** `--paper cannot be "A5"`, with the nearest of what it can be, or with what is wrong. */
function cannotBe(what: string, value: string, why: string, help: string): UserError {
  const choices = /^Allowed choices are (?<list>.*)\.$/s.exec(why)?.groups?.['list']?.split(', ');
  const message = `${what} cannot be "${value}"`;
  if (choices === undefined) return new UserError(message, why || help);
  const meant = nearestChoice(value, choices);
  return new UserError(message, `${meant === null ? '' : `Did you mean "${meant}"? `}Allowed are ${choices.join(', ')}`);
}

/** The one that was meant; null where none is near. All of A0 to A4 are as near to A5. */
function nearestChoice(value: string, choices: readonly string[]): string | null {
  const sameLetters = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  return sameLetters ?? (value.length > 2 ? closest(value, choices) : null);
}

/** The name of an option as people know it: `--paper` of `--paper <size>`. */
function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}
