/** Runs whole processes and says what each took. Three ways to find out, the most exact that the machine has. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A folder for what the measured processes write; gone when the benchmark ends. */
export const scratch = mkdtempSync(join(tmpdir(), 'tp-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const output = { stdout: join(scratch, 'stdout'), stderr: join(scratch, 'stderr') };

/**
 * Runs `command` (program and arguments) in `cwd` and waits for its end. Returns seconds on the clock, CPU seconds of it and its children
 * (null where nobody knows), peak memory in bytes of the largest of them, exit code, and what it wrote.
 */
export async function measure({ command, cwd = scratch, env = {} }) {
  const result = await meter({ command, cwd, env: { ...quietWorld, ...env } });
  return { ...result, stdout: readFileSync(output.stdout), stderr: readFileSync(output.stderr) };
}

// The user's own settings must not change a measurement, nor may a tool leave anything in the home folder.
const quietWorld = { PATH: process.env.PATH, HOME: scratch, LANG: 'C.UTF-8', TERM: 'dumb' };

const runs = (command) => spawnSync(command[0], command.slice(1), { stdio: 'ignore' }).status === 0;
const meter = runs(['python3', '--version'])
  ? pythonMeter()
  : runs(['/usr/bin/time', '-f', '%M', process.execPath, '--version'])
    ? timeMeter
    : procMeter;

/** How the numbers were taken, for the report. */
export const meterName =
  {
    [timeMeter.name]: 'GNU time (CPU to 0.01 s)',
    [procMeter.name]: 'looking at the process every 20 ms (no CPU times)',
  }[meter.name] ?? 'wait4';

function pythonMeter() {
  let server = null;
  const waiting = [];
  const start = () => {
    const child = spawn('python3', [fileURLToPath(new URL('measure.py', import.meta.url))], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(JSON.parse(line)));
    // Kept from holding the benchmark open: an answer that is due does that.
    child.unref();
    child.stdin.unref?.();
    child.stdout.unref?.();
    return child;
  };
  return function throughPython(request) {
    server ??= start();
    server.stdout.ref?.();
    return new Promise((resolve) => {
      waiting.push((answer) => {
        server.stdout.unref?.();
        resolve(answer);
      });
      server.stdin.write(`${JSON.stringify({ ...request, ...output })}\n`);
    });
  };
}

async function timeMeter({ command, cwd, env }) {
  const report = join(scratch, 'time');
  const result = await run(['/usr/bin/time', '-q', '-o', report, '-f', '%U %S %M', ...command], cwd, env);
  const [user, system, memory] = readFileSync(report, 'utf8').trim().split(/\s+/).map(Number);
  return { ...result, cpu: user + system, memory: memory * 1024 };
}

async function procMeter({ command, cwd, env }) {
  let memory = 0;
  const look = (child) => {
    const status = `/proc/${child.pid}/status`;
    const [, peak] = (existsSync(status) && /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))) || [];
    memory = Math.max(memory, Number(peak ?? 0) * 1024);
  };
  const result = await run(command, cwd, env, look);
  return { ...result, cpu: null, memory };
}

function run([program, ...args], cwd, env, look) {
  const [stdout, stderr] = [openSync(output.stdout, 'w'), openSync(output.stderr, 'w')];
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', stdout, stderr] });
    const timer = look && setInterval(() => look(child), 20);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - start) / 1000, code });
      closeSync(stdout);
      closeSync(stderr);
    });
  });
}
