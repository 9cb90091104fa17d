import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/diagrams/scene.js';
import { isRightToLeft } from '../../../src/diagrams/type/direction.js';
import { drawnText } from '../../../src/diagrams/type/drawn-text.js';
import { fontFile } from '../../../src/formats/diagrams/fonts/font-file.js';
import { pdf } from '../../../src/formats/diagrams/pdf.js';
import { hasPoppler, poppler } from './poppler.js';
import { sample, scene, step, text } from './sample-scene.js';

async function pdfOf(...scenes: readonly Scene[]): Promise<Uint8Array> {
  const { files } = await pdf.render(scenes, { table: null, dpi: 150, font: null });
  return files[0] as Uint8Array;
}

const millimetres = 25.4 / 72;

test('equal drawings are equal files', async () => {
  const [first, second] = [await pdfOf(sample), await pdfOf(sample)];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.from(first).toString('latin1')).not.toMatch(/CreationDate|ModDate/);
});

test('where and in which time zone it is drawn makes no difference', async () => {
  const { TZ } = process.env;
  const here = await pdfOf(sample);
  process.env['TZ'] = 'Pacific/Kiritimati';
  try {
    expect(Buffer.compare(await pdfOf(sample), here)).toBe(0);
  } finally {
    process.env['TZ'] = TZ;
  }
});

test('other drawings are other files', async () => {
  expect(Buffer.compare(await pdfOf(sample), await pdfOf(scene([])))).not.toBe(0);
});

test('nothing runs, and nothing lies elsewhere', async () => {
  const bytes = Buffer.from(await pdfOf(sample)).toString('latin1');
  expect(bytes).not.toMatch(/\/(?:URI|JavaScript|JS|Launch|GoToR|SubmitForm|EmbeddedFile|OpenAction|AA)\b/);
});

test('what no font can show is said', async () => {
  const { missing } = await pdf.render([scene([text(['电'])]), scene([text(['电 话'])])], { table: null, dpi: 150, font: null });
  expect(missing.map(({ character }) => character)).toEqual(['电', '话']);
});

const arabic = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

describe.skipIf(!hasPoppler || !existsSync(arabic))(
  'with a font of the user (skipped where DejaVu Sans or poppler-utils are not installed)',
  () => {
    // Each word by its left end: the order on the page, not the one in which the text is read.
    const seen = async (line: string) => {
      const font = fontFile(arabic, readFileSync(arabic));
      const { files, missing } = await pdf.render([scene([text([line])], { width: 200, height: 50 })], { table: null, dpi: 150, font });
      expect(missing).toEqual([]);
      const words = poppler('pdftotext', files[0] as Uint8Array, '-bbox').matchAll(/<word xMin="([\d.]+)"[^>]*>([^<]*)</g);
      return [...words]
        .sort(([, a], [, b]) => Number(a) - Number(b))
        .map(([, , word = '']) =>
          // Within a word poppler gives the letters as they stand.
          isRightToLeft(word) ? [...word].reverse().join('') : word,
        );
    };

    test.each([
      ['أتصل Hotline رقم 12', ['12', 'رقم', 'Hotline', 'أتصل']],
      ['سعر 25,50 € فقط', ['فقط', '€', '25,50', 'سعر']],
      ['Ruf مرحبا 12:30 an', ['Ruf', '12:30', 'مرحبا', 'an']],
      ['הזמנה 12 של WhatsApp', ['WhatsApp', 'של', '12', 'הזמנה']],
    ])('%j stands on the page in the order it is seen', async (line, expected) => {
      expect(await seen(line)).toEqual(expected);
    });
  },
);

describe.skipIf(!hasPoppler)('as poppler reads it (skipped where poppler-utils are not installed)', () => {
  test.each([
    ['A4', 297, 210],
    ['A0', 1189, 841],
    ['a tile', 123.4, 56.7],
  ])('a page of the size %s is as large to a tenth of a millimetre', async (_, width, height) => {
    const size = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(poppler('pdfinfo', await pdfOf(scene([], { width, height }))));
    expect(Math.abs(Number(size?.[1]) * millimetres - width)).toBeLessThan(0.1);
    expect(Math.abs(Number(size?.[2]) * millimetres - height)).toBeLessThan(0.1);
  });

  test('every page of the drawing is a page', async () => {
    expect(poppler('pdfinfo', await pdfOf(sample, sample, sample))).toMatch(/Pages: +3\n/);
  });

  test('it has its title, and is tagged for those who hear it', async () => {
    const info = poppler('pdfinfo', await pdfOf(scene([], { title: 'Ich eröffne „mein“ Konto' })));
    expect(info).toMatch(/Title: +Ich eröffne „mein“ Konto\n/);
    expect(info).toMatch(/Tagged: +yes\n/);
    expect(info).toMatch(/JavaScript: +no\n/);
  });

  test('its parts are sections in their order', async () => {
    const structure = poppler('pdfinfo', await pdfOf(sample), '-struct-text');
    expect(structure.match(/Step \d: [\w -]+/g)).toEqual(['Step 1: Welcome e-mail', 'Step 2: Branch', 'Step 3: Card']);
    expect(structure).toContain('„Was muss ich jetzt tun?“');
  });

  test('the fonts are inside, with the characters that are used', async () => {
    const fonts = poppler('pdffonts', await pdfOf(sample))
      .trim()
      .split('\n')
      .slice(2);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(font).toMatch(/Arimo.* yes yes yes /);
  });

  test('the text comes out in reading order', async () => {
    const words = poppler('pdftotext', await pdfOf(sample), '-raw').replace(/\s+/g, ' ');
    const order = [
      'I join the bank',
      '1 Welcome e-mail',
      '„Was muss ich',
      'jetzt tun?“',
      '2 Branch',
      'waits, then',
      'is served',
      '3 Card',
      'after 2 days',
    ];
    const places = order.map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

const strings = resolve('../shared/hostile/svgtext/strings.json');
describe.skipIf(!existsSync(strings) || !hasPoppler)('hostile text (skipped where ../shared or poppler is absent)', () => {
  test('is text on the page and nothing else', async () => {
    const values = (JSON.parse(readFileSync(strings, 'utf8')) as readonly { value: string }[]).map(({ value }) => value);
    const pages = values.map((value) => scene([step(value, value, [text([value])])], { title: value, description: value }));
    const file = await pdfOf(...pages);
    expect(Buffer.from(file).toString('latin1')).not.toMatch(/\/(?:URI|JavaScript|JS|Launch|EmbeddedFile)\b/);
    const shown = poppler('pdftotext', file, '-raw').split('\f');
    for (const [index, value] of values.entries()) {
      if (/^[\u0020-\u007e]{1,99}$/.test(value)) expect(shown[index].trim()).toBe(drawnText(value).trim());
    }
  });
});
