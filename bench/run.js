/**
 * Measures tp: node bench/run.js [--only start,cold] [--sizes 100,1000] [--runs 5] [--full] [--against other/bin/tp.js]
 * Prints tables; a run that asks everything also writes them to bench/results.md.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWorkspace } from './generate.js';
import { meterName } from './measure/process.js';
import { ensureBuilt } from './measure/tp.js';
import { peersHere } from './peers.js';
import * as again from './questions/again.js';
import * as cold from './questions/cold.js';
import * as drawings from './questions/drawings.js';
import * as faults from './questions/faults.js';
import * as findings from './questions/findings.js';
import * as growth from './questions/growth.js';
import * as memory from './questions/memory.js';
import * as peers from './questions/peers.js';
import * as reports from './questions/reports.js';
import * as since from './questions/since.js';
import * as start from './questions/start.js';
import * as trend from './questions/trend.js';
import * as warm from './questions/warm.js';
import * as watch from './questions/watch.js';

const questions = [start, cold, peers, warm, since, watch, trend, growth, memory, findings, faults, reports, again, drawings];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string', default: '100,1000,10000' },
    runs: { type: 'string', default: '5' },
    full: { type: 'boolean', default: false },
    against: { type: 'string' },
  },
});

const chosen = values.only === undefined ? questions : values.only.split(',').map(questionNamed);
const isWhole = values.only === undefined && values.sizes === '100,1000,10000' && values.against === undefined;
const context = {
  sizes: values.sizes.split(',').map((size) => wholeNumber(size, 1)),
  runs: wholeNumber(values.runs, 1),
  full: values.full,
  against: values.against && resolve(values.against),
  workspace: once((size, variant) => writeWorkspace({ size, variant })),
  peers: once(peersHere),
  progress: (name, round) => process.stderr.write(`\r\u001b[K  ${round < 0 ? 'warming up' : `run ${round + 1}`}: ${name}`),
};
if (!process.stderr.isTTY) context.progress = () => {};

ensureBuilt();
const parts = [];
for (const question of chosen) {
  process.stderr.write(`bench: ${question.name}\n`);
  const lines = await answer(question);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const part = `## ${question.title}\n\n${lines.join('\n').trimEnd()}\n`;
  process.stdout.write(`${part}\n`);
  parts.push(part);
}
if (isWhole) {
  writeFileSync(new URL('results.md', import.meta.url), `${head()}\n${parts.join('\n')}`);
  process.stderr.write('bench: written to bench/results.md\n');
} else {
  process.stderr.write('bench: a part only, so bench/results.md stays as it is\n');
}

async function answer(question) {
  try {
    return await question.measure(context);
  } catch (error) {
    process.stderr.write(`bench: ${question.name} could not be measured: ${error.message}\n`);
    process.exit(1);
  }
}

function head() {
  return `# What tp takes

Made by \`npm run bench\`; see [README.md](README.md) for how to read it. Whole processes, medians of ${context.runs} runs taken in turn, on
${availableParallelism()} cores with Node ${process.versions.node}, measured by ${meterName}. Seconds differ from machine to machine; the ratios, taken within each round, hold.
`;
}

function questionNamed(name) {
  const found = questions.find((question) => question.name === name);
  if (found !== undefined) return found;
  process.stderr.write(`bench: there is no question "${name}"; there are ${questions.map((question) => question.name).join(', ')}\n`);
  process.exit(2);
}

function wholeNumber(text, least) {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  process.stderr.write(`bench: "${text}" is not a whole number of at least ${least}\n`);
  process.exit(2);
}

/** `make`, called only the first time for the same arguments. */
function once(make) {
  const made = new Map();
  return (...args) => {
    const key = JSON.stringify(args);
    if (!made.has(key)) made.set(key, make(...args));
    return made.get(key);
  };
}
