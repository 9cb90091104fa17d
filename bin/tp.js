#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// From Node 22 on the compiled code is kept between runs; Node 20 does not know this.
module.enableCompileCache?.();
// A run is over before much inlining pays: a fifth less time for a thousand files, a tenth for ten thousand (bench/results.md).
// Only where the flag is known to exist: a later Node would complain of one that it does not know.
if (Number.parseInt(process.versions.node, 10) <= 26) setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
const [, , command, ...args] = process.argv;
if (command === '__complete') {
  const { complete } = await import('../dist/cli/complete.js');
  complete(process, args);
} else {
  const { main } = await import('../dist/cli/main.js');
  await main(process, process.argv.slice(2));
}
