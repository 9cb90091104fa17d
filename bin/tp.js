#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on the compiled code is kept between runs; Node 20 does not know this.
module.enableCompileCache?.();
const { main } = await import('../dist/cli/main.js');
await main(process, process.argv.slice(2));
