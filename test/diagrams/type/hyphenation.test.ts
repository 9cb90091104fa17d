import { expect, test } from 'vitest';
import { wordBreaks } from '../../../src/diagrams/type/hyphenation.js';
import type { Language } from '../../../src/text/locale.js';

function shown(word: string, language: Language = 'de'): string {
  const breaks = wordBreaks(word, language);
  return [...word]
    .map((letter, index) => ({ seam: '|', syllable: '-', guess: '', none: '' })[breaks.get(index) ?? 'none'] + letter)
    .join('');
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
    for (const at of wordBreaks(word, 'de').keys()) {
      expect(at).toBeGreaterThanOrEqual(3);
      expect(word.length - at).toBeGreaterThanOrEqual(3);
    }
  }
});

test('letters that are one sound stay together', () => {
  for (const word of ['Nachrichten', 'Geschichte', 'Philosophie', 'Drucker', 'Menschen', 'Apotheke', 'Sprache']) {
    for (const at of wordBreaks(word, 'de').keys())
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
Widerspruchs|frist Online|terminvergabe Sonder|konditionen Körperschaft|steuer Abschlags|änderung Preis|anpassung Online|termin Vertrags|änderung
`;

test.each(compounds.trim().split(/\s+/))('%s may be parted where its words meet', (compound) => {
  const breaks = wordBreaks(compound.replaceAll('|', ''), 'de');
  const parts = compound.split('|').slice(0, -1);
  const seams = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
  expect(seams.filter((at) => !breaks.has(at))).toEqual([]);
  // A letter too early or too late is what a reader stumbles over.
  expect(seams.flatMap((at) => [at - 1, at + 1]).filter((at) => breaks.has(at))).toEqual([]);
});

/** Frequent words of the field. Not every place must be found, but none may be wrong: they were held against the patterns of TeX for German. */
const german = `
Online-ver-trag Preis-an-pas-sung Abschlags-än-de-rung Ver-än-de-rung Beob-ach-tung Beob-ach-tun-gen beob-ach-ten Deutsch-land deutsch-land-weit Begut-ach-tung Stand-ort Zeit-raum Zeit-räume Wochen-ende
Monats-ende Jahres-ende Redak-tion Grund-riss Gegen-über Ver-mitt-lung mitt-lere nied-rigste Inter-esse Inter-es-sent
Beschwer-de-ma-nage-ment Inter-net-auf-tritt Ter-min-abspra-che Last-schrift Gut-schrift Rück-mel-dung Ser-vice-ter-min Fach-zeit-schrift
Ankunfts-halle Sprach-aus-wahl aus-ge-gli-chen ver-gli-chen gleich-auf oben-auf nach-ver-fol-gen Rat-schlag Mög-lich-keit dar-über
unter-ein-ander Kosten-über-nahme Abflug-halle Able-sung Abmel-dung Alters-vor-sorge Ange-bots-nach-fass Anla-ge-be-ra-tung Anmel-dung
Antrags-bear-bei-tung Apo-theke Auf-bau-an-lei-tung Aus-stat-tung Aus-tausch-pro-gramm Aus-wer-tung Außen-dienst
Außen-dienst-mit-ar-bei-ter Bear-bei-tungs-zeit Begeiste-rung Berüh-rungs-punkte Beschwer-de-for-mu-lar Bestell-for-mu-lar
Bewer-tungs-bitte Bewer-tungs-por-tal Bezahl-vor-gang Buch-hal-tung Dienst-leister Dienst-leistung durch-schnitt-lich Emp-fangs-be-reich
Emp-feh-lungs-mar-keting ent-täuscht Erfah-rungs-aus-tausch Ersatz-teil Ersatz-teile Erst-gespräch Erwar-tun-gen Fach-ar-ti-kel
Fach-han-del Fahr-kar-ten-au-to-mat Fahr-karte Fenster-platz Fern-seh-wer-bung Fischrestau-rant freund-lich Freund-lich-keit
Geburts-tags-gruß Gepäck-aus-gabe Geschäfts-aus-stat-tung Geschäfts-be-richt Geschäfts-be-zie-hung Geschäfts-füh-rung Geschäfts-lei-tung
Geschäfts-pa-pier Giro-konto glaub-wür-dig Gut-schein-heft Gäste-buch Hand-lungs-leit-li-nie Haus-messe Haus-ver-wal-tung Hin-weis-schild
hinaus-ge-hen Innen-dienst Inter-ak-tion Inter-na-tio-nal Inter-net-seite Kran-ken-haus Kre-dit-an-trag Kun-den-karte Kun-den-konto
Kun-den-por-tal Kun-den-reise Kun-den-zeit-schrift Kun-den-zu-frie-den-heit Laden-ge-schäft Leistungs-ver-zeich-nis Leit-bild
Lie-fer-ver-zö-ge-rung Mah-nung Mahn-we-sen Maß-nahme Mensch-lich-keit Mes-se-be-such Mes-se-stand Mess-größe Miet-ver-trag Miet-wa-gen
Mit-ar-bei-te-rin Mit-ar-bei-ter-schu-lung Mit-wir-kung Nach-ar-beit Nach-bar-schaft Nach-be-fra-gung Nach-fass-brief
Neu-kun-den-ge-win-nung Neu-kunde News-let-ter Preis-liste Pro-be-fahrt Pro-dukt-ka-ta-log Reak-tions-zeit Rech-nungs-stel-lung
Rei-se-ver-anstal-ter Rekla-ma-tion Rekla-ma-tions-bear-bei-tung Rufum-lei-tung Rund-funk-wer-bung Rutsch-par-tie Rück-ruf Rück-sen-dung
Scha-dens-re-gu-lie-rung Schu-lungs-unter-la-gen selbst-verständ-lich Ser-vice-mit-ar-bei-ter Spei-se-karte Stel-len-an-zeige
Such-ma-schi-nen-wer-bung Tele-fon-zen-trale Ter-min-nach-richt Test-zu-gang Tätig-keit Umzugs-unter-neh-men Unter-grenze
Unter-neh-mens-auf-tritt Unzu-frie-den-heit Ver-ant-wort-lich-keit Ver-bes-se-rung Ver-bes-se-rungs-vor-schlag Ver-gleichs-por-tal
Ver-kaufs-be-ra-tung Ver-kaufs-gespräch Ver-sand-bestä-ti-gung Ver-schlech-te-rung Ver-si-che-rungs-neh-mer Ver-si-che-rungs-ver-trag
Ver-spre-chen Ver-trauens-be-reich Ver-triebs-lei-tung Visi-ten-karte Vollstän-dig-keit wahr-schein-lich War-te-num-mer Wer-bung
Werks-be-sich-ti-gung Wett-be-wer-ber Wich-tig-keit Wider-ruf Wie-der-vor-lage Wunsch-ter-min Ziel-gruppe Zufrie-den-heit zurück-ge-ru-fen
Zustän-dig-keit zuver-läs-sig Zäh-ler-stand Öff-nungs-zei-ten Öffent-lich-keit Öffent-lich-keits-ar-beit Über-blick Über-ra-schung
Über-wei-sung
`;

/** English words in a German drawing, against the patterns of TeX for English. */
const english = `
appoint-ment com-plaint con-fir-ma-tion depart-ment disap-point-ment docu-men-ta-tion expec-ta-tion impor-tance impres-sion improve-ment inter-view
jour-ney let-ter obser-va-tion over-lapping pay-ment per-mis-sion prac-tice respon-dent selec-tion war-ranty reading waiting guessed weighed replaced
elasticity running com-plained
`;

test.each([
  ['German', german],
  ['English', english],
])('%s words of the field part where they may', (_, list) => {
  const wanted = list.trim().split(/\s+/);
  expect(wanted.map((word) => shown(word.replaceAll('-', '')).replaceAll('|', '-'))).toEqual(wanted);
});
