import { expect, test } from 'vitest';
import type { Shape, Text } from '../../../../src/diagrams/scene.js';
import { measureText } from '../../../../src/diagrams/type/measure-text.js';
import { showCodes } from '../../../../src/formats/diagrams/fonts/show-codes.js';
import type { FontFile } from '../../../../src/formats/diagrams/format.js';
import { sample, scene, text } from '../sample-scene.js';

function textsOf(shapes: readonly Shape[]): readonly Text[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? textsOf(shape.children) : shape.kind === 'text' ? [shape] : []));
}

function framesOf(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? framesOf(shape.children) : shape.kind === 'rectangle' ? [shape] : []));
}

test('a page that the fonts can show stays as it is', () => {
  expect(showCodes(sample, null)).toEqual({ scene: sample, missing: [] });
});

test('a character that no font has is named, with a text that has it', () => {
  const { missing } = showCodes(scene([text(['Ruf 电', 'an'])]), null);
  expect(missing).toEqual([{ character: '电', text: 'Ruf 电 an' }]);
});

test('its code stands in a frame in its place, and the others where they were', () => {
  const { scene: shown } = showCodes(scene([text(['Ruf 电话 an'])]), null);
  expect(textsOf(shown.shapes).map(({ lines }) => lines.join(' '))).toEqual(['Ruf ', '75 35', '8B DD', ' an']);
  const [before, , , after] = textsOf(shown.shapes);
  expect(before.x).toBe(10);
  expect(after.x).toBeCloseTo(10 + measureText('Ruf 电话', text([])), 6);
});

test.each(['start', 'middle', 'end'] as const)('the frames of a text with the anchor %s keep within its width', (anchor) => {
  const line = '电话 👨‍👩‍👧 ሰላም';
  const width = measureText(line, text([]));
  const left = 70 - { start: 0, middle: width / 2, end: width }[anchor];
  const frames = framesOf(showCodes(scene([text([line], { x: 70, anchor })]), null).scene.shapes);
  expect(frames.length).toBeGreaterThan(5);
  for (const frame of frames) {
    if (frame.kind !== 'rectangle') continue;
    expect(frame.x).toBeGreaterThanOrEqual(left - 1e-6);
    expect(frame.x + frame.width).toBeLessThanOrEqual(left + width + 1e-6);
  }
});

test('what the user’s font has is text', () => {
  const font: FontFile = { path: 'x', has: (code) => code === 0x7535, collectionName: null };
  const { scene: shown, missing } = showCodes(scene([text(['电话'])]), font);
  expect(missing.map(({ character }) => character)).toEqual(['话']);
  expect(textsOf(shown.shapes)[0].lines).toEqual(['电']);
});

test('a selector of a variant is not told as missing', () => {
  expect(showCodes(scene([text(['✔\ufe0f'])]), null).missing.map(({ character }) => character)).not.toContain('\ufe0f');
});
