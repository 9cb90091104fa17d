import { expect, test } from 'vitest';
import { wordBreaks } from '../../../src/diagrams/type/hyphenation.js';

function shown(word: string): string {
  const breaks = wordBreaks(word);
  return [...word].map((letter, index) => ({ seam: '|', syllable: '-', none: '' })[breaks.get(index) ?? 'none'] + letter).join('');
}

test.each([
  'Pro-dukt|be-schrei-bung',
  'Auf-trags|bestä-ti-gungs|mail',
  'Ver-brau-cher|zen-trale',
  'Preis|ver-gleichs|por-tal',
  'Stra-ßen|ver-kehrs|ord-nung',
  'Bar-rie-re-frei-heit',
  'Zucker',
  'Kasten',
  'Öff-nungs|zei-ten',
  'Mar-ke-ting|stra-te-gie',
  'Whats|App',
])('%s parts where a reader would', (expected) => {
  expect(shown(expected.replaceAll(/[|-]/g, ''))).toBe(expected);
});

test('at least three letters stay on either side', () => {
  for (const word of ['Abendessen', 'Ideen', 'oder', 'Rückgabe']) {
    for (const at of wordBreaks(word).keys()) {
      expect(at).toBeGreaterThanOrEqual(3);
      expect(word.length - at).toBeGreaterThanOrEqual(3);
    }
  }
});

test('letters that are one sound stay together', () => {
  for (const word of ['Nachrichten', 'Geschichte', 'Philosophie', 'Drucker', 'Menschen', 'Apotheke', 'Sprache']) {
    for (const at of wordBreaks(word).keys())
      expect(['ch', 'sc', 'ck', 'ph', 'th', 'st']).not.toContain(word.slice(at - 1, at + 1).toLowerCase());
  }
});
