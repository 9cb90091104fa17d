import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnText } from '../../../src/diagrams/type/drawn-text.js';
import { graphemes } from '../../../src/diagrams/type/graphemes.js';
import { measureText } from '../../../src/diagrams/type/measure-text.js';
import { wrapText } from '../../../src/diagrams/type/wrap-text.js';
import { anyText } from '../../support/any-text.js';

const look = { size: 8, weight: 'regular' } as const;
const column = 26;

test('lines break at blanks, and are alike in length', () => {
  expect(wrapText('Ich rufe an und frage nach dem Termin', 30, look)).toEqual(['Ich rufe an und frage', 'nach dem Termin']);
});

test('a text that fits stays on one line', () => {
  expect(wrapText('Ich rufe an', column, look)).toEqual(['Ich rufe an']);
});

test('no text is one empty line', () => {
  for (const text of ['', ' ', '\n', '\u00ad']) expect(wrapText(text, column, look)).toEqual(['']);
});

test('line breaks of the author stay', () => {
  expect(wrapText('eins\nzwei\r\n\ndrei\n', column, look)).toEqual(['eins', 'zwei', 'drei']);
});

test('hyphens and slashes end lines, but not after a single letter', () => {
  expect(wrapText('Social-Media-Antwort', 19, look)).toEqual(['Social-Media-', 'Antwort']);
  expect(wrapText('per Brief oder E-Mail', 20, look)).toEqual(['per Brief', 'oder E-Mail']);
});

test('soft hyphens show where a line ends, and nowhere else', () => {
  expect(wrapText('Rindfleisch\u00adetikettierung', column, look)).toEqual(['Rindfleisch-', 'etikettierung']);
  expect(wrapText('Rind\u00adfleisch', column, look)).toEqual(['Rindfleisch']);
});

test('German compounds part at their seams', () => {
  const narrow = measureText('beschreibung', look) + 2;
  expect(wrapText('Produktbeschreibung', narrow, look)).toEqual(['Produkt-', 'beschreibung']);
  expect(wrapText('Auftragsbestätigungsmail', column, look)).toEqual(['Auftrags-', 'bestätigungsmail']);
});

test('addresses part without a hyphen', () => {
  const lines = wrapText('kundenservice@musterbau-gesellschaft.example', column, look);
  expect(lines.join('')).toBe('kundenservice@musterbau-gesellschaft.example');
});

test('Chinese breaks between characters, but not before a full stop', () => {
  const lines = wrapText('我打电话给客服，他们说请稍等。然后我等了很久！', 24, look);
  expect(lines.join('')).toBe('我打电话给客服，他们说请稍等。然后我等了很久！');
  for (const line of lines) expect(line).not.toMatch(/^[，。！]/);
});

describe('for any text', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        'Produktbeschreibung',
        'Kunde',
        'E-Mail',
        'Hin/Zurück',
        '电话',
        'الدفع',
        '👨‍👩‍👧',
        'a\u0301',
        '\u00ad',
        '\u001b',
        ' ',
      ),
      anyText(12),
    ),
    {
      maxLength: 12,
    },
  );
  const texts = words.map((parts) => parts.join(' '));
  const bare = (text: string) => text.replace(/[-\s\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g, '');

  test('nothing is lost, added but hyphens, or put in another order', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 80, noNaN: true }), (text, width) => {
        expect(bare(wrapText(text, width, look).map(drawnText).join(''))).toBe(bare(drawnText(text)));
      }),
      { numRuns: 300 },
    );
  });

  test('every line fits, but for a single character', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 80, noNaN: true }), (text, width) => {
        for (const line of wrapText(text, width, look)) {
          if (graphemes(line.replace(/-$/, '')).length > 1) expect(measureText(line, look)).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test.each(['a', 'Wort ', 'a\u00ad', '电', 'a.b@', '-', 'ungs', '\u0301', '\u200b', '👨‍👩'])(
  'ten thousand characters like %j take no time',
  (unit) => {
    const start = performance.now();
    wrapText(unit.repeat(10_000 / unit.length), column, look);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
