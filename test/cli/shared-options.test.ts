/** Options that several commands have mean the same and are nowhere forgotten. */
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { shellIn } from '../support/tp.js';

interface Described {
  readonly name: string;
  readonly options: ReadonlyMap<string, Command['options'][number]>;
}

function described(command: Command, names: readonly string[] = []): readonly Described[] {
  const options = new Map(command.options.map((option) => [option.long ?? '', option]));
  return [{ name: names.join(' '), options }, ...command.commands.flatMap((part) => described(part, [...names, part.name()]))];
}

const all = described(buildProgram(shellIn({})));
const withOption = (long: string) => all.filter(({ options }) => options.has(long)).map(({ name }) => name);

test('whatever opens an inventory can leave aside what tp remembers', () => {
  expect(withOption('--no-cache')).toEqual(withOption('--dir').filter((name) => name !== 'init'));
});

test('whatever speaks a language takes it from TP_LANG as well', () => {
  const spoken = all.filter(({ name, options }) => options.has('--lang') && name !== 'init');
  expect(spoken.filter(({ options }) => options.get('--lang')?.envVar !== 'TP_LANG').map(({ name }) => name)).toEqual([]);
});
