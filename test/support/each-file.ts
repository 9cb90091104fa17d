/** Runs before each file of tests, as `vitest.config.ts` says. */
import { afterAll } from 'vitest';
import { tidyUp } from './afterwards.js';

afterAll(tidyUp);
