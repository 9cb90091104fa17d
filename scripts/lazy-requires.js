/**
 * A plugin for rolldown: parts, and modules of node's own that not every run needs, are loaded when the first of their exports is used. So the
 * sources may import what they name, and a run still loads no more than it comes to: half of what a map imports is for other formats.
 */
// At the top of a part; or in commander, which would load what starts processes, and tp has it start none.
const declaration = /^(?:(?:const|let)|\t+const(?= childProcess )) ([\w$]+) = require\("(.+)"\);\n/gm;
const always = ['node:fs', 'node:path'];

export const lazyRequires = {
  name: 'lazy-requires',
  renderChunk(code) {
    return [...code.matchAll(declaration)].filter((found) => mayWait(code, found)).reduce(withWaiting, code);
  },
};

/** True where the module is only used by its exports; one that is also passed on as a whole is loaded at once. */
function mayWait(code, [, name, id]) {
  const isPart = id.startsWith('.') && !id.endsWith('/rolldown-runtime.cjs');
  if (!isPart && (!id.startsWith('node:') || always.includes(id))) return false;
  return [...code.matchAll(uses(name))].every(([use]) => use.endsWith('.'));
}

function withWaiting(code, [line, name, id]) {
  const loader = `let loaded_${name};\nconst ${name} = () => loaded_${name} ??= require("${id}");\n`;
  return code
    .replace(uses(name), `${name}().`)
    .replace(newOf(name), 'new ($1)')
    .replace(line, () => loader);
}

/** `new part().Some`, which would make a new part and call its Some: the class is to be found first. */
function newOf(name) {
  return new RegExp(`\\bnew (${name.replaceAll('$', '\\$')}\\(\\)(?:\\.[\\w$]+)+)`, 'g');
}

/** The name wherever it does not stand in its own declaration, with the character behind it. */
function uses(name) {
  return new RegExp(`(?<!const |let |[\\w$]|(?<!\\.\\.)\\.)${name.replaceAll('$', '\\$')}(?![\\w$]).`, 'g');
}
