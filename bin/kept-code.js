/**
 * Runs the parts of tp from the code that an earlier run compiled: to compile them takes a third of a short run. What node has for this
 * from version 22 on (`module.enableCompileCache`) keeps only what is compiled when a file is loaded, not the functions that ran.
 */
const { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

// What node puts around a CommonJS file.
const before = '(function (exports, require, module, __filename, __dirname) { ';
const after = '\n});';

/** Where compiled code is kept. */
function codeFolder(env) {
  const { cacheFolder } = require('../dist/cli/cache-folder.cjs');
  return join(cacheFolder(env), 'code');
}

/** The exports of a CommonJS file of tp; its code, and that of all it requires, is kept in `folder` for the next run. */
function loadKept(file, folder) {
  const build = buildId();
  if (build === null) return require(file);
  const kept = join(folder, `tp-${process.version}-${build}`);
  const modules = new Map();
  const compiled = [];
  function load(path) {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const script = new Script(`${before}${readFileSync(path, 'utf8')}${after}`, { filename: path, cachedData: keptCode(kept, path) });
    // V8 rejects what another version, other flags or another text made.
    if (script.cachedDataRejected !== false) compiled.push({ path, script });
    const requirePart = (id) => (id.startsWith('.') ? load(join(dirname(path), id)) : require(id));
    script.runInThisContext().call(module.exports, module.exports, requirePart, module, path, dirname(path));
    return module.exports;
  }
  // At the end, because V8 compiles a function when it is first called.
  process.once('exit', () => keep(folder, kept, compiled));
  return load(file);
}

function keptCode(kept, path) {
  try {
    return readFileSync(join(kept, basename(path)));
  } catch {
    return undefined;
  }
}

/** Writes what was compiled, and removes what other builds wrote a month ago. Where that cannot be done the next run takes longer, no more. */
function keep(folder, kept, compiled) {
  if (compiled.length === 0) return;
  try {
    const { makeFolder } = require('../dist/cli/cache-folder.cjs');
    makeFolder(kept, 0o700);
    for (const { path, script } of compiled) {
      const beside = join(kept, `.${basename(path)}.${process.pid}`);
      writeFileSync(beside, script.createCachedData());
      renameSync(beside, join(kept, basename(path)));
    }
    for (const name of readdirSync(folder).filter((entry) => entry.startsWith('tp-') && isOld(join(folder, entry))))
      rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // See above.
  }
}

function isOld(path) {
  return statSync(path).mtimeMs < Date.now() - 30 * 86_400_000;
}

/** Null while tp is being built. */
function buildId() {
  try {
    return readFileSync(join(__dirname, '../dist/build-id'), 'utf8').slice(0, 16);
  } catch {
    return null;
  }
}

module.exports = { codeFolder, loadKept };
