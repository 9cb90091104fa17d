/** Writes what of the manual follows from the code: a page for each rule, the list of rules, the commands, the pictures of maps. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../dist/cli/main.cjs';
import { galleryCommands, manualPages } from '../dist/cli/manual.cjs';

const docs = new URL('../docs/', import.meta.url);
rmSync(new URL('rules/', docs), { recursive: true, force: true });
for (const { path, text } of manualPages()) {
  const target = new URL(path, docs);
  mkdirSync(dirname(target.pathname), { recursive: true });
  writeFileSync(target, text);
}

const shell = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: {},
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  now: () => new Date(0),
  exitCode: 0,
};
for (const args of galleryCommands(readFileSync(new URL('journey-maps.md', docs), 'utf8'))) await run(shell, args);
process.exitCode = shell.exitCode;
