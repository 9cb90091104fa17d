/**
 * Makes workspaces to measure with: node bench/generate.js [touchpoints …] [--faults] [--warnings] [--preset P] [--seed S]
 * The same arguments give the same bytes on every machine.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { companyWith } from './generate/company.js';
import { withFaults } from './generate/faults.js';
import { journeysFor } from './generate/journeys.js';
import { actionsFor, personasFor } from './generate/people.js';
import { randomFrom } from './generate/random.js';
import { touchpointNumber } from './generate/touchpoints.js';
import { comments } from './generate/words.js';
import { styleFrom, toYaml } from './generate/yaml.js';

/** Where the workspaces lie; git ignores it. */
export const workspaces = fileURLToPath(new URL('workspaces/', import.meta.url));

/** The day that counts as today in the made-up company: after all its evidence, before all its dates to come. */
export const today = '2026-11-30';

// Before today: every touchpoint has a warning of its own.
const overdue = '2026-10-31';

/**
 * Writes a workspace of `size` touchpoints with all that belongs to it, and returns its folder. `variant` is `sound` (nothing to
 * find), `warnings` (one in each touchpoint: its review is overdue) or `faults` (one in a hundred files, listed in faults.json).
 */
export function writeWorkspace({ size, variant = 'sound', preset = variant === 'faults' ? 'minimal' : 'recommended', seed = 'tp' }) {
  const folder = join(workspaces, `${variant}-${size}`);
  const { files, expected } = workspaceFiles({ size, variant, preset, seed });
  rmSync(folder, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
  if (expected !== null) writeFileSync(join(folder, 'faults.json'), `${JSON.stringify(expected, null, 2)}\n`);
  return folder;
}

function workspaceFiles({ size, variant, preset, seed }) {
  const touchpoints = Array.from({ length: size }, (_, index) => touchpointNumber(index, randomFrom(`${seed} touchpoint ${index}`)));
  const personas = personasFor(touchpoints, randomFrom(`${seed} personas`));
  const journeys = journeysFor(touchpoints, personas, randomFrom(`${seed} journeys`));
  const actions = actionsFor(touchpoints, randomFrom(`${seed} actions`));
  if (variant === 'warnings') for (const { data } of touchpoints) data.review_by = overdue;
  const files = [
    { path: 'tp.yaml', text: written('tp', companyWith(preset, touchpoints), seed) },
    ...[...touchpoints, ...journeys, ...personas, ...actions].map(({ id, folder, data }) => ({
      path: `${folder}/${id}.yaml`,
      text: written(`${folder}/${id}`, data, seed),
    })),
  ];
  return variant === 'faults' ? withFaults(files) : { files, expected: null };
}

function written(name, data, seed) {
  const random = randomFrom(`${seed} style ${name}`);
  return toYaml(data, styleFrom(random), random, comments);
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { faults: { type: 'boolean' }, warnings: { type: 'boolean' }, preset: { type: 'string' }, seed: { type: 'string' } },
  });
  const variant = values.faults ? 'faults' : values.warnings ? 'warnings' : 'sound';
  const given = Object.fromEntries(['preset', 'seed'].flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
  for (const size of positionals.length > 0 ? positionals.map(Number) : [100, 1_000, 10_000]) {
    process.stdout.write(`${writeWorkspace({ size, variant, ...given })}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
