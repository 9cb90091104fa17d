/**
 * Puts the sources together in few files: to open two hundred takes longer than to check a small inventory. What a command
 * does not need stays in a file of its own, as the `import()` in the sources say; names stay, so that a stack can be read.
 */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes `dist/`: the entries in `cli/`, all other files in `parts/`. None lies deeper than the sources did, because these
 * find the schemas and examples by the way from where they lie. Packages are not put in: npm installs them.
 */
export async function bundle() {
  const entries = ['main', 'manual'];
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((name) => [name, `./src/cli/${name}.ts`])),
    platform: 'node',
    external: /^[^./\\](?!:[/\\])/,
    treeshake: { moduleSideEffects: false },
  });
  await build.write({ dir: `${root}dist`, format: 'esm', entryFileNames: 'cli/[name].js', chunkFileNames: 'parts/[name].js' });
  await build.close();
}
