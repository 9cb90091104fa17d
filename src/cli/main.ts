/** The way in: sets up the world, runs one command, and turns what it throws into an exit code. Nothing else ends the process. */

import { readFileSync } from 'node:fs';
import { exitCodes, type Shell } from './shell.js';
import { errorText, UserError } from './user-error.js';
import { version } from './version.js';

/** Runs `tp` with the arguments of `process`; sets its exit code and returns when all is written. */
export async function main(process: NodeJS.Process, args: readonly string[]): Promise<void> {
  // Dates in data carry no time zone; nothing tp prints may depend on the machine's.
  process.env['TZ'] = 'UTC';
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => onStreamError(process, error));
  const later: (() => void)[] = [];
  const shell: Shell = {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    afterwards: (work) => later.push(work),
    exitCode: exitCodes.done,
  };
  await run(shell, args);
  process.exitCode = shell.exitCode;
  for (const work of later) work();
}

/** Runs one command in the given world; the exit code is left in `shell.exitCode`. */
export async function run(shell: Shell, args: readonly string[]): Promise<void> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    shell.stdout.write(`${version}\n`);
    return;
  }
  const help = args.length === 0 || (args.length === 1 && (args[0] === '--help' || args[0] === '-h')) ? builtHelp() : null;
  if (help !== null) {
    shell.stdout.write(help);
    return;
  }
  try {
    const { runProgram } = await import('./program.js');
    await runProgram(shell, args);
  } catch (error) {
    shell.exitCode = report(shell, error, args.includes('--debug'));
  }
}

/** The help as the build wrote it down: to print it, no command need be loaded. Null where tp was not built. */
function builtHelp(): string | null {
  try {
    return readFileSync(new URL('../help.txt', import.meta.url), 'utf8');
  } catch {
    return null;
  }
}

function report(shell: Shell, error: unknown, debug: boolean): number {
  if (error instanceof UserError) {
    shell.stderr.write(errorText(error));
    return exitCodes.usage;
  }
  const { stack, message } = error instanceof Error ? error : new Error(String(error));
  shell.stderr.write(`error: tp ${version} met something it was not made for: ${message}\n`);
  shell.stderr.write('       This is a bug in tp. Please report it with the command and, if you can, the files.\n');
  shell.stderr.write(debug ? `${stack}\n` : '       Run it again with --debug to see where it happened.\n');
  return exitCodes.bug;
}

/** A closed pipe is no error (`tp … | head`); any other failed write is, or a full disk would look like success. */
function onStreamError(process: NodeJS.Process, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  try {
    process.stderr.write(`error: writing the output failed (${error.code ?? error.message})\n`);
  } finally {
    process.exit(exitCodes.usage);
  }
}
