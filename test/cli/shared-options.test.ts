/** Options that several commands have mean the same and are nowhere forgotten. */
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { schemaNames } from '../../src/source/schemas.js';
import { shellIn, tp, workspaceFolder } from '../support/tp.js';

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

test('whatever refuses an inventory with errors can go on with what is left, as it says', async () => {
  const cwd = workspaceFolder('# file: touchpoints/hotline.yaml\nname: Hotline\nownr: service\n# file: journeys/call.yaml\nname: I call\n');
  const lines = [
    'report',
    'goals',
    'trend',
    'explain hotline.quality',
    'journey show call',
    'draw matrix -f txt',
    'journey render call -f txt',
  ];
  for (const line of lines) {
    expect((await tp(line.split(' '), { cwd })).stderr, line).toContain('--allow-errors');
    expect((await tp([...line.split(' '), '--allow-errors'], { cwd })).code, line).toBe(0);
  }
});

test('the help of tp schema names every schema', async () => {
  const { stdout } = await tp(['schema', '--help']);
  const help = stdout.replace(/\s+/g, ' ');
  expect(help).toContain(`${schemaNames.slice(0, -1).join(', ')} or ${schemaNames.at(-1)}`);
});

test('whatever speaks a language takes it from TP_LANG as well', () => {
  const spoken = all.filter(({ name, options }) => options.has('--lang') && name !== 'init');
  expect(spoken.filter(({ options }) => options.get('--lang')?.envVar !== 'TP_LANG').map(({ name }) => name)).toEqual([]);
});
