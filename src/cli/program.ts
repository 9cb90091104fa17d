/** The command line as a whole: its commands, its help, and how its own errors become ours. */
import { Command, CommanderError } from 'commander';
import { visible } from '../text/visible.js';
import { commands } from './commands/registry.js';
import type { Shell } from './shell.js';
import { UserError } from './user-error.js';
import { version } from './version.js';

/** Parses the arguments and runs the command; throws a `UserError` where they make no sense. */
export async function runProgram(shell: Shell, args: readonly string[]): Promise<void> {
  const program = buildProgram(shell);
  if (args.length === 0) {
    program.outputHelp();
    return;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    throw new UserError(visible(error.message.replace(/^error: /, '').replace(/\n\(/, ' (')), hintFor(args));
  }
}

/** The program with all its commands, not yet run. */
export function buildProgram(shell: Shell): Command {
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
  for (const { group, build } of commands) program.addCommand(build(shell).helpGroup(`${group}:`).copyInheritedSettings(program));
  return program;
}

const examples = `Examples:
  tp init                               begin an inventory in this folder
  tp validate                           check every file and every rule
  tp validate -f text -f sarif=tp.sarif check, and write a report for the code host as well
  tp ls 'stage:use not:owner:service'   list what matches
  tp explain ref/unknown-touchpoint     what a rule wants, and why
`;

function hintFor(args: readonly string[]): string {
  const command = args.find((arg) => commands.some(({ name }) => name === arg));
  return `See: tp ${command === undefined ? '' : `${command} `}--help`;
}
