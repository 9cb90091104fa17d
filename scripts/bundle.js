/**
 * Puts the sources and the packages they use together in few files: to open two hundred takes longer than to check a small inventory,
 * and the chart grammar alone is seventy packages. What a command does not need stays in a file of its own, as the `import()` in the
 * sources say; names stay, so that a stack can be read.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { lazyRequires } from './lazy-requires.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
/** Packages with a machine's own code, and those that read files beside theirs: npm installs them. */
const installed = Object.keys({ ...dependencies, ...optionalDependencies });

/**
 * Writes `dist/`: the entries in `cli/`, all other files in `parts/`, and the licences of the packages that were put in. No file lies
 * deeper than the sources did, because these find the schemas and examples by the way from where they lie.
 */
export async function bundle() {
  const output = await build(['main', 'manual']);
  // Alone in its file: a shell waits for it at every press of Tab.
  await build(['complete']);
  // The way in asks before it loads anything else.
  await build(['cache-folder']);
  writeFileSync(`${root}dist/third-party.txt`, licencesOf(output.flatMap(({ moduleIds = [] }) => moduleIds)));
}

async function build(entries) {
  const bundled = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((name) => [name, `./src/cli/${name}.ts`])),
    platform: 'node',
    plugins: [lazyRequires],
    // The build without the package `canvas`: where that happens to be installed, texts would be measured otherwise and charts differ.
    resolve: { alias: { 'vega-canvas': `${root}node_modules/vega-canvas/build/vega-canvas.browser.js` } },
    external: (id) => id.startsWith('node:') || installed.some((name) => id === name || id.startsWith(`${name}/`)),
    // Our files only declare; packages may do something when they are loaded.
    treeshake: {
      moduleSideEffects: [
        { test: /node_modules/, sideEffects: true },
        { test: /./, sideEffects: false },
      ],
    },
  });
  const { output } = await bundled.write({
    dir: `${root}dist`,
    // Not ESM: node sets up its loader for that only when a module asks, and it takes a quarter of node's own start.
    format: 'cjs',
    // What npm installs is required, too: kept code may import nothing (bin/kept-code.js).
    dynamicImportInCjs: false,
    entryFileNames: 'cli/[name].cjs',
    chunkFileNames: 'parts/[name].cjs',
  });
  await bundled.close();
  return output;
}

/** The packages that the modules come from, each with its licence, as their authors ask for. */
function licencesOf(modules) {
  const folders = new Set(modules.filter((id) => id.includes('/node_modules/')).map(packageFolder));
  const packages = [...folders].map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }));
  const title = ({ name, version, license }) => `${name} ${version} (${license})`;
  const parts = packages
    .sort((a, b) => (title(a) < title(b) ? -1 : 1))
    .map((own) => `${title(own)}\n${'='.repeat(title(own).length)}\n\n${licenceIn(own.folder)}\n`);
  return `Parts of these packages are in dist/.\n\n${parts.join('\n')}`;
}

function packageFolder(module) {
  let folder = dirname(module);
  while (!existsSync(join(folder, 'package.json')) || !('version' in JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))))
    folder = dirname(folder);
  return folder;
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? 'The package has no file of its licence.' : readFileSync(join(folder, file), 'utf8').trim();
}
