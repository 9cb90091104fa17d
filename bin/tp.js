#!/usr/bin/env node
// All that runs is CommonJS (`package.json` beside this): to set up the other kind of modules takes node a quarter of its own start.
const { join } = require('node:path');

const [, , command, ...args] = process.argv;
if (command === '__complete') {
  require('../dist/cli/complete.cjs').complete(process, args);
} else {
  const [major] = process.versions.node.split('.').map(Number);
  setFlags(major);
  const { codeFolder, loadKept } = require('./kept-code.js');
  const folder = codeFolder(process.env);
  // For the packages that npm installs. Only where there is such a thing: to load this module takes a tenth of node's own start.
  if (major >= 22) require('node:module').enableCompileCache?.(folder);
  loadKept(join(__dirname, '../dist/cli/main.cjs'), folder).main(process, process.argv.slice(2));
}

function setFlags(major) {
  const { setFlagsFromString } = require('node:v8');
  // A run is over before much inlining pays: a fifth less time for a thousand files, a tenth for ten thousand (bench/results.md).
  // Only where the flag is known to exist: a later Node would complain of one that it does not know.
  if (major <= 26) setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
  // Node 20 turns to its slowest compiler early; later versions have one between.
  if (major < 22) setFlagsFromString('--interrupt-budget=300000');
}
