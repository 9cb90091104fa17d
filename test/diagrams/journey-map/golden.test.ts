/** Whole maps, looked at before they were put here: what changes in them changes what hangs on walls. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { svgPage } from '../../../src/formats/diagrams/svg/svg-page.js';
import { type MapTold, mapOf } from '../../support/journey-map.js';

test.each<[string, string, number, MapTold]>([
  ['branches-and-loop', 'branches-and-loop', 0, { language: 'en', paper: 'A3' }],
  ['all-moments', 'all-moments-with-target', 0, { language: 'de', paper: 'A1' }],
  ['twenty-five-steps', 'twenty-five-steps-second-sheet', 1, { language: 'de', paper: 'A4' }],
  ['long-german-words', 'long-german-words', 0, { language: 'de', paper: 'A3', curve: 'straight' }],
])('%s looks as %s did', async (name, golden, sheet, told) => {
  const { scenes } = await mapOf(readFileSync(join(import.meta.dirname, '..', 'cases', `${name}.yaml`), 'utf8'), told);
  await expect(svgPage(scenes[sheet])).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${golden}.svg`));
});
