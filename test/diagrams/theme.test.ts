/** Colours that can be told from what lies beneath. */
import { expect, test } from 'vitest';
import { papers } from '../../src/diagrams/page.js';
import { colours, densities, feelings, floor, themeOf } from '../../src/diagrams/theme.js';
import { contrast } from '../support/scene.js';

const grounds = [colours.page, colours.band] as const;

test.each(['ink', 'quiet', 'repeated', 'number', 'idea', 'added', 'altered', 'removed'] as const)(
  'text in %s can be read on white and on a band',
  (name) => {
    for (const ground of grounds) expect(contrast(colours[name], ground)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(['frame', 'target', 'handOff', 'stage'] as const)('marks in %s can be seen on white and on a band', (name) => {
  for (const ground of grounds) expect(contrast(colours[name], ground)).toBeGreaterThanOrEqual(3);
});

test('the value of a feeling can be read on its colour', () => {
  for (const { fill, ink } of feelings) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
});

test('no paper has smaller type than the floor', () => {
  for (const paper of papers) {
    for (const density of densities) {
      const { sizes } = themeOf(paper, density, 'en');
      expect(Math.min(sizes.text, sizes.name, sizes.stage, sizes.title)).toBeGreaterThanOrEqual(floor.text);
      expect(sizes.small).toBeGreaterThanOrEqual(floor.small);
    }
  }
});

test('the sign of a pain can be read in its box', () => {
  expect(contrast(colours.pain, colours.painFill)).toBeGreaterThanOrEqual(4.5);
});
