import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../src/cli/cache-folder.js';

test.each([
  [{ TP_CACHE_DIR: '/kept', XDG_CACHE_HOME: '/cache', HOME: '/home/anna' }, '/kept'],
  [{ XDG_CACHE_HOME: '/cache', HOME: '/home/anna' }, join('/cache', 'tp')],
  [{ LOCALAPPDATA: '/local', HOME: '/home/anna' }, join('/local', 'tp')],
  [{ HOME: '/home/anna' }, join('/home/anna', '.cache', 'tp')],
  [{}, join(homedir(), '.cache', 'tp')],
])('of %j the cache folder is %s', (env, folder) => {
  expect(cacheFolder(env)).toBe(folder);
});

test('what is set to nothing counts as not set, so that nothing is written into the current folder', () => {
  expect(cacheFolder({ TP_CACHE_DIR: '', XDG_CACHE_HOME: '', HOME: '/home/anna' })).toBe(join('/home/anna', '.cache', 'tp'));
});
