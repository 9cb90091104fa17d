/** The command line as a whole: its commands, its help, and how its own errors become ours. */
import { Command, CommanderError } from 'commander';
import { GitProblem } from '../source/git/git-problem.js';
import { callError } from './call-error.js';
import { commandFirst } from './command-first.js';
import { type CommandEntry, commands } from './commands/registry.js';
import type { Shell } from './shell.js';
import { UserError } from './user-error.js';
import { version } from './version.js';

/** Parses the arguments and runs the command; throws a `UserError` where they make no sense. */
export async function runProgram(shell: Shell, given: readonly string[]): Promise<void> {
  const args = commandFirst(given);
  const program = buildProgram(shell, commandsFor(args));
  const onlyNamed = args.length < 2 ? groupNamed(program, args[0]) : null;
  if (onlyNamed !== null) {
    onlyNamed.outputHelp();
    return;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof GitProblem) throw new UserError(error.message, error.hint?.en ?? null);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    throw callError(error, hintFor(program, args));
  }
}

/** The program itself where nothing is named, else a command that only holds others; null for any other. */
function groupNamed(program: Command, name: string | undefined): Command | null {
  if (name === undefined) return program;
  return program.commands.find((command) => command.name() === name && command.commands.length > 0) ?? null;
}

/** The one that is named first, which is quicker to describe than all; all of them where something else is. */
function commandsFor([first]: readonly string[]): readonly CommandEntry[] {
  const named = commands.filter(({ name }) => name === first);
  return named.length > 0 ? named : commands;
}

/** The program with its commands, not yet run. */
export function buildProgram(shell: Shell, described: readonly CommandEntry[] = commands): Command {
  const program = new Command('tp')
    .description('Touchpoint management as code: one inventory of every point where people meet you, checked like a compiler checks.')
    .usage('<command> [options]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .option('--debug', 'show where a bug in tp happened')
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureHelp({ sortSubcommands: false, helpWidth: 100 })
    .configureOutput({ writeOut: (text) => shell.stdout.write(text), writeErr: () => undefined })
    .addHelpText('before', examples)
    .addHelpText('after', '\nExit codes: 0 fine, 1 the data do not meet the bar, 2 tp could not do what was asked, 3 a bug in tp.');
  program.hook('preAction', (_, command) => {
    if (command.opts()['cache'] === false) shell.remembers = false;
  });
  for (const { group, build } of described) {
    const command = build(shell).helpGroup(`${group}:`).copyInheritedSettings(program);
    for (const part of command.commands) part.copyInheritedSettings(program);
    program.addCommand(command);
  }
  return program;
}

const examples = `Examples:
  tp init                               begin an inventory in this folder
  tp validate                           check every file and every rule
  tp validate -f text -f sarif=tp.sarif check, and write a report for the code host as well
  tp report                             what matters, how good it is, what to do first
  tp journey render <id> -o map.pdf     draw a journey for the wall
  tp diff main                          what changed, in the words of the field
  tp ls 'stage:use not:owner:service'   list what matches
  tp explain ref/unknown-touchpoint     what a rule wants, and why
`;

function hintFor(program: Command, args: readonly string[]): string {
  const name = args.find((arg) => commands.some((command) => command.name === arg));
  const command = program.commands.find((one) => one.name() === name);
  const following = name === undefined ? undefined : args[args.indexOf(name) + 1];
  const part = command?.commands.find((one) => one.name() === following);
  return `See: ${['tp', command?.name(), part?.name(), '--help'].filter((word) => word !== undefined).join(' ')}`;
}
