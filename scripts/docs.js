/** Writes the pages of the manual that follow from the code: one for each rule, the list of rules, the commands. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { manualPages } from '../dist/cli/manual.js';

const docs = new URL('../docs/', import.meta.url);
rmSync(new URL('rules/', docs), { recursive: true, force: true });
for (const { path, text } of manualPages()) {
  const target = new URL(path, docs);
  mkdirSync(dirname(target.pathname), { recursive: true });
  writeFileSync(target, text);
}
