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
  'Bar-rie-re|frei-heit',
  'Zucker',
  'Kasten',
  'Öff-nungs|zei-ten',
  'Mar-ke-ting|stra-te-gie',
  'Whats|App',
  'Ver-ein-ba-rung',
  'Unter-la-gen|ein-rei-chung',
  'Ent-wick-lung',
  'Bestell-knopf',
  'Bei-trags|rück-erstat-tung',
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

/** Of insurance, logistics, public offices, banks, hospitals, travel, energy and work; the bars are where two words meet. */
const compounds = `
Berufs|unfähigkeits|versicherung Schaden|freiheits|rabatt Selbst|beteiligung Kunden|rückgewinnung Waren|eingangs|kontrolle Melde|bescheinigung
Kredit|würdigkeits|prüfung Steuer|identifikations|nummer Rechts|behelfs|belehrung Bau|finanzierungs|beratung Angebots|erstellung Waren|korb|abbruch
Umtausch|recht Gutschein|einlösung Krankenhaus|entlassung Medikamenten|plan Gepäck|aufgabe Reise|veranstalter Hotel|rezeption Strom|zähler|ablesung
Netz|betreiber Glasfaser|anschluss Rufnummern|mitnahme Stellen|ausschreibung Gehalts|verhandlung Passwort|zurücksetzung Newsletter|abmeldung
Zwei|faktor|authentifizierung Wohnungs|übergabe|protokoll Kosten|voranschlag Fach|zeitschrift Mindest|vertrags|laufzeit Innen|architektin
Widerspruchs|frist Online|terminvergabe Sonder|konditionen Körperschaft|steuer
`;

test.each(compounds.trim().split(/\s+/))('%s may be parted where its words meet', (compound) => {
  const breaks = wordBreaks(compound.replaceAll('|', ''));
  const parts = compound.split('|').slice(0, -1);
  const seams = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
  expect(seams.filter((at) => !breaks.has(at))).toEqual([]);
  // A letter too early or too late is what a reader stumbles over.
  expect(seams.flatMap((at) => [at - 1, at + 1]).filter((at) => breaks.has(at))).toEqual([]);
});
