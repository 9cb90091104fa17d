#!/usr/bin/env node
// All that runs is CommonJS: to set up the other kind of modules takes node a quarter of its own start.
const { enableCompileCache } = require('node:module');
const { setFlagsFromString } = require('node:v8');

// From Node 22 on the compiled code is kept between runs; Node 20 does not know this.
enableCompileCache?.();
const [major] = process.versions.node.split('.').map(Number);
// A run is over before much inlining pays: a fifth less time for a thousand files, a tenth for ten thousand (bench/results.md).
// Only where the flag is known to exist: a later Node would complain of one that it does not know.
if (major <= 26) setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
// Node 20 turns to its slowest compiler early; later versions have one between.
if (major < 22) setFlagsFromString('--interrupt-budget=300000');

const [, , command, ...args] = process.argv;
if (command === '__complete') require('../dist/cli/complete.cjs').complete(process, args);
else require('../dist/cli/main.cjs').main(process, process.argv.slice(2));
