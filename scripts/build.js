/**
 * Builds the package: the types that follow from the schemas, then the JavaScript in dist/.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { bundle } from './bundle.js';

const root = new URL('..', import.meta.url);
const notice = '// Made from schemas/ by `npm run build`; change the schemas, not this file.\n';
const entityKinds = ['tp', 'touchpoint', 'journey', 'persona', 'action', 'feedback'];

const schemas = readdirSync(new URL('schemas/', root))
  .filter((name) => [...entityKinds, 'common'].includes(name.replace('.schema.json', '')))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(`schemas/${name}`, root), 'utf8')));

writeFileSync(new URL('src/model/schema-types.ts', root), notice + (await typesOf(schemas)));

rmSync(new URL('dist/', root), { recursive: true, force: true });
const typescript = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [typescript, '--noEmit', '-p', fileURLToPath(new URL('tsconfig.json', root))], { stdio: 'inherit' });
await bundle();

const { completionFile, mainHelp } = await import(new URL('dist/cli/manual.cjs', root));
writeFileSync(new URL('dist/help.txt', root), mainHelp());
writeFileSync(new URL('dist/completion.json', root), completionFile());
writeFileSync(new URL('dist/build-id', root), buildId());

/** A hash of all that was built: what one build remembers, another must not believe. */
function buildId() {
  const hash = createHash('sha256');
  for (const folder of ['dist/', 'schemas/']) {
    const names = readdirSync(new URL(folder, root), { recursive: true }).filter((name) => /\.c?js(?:on)?$/.test(name));
    for (const name of names.sort()) hash.update(`${name}\0`).update(readFileSync(new URL(folder + name, root)));
  }
  return hash.digest('hex');
}

/** One TypeScript interface per kind of file and per shared part. */
async function typesOf(all) {
  const common = all.find((schema) => schema.$id === 'common.schema.json');
  const kinds = all.filter((schema) => schema !== common);
  const bundle = {
    title: 'SchemaTypes',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(kinds.map((schema) => [schema.$id.replace('.schema.json', ''), forTypes(schema)])),
    $defs: forTypes(common.$defs),
  };
  return compile(bundle, 'SchemaTypes', {
    bannerComment: '',
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
}

/** A schema as the type generator wants it: references inside one document, and no user's own keys (they have no type). */
function forTypes(schema) {
  if (Array.isArray(schema)) return schema.map(forTypes);
  if (schema === null || typeof schema !== 'object') return schema;
  const skipped = ['$id', '$schema', 'patternProperties', 'examples', 'default', 'propertyNames', 'pattern', 'format', 'minProperties'];
  const entries = Object.entries(schema).filter(
    ([key, value]) => !skipped.includes(key) || (key === 'pattern' && typeof value !== 'string'),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key === '$ref' ? 'tsType' : key, typedPart(key, value)]));
}

/** The keys of `properties` are those of the user's files, whatever they are called: one of them is `format`. */
function typedPart(key, value) {
  if (key === '$ref') return typeName(value);
  if (key !== 'properties') return forTypes(value);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, forTypes(schema)]));
}

/** The type that stands for a shared part: `common.schema.json#/$defs/text` is `Text`. */
function typeName(reference) {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  return name[0].toUpperCase() + name.slice(1);
}
