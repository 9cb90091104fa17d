import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/diagrams/scene.js';
import { png } from '../../../src/formats/diagrams/png.js';
import { Unwritable } from '../../../src/formats/diagrams/unwritable.js';
import { sample, scene, step, text } from './sample-scene.js';

const installed = await import('@resvg/resvg-js').then(
  () => true,
  () => false,
);

async function pngsOf(dpi: number, ...scenes: readonly Scene[]): Promise<readonly Buffer[]> {
  const { files } = await png.render(scenes, { table: null, dpi, font: null });
  return files.map((file) => Buffer.from(file));
}

/** The parts of a PNG by their names; throws where one is damaged. */
function partsOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(crc32(body)).toBe(file.readUInt32BE(at + 8 + length));
    const name = body.toString('latin1', 0, 4);
    parts.set(name, Buffer.concat([parts.get(name) ?? Buffer.alloc(0), body.subarray(4)]));
    at += 12 + length;
  }
  return parts;
}

/** How much there is to see on a page: bytes of its dots that differ from those before them. */
function inkOf(file: Buffer): number {
  const dots = inflateSync(partsOf(file).get('IDAT') ?? Buffer.alloc(0));
  return dots.filter((value) => value !== 0 && value !== 0xff).length;
}

describe.skipIf(!installed)('PNG (skipped where @resvg/resvg-js is not installed)', () => {
  test.each([
    [72, 420, 297, 1191, 842],
    [150, 420, 297, 2480, 1754],
    [300, 148, 105, 1748, 1240],
  ])('at %i dots per inch %i × %i mm are %i × %i dots', async (dpi, width, height, across, down) => {
    const head = partsOf((await pngsOf(dpi, scene([], { width, height })))[0]).get('IHDR');
    expect(head?.readUInt32BE(0)).toBe(across);
    expect(Math.abs((head?.readUInt32BE(4) ?? 0) - down)).toBeLessThanOrEqual(1);
  });

  test('the file says how large it is on paper', async () => {
    const density = partsOf((await pngsOf(150, sample))[0]).get('pHYs');
    expect([density?.readUInt32BE(0), density?.readUInt32BE(4), density?.[8]]).toEqual([5906, 5906, 1]);
  });

  test('every page is a file, and equal pages are equal files', async () => {
    const [first, second] = await pngsOf(72, sample, sample);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('text is drawn, with no fonts of the machine', async () => {
    const [empty, filled] = await pngsOf(72, scene([]), scene([text(['Ich rufe an'])]));
    expect(inkOf(filled)).toBeGreaterThan(inkOf(empty) + 100);
  });

  test('what no font can show is said, and stands there as its code', async () => {
    const { files, missing } = await png.render([scene([text(['电'])]), scene([])], { table: null, dpi: 150, font: null });
    expect(missing).toEqual([{ character: '电', text: '电' }]);
    expect(inkOf(Buffer.from(files[0]))).toBeGreaterThan(inkOf(Buffer.from(files[1])) + 50);
  });

  test('a picture that would not fit into memory is refused, with what would', async () => {
    const page = scene([], { width: 1189, height: 841 });
    const refused = await png.render([page], { table: null, dpi: 1200, font: null }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Unwritable);
    expect((refused as Unwritable).hint).toMatch(/--dpi 359 or less/);
  });
});

const strings = resolve('../shared/hostile/svgtext/strings.json');
test.skipIf(!installed || !existsSync(strings))('hostile text is drawn (skipped where ../shared is absent)', async () => {
  const values = (JSON.parse(readFileSync(strings, 'utf8')) as readonly { value: string }[]).map(({ value }) => value);
  const pages = values.map((value) => scene([step(value, value, [text([value, value])])], { title: value, description: value }));
  expect(await pngsOf(20, ...pages)).toHaveLength(values.length);
});
