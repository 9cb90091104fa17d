/** Does tp find the faults that were put in, each in its file and line and by its rule, and nothing else? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure as measureProcess } from '../measure/process.js';
import { count, table } from '../measure/tables.js';
import { validateCold } from '../measure/tp.js';

export const name = 'faults';
export const title = 'Known faults';

export async function measure({ sizes, workspace }) {
  const rows = [];
  const wrong = [];
  for (const size of sizes) {
    const folder = workspace(size, 'faults');
    const expected = JSON.parse(readFileSync(join(folder, 'faults.json'), 'utf8'));
    const { code, stdout, stderr } = await measureProcess(
      validateCold('tp', folder, { args: ['-f', 'json', '--max-findings', '0'] }).make(),
    );
    if (code > 1) return [`This tp cannot say (exit ${code}): ${String(stderr).trim().split('\n')[0]}`];
    const found = JSON.parse(String(stdout)).findings.map(({ file, range, rule }) => ({ file, line: range.start.line, rule }));
    const missed = expected.filter((fault) => !found.some((finding) => keyOf(finding) === keyOf(fault)));
    const surplus = found.filter((finding) => !expected.some((fault) => keyOf(finding) === keyOf(fault)));
    rows.push([count(size), expected.length, found.length, missed.length, surplus.length]);
    wrong.push(
      ...missed.map((fault) => `- missed of ${count(size)}: ${fault.kind}, ${keyOf(fault)}`),
      ...surplus.map((finding) => `- not asked for in ${count(size)}: ${keyOf(finding)}`),
    );
  }
  return [
    'One fault in a hundred files; each must be found in its line by its rule, and nothing else.',
    '',
    table(['touchpoints', 'faults', 'found', 'missed', 'not asked for'], rows),
    ...(wrong.length === 0 ? [] : ['', ...wrong.slice(0, 20)]),
  ];
}

function keyOf({ file, line, rule }) {
  return `${file}:${line} ${rule}`;
}
