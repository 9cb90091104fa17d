/** The tools that tp is measured against: how each is started on the touchpoints of a workspace, and whether it runs here. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, scratch } from './measure/process.js';
import { tpProgram } from './measure/tp.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const installed = join(folder, 'node_modules');
const files = 'touchpoints/**/*.yaml';
const node = (path) => [process.execPath, join(installed, path)];

/**
 * All peers. `checks` says how much it checks: `schema` (of the touchpoints alone), `syntax` or `style`. A `slow` one takes half a minute
 * for 1,000 files. `command` takes the schemas of `peerSchemas`.
 */
const peers = [
  {
    name: 'jsonschema, native',
    package: '@sourcemeta/jsonschema',
    checks: 'schema',
    language: 'native',
    command: ({ exact }) => [nativeProgram(), 'validate', exact, 'touchpoints', '--extension', '.yaml'],
  },
  {
    name: 'jsonschema, npm',
    package: '@sourcemeta/jsonschema',
    checks: 'schema',
    language: 'native',
    command: ({ exact }) => [...node('@sourcemeta/jsonschema/npm/cli.js'), 'validate', exact, 'touchpoints', '--extension', '.yaml'],
  },
  {
    name: 'ajv-cli',
    package: 'ajv-cli',
    checks: 'schema',
    language: 'JavaScript',
    command: ({ tolerant }) => [
      ...node('ajv-cli/dist/index.js'),
      ...['validate', '--spec=draft2020', '--strict=false', '--validate-formats=false', '-s', tolerant, '-d', files],
    ],
  },
  {
    name: 'yaml-lint',
    package: 'yaml-lint',
    checks: 'syntax',
    language: 'JavaScript',
    command: () => [...node('yaml-lint/dist/cli.js'), files],
  },
  {
    name: 'prettier --check',
    package: 'prettier',
    checks: 'style',
    language: 'JavaScript',
    slow: true,
    command: () => [...node('prettier/bin/prettier.cjs'), '--check', files],
  },
  {
    name: 'yamllint',
    checks: 'style',
    language: 'Python',
    slow: true,
    command: () => ['yamllint', '-d', '{extends: relaxed, rules: {line-length: disable}}', 'touchpoints'],
  },
  {
    name: 'v8r',
    package: 'v8r',
    checks: 'schema',
    language: 'JavaScript',
    slow: true,
    // With a schema at hand it asks no server for one.
    command: ({ tolerant }) => [...node('v8r/src/index.js'), '--no-ignore', '--schema', tolerant, files],
  },
  {
    name: 'spectral lint',
    package: '@stoplight/spectral-cli',
    checks: 'schema',
    language: 'JavaScript',
    slow: true,
    command: ({ ruleset }) => [...node('@stoplight/spectral-cli/dist/index.js'), 'lint', '--ruleset', ruleset, files],
  },
];

/** The peers that run here, each with its `version` and its command; says on standard error which do not, and why. */
export async function peersHere() {
  installPeers();
  const schemas = peerSchemas();
  const here = [];
  for (const peer of peers) {
    const command = peer.command(schemas);
    const reason = await whyNot(peer, command);
    if (reason === null) here.push({ ...peer, command, version: versionOf(peer) });
    else process.stderr.write(`bench: ${peer.name} is left out: ${reason}\n`);
  }
  return here;
}

/** Installs them where they are missing. */
export function installPeers() {
  if (existsSync(join(installed, '.package-lock.json'))) return;
  process.stderr.write('bench: installing the peers (npm ci in bench/)\n');
  // Without scripts: none of the peers needs its own, and one of them would report the installation to its makers.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.stderr.write('bench: that failed; only what is here already takes part\n');
}

function nativeProgram() {
  const isMusl = process.platform === 'linux' && process.report.getReport().header.glibcVersionRuntime === undefined;
  const architecture = process.arch === 'x64' ? 'x86_64' : process.arch;
  const name = `jsonschema-${process.platform}-${architecture}${isMusl ? '-musl' : ''}`;
  return join(installed, '@sourcemeta/jsonschema/build/github-releases', name);
}

/**
 * The schema of a touchpoint in one file, as the peers want it: `exact`, and `tolerant` for those that read YAML 1.1, where a date is no
 * text. They would refuse sound files and spend their time on error texts: that would not be fair.
 */
function peerSchemas() {
  const exact = bundledSchema();
  const tolerant = { ...exact, $defs: { ...exact.$defs, date: {} } };
  // biome-ignore lint/suspicious/noThenProperty: that is the word of a spectral ruleset.
  const rule = { given: '$', severity: 'error', then: { function: 'schema', functionOptions: { schema: tolerant } } };
  return {
    exact: written('touchpoint.schema.json', exact),
    tolerant: written('tolerant.schema.json', tolerant),
    ruleset: written('ruleset.json', { parserOptions: { incompatibleValues: 'off' }, rules: { touchpoint: rule } }),
  };
}

function written(name, content) {
  const path = join(scratch, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

function bundledSchema() {
  const { status, stdout } = spawnSync(process.execPath, [tpProgram, 'schema', 'touchpoint'], { encoding: 'utf8' });
  if (status !== 0) throw new Error('"tp schema touchpoint" failed');
  return JSON.parse(stdout);
}

/** Null where the peer accepts a sound file and refuses a faulty one; else what it did instead. */
async function whyNot(peer, command) {
  if (!existsSync(command[0]) && spawnSync(command[0], ['--version']).error !== undefined) return 'it is not installed';
  const faulty = peer.checks === 'schema' ? 'nam: Probe\n' : 'name: "Probe\n';
  const sound = await measure({ command, cwd: probe('sound', 'name: Probe\n') });
  if (sound.code !== 0) return `it refuses a sound file (exit ${sound.code}): ${lastLine(sound)}`;
  const refused = await measure({ command, cwd: probe('faulty', faulty) });
  return refused.code === 0 ? 'it accepts a faulty file' : null;
}

function probe(name, text) {
  const workspace = join(scratch, `probe-${name}-${text.length}`);
  mkdirSync(join(workspace, 'touchpoints/team'), { recursive: true });
  writeFileSync(join(workspace, 'touchpoints/team/probe.yaml'), text);
  return workspace;
}

function lastLine({ stdout, stderr }) {
  return `${stdout}${stderr}`.trim().split('\n').at(-1) ?? '';
}

function versionOf(peer) {
  if (peer.package !== undefined) return JSON.parse(readFileSync(join(installed, peer.package, 'package.json'), 'utf8')).version;
  return /\d+(?:\.\d+)+/.exec(spawnSync(peer.name, ['--version'], { encoding: 'utf8' }).stdout)?.[0] ?? '';
}
