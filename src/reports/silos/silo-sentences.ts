/** The report `silos` in plain words: with how many companies the customer deals. */
import type { SiloResult, SiloRow } from '../../analysis/silos/silos.js';
import type { Naming } from '../../model/naming.js';
import { counted, type Say } from '../../text/both.js';

// More sentences than these nobody reads; the table has them all.
const most = 5;
const handOff = { en: 'hand-off', de: 'Übergabe' };
const handOffs = { en: 'hand-offs', de: 'Übergaben' };

/** One sentence for each of the journeys with the most companies, and one for the rest. */
export function siloSentences({ rows }: SiloResult, naming: Naming, say: Say): readonly string[] {
  const worst = [...rows].sort((a, b) => b.companies.high - a.companies.high).slice(0, rows.length > most + 1 ? most : rows.length);
  const rest = rows.length - worst.length;
  return [
    ...worst.map((row) => sentence(row, naming, say)),
    ...(rest === 0
      ? []
      : [say({ en: `On the other ${rest} journeys it is no more.`, de: `Auf den übrigen ${rest} Kundenreisen sind es nicht mehr.` })]),
  ];
}

function sentence({ journey, companies, figures }: SiloRow, naming: Naming, say: Say): string {
  const { low, high } = companies;
  const name = naming.journey(journey.id);
  const count = low === high ? `${low}` : say({ en: `${low} to ${high}`, de: `${low} bis ${high}` });
  const ideal = high > 1 ? ' (ideal 1)' : '';
  const reason = reasonOf(companies, say);
  const way = say(
    figures.handOffs.changes === companies.handOffs
      ? { en: 'on this path', de: 'auf diesem Weg' }
      : { en: 'on the most frequent way', de: 'auf dem häufigsten Weg' },
  );
  return say({
    en: `“${name}”: the customer deals with ${count} ${high > 1 ? 'companies' : 'company'} ${way}${ideal}: ${reason}`,
    de: `„${name}“: Der Kunde hat es ${way} mit ${count} Unternehmen zu tun${ideal}: ${reason}`,
  });
}

/** What makes it more than one, or what does not. */
function reasonOf({ low, high, handOffs: all }: SiloRow['companies'], say: Say): string {
  const [lost, unknown] = [low - 1, high - low];
  if (all === 0 && unknown === 0) return say({ en: 'one team answers for all of it.', de: 'Ein Team steht für alles ein.' });
  const lostPart = say({
    en: `context is lost at ${lost} of ${counted(say, all, handOff, handOffs)}`,
    de: `Kundenwissen geht bei ${lost} von ${counted(say, all, handOff, handOffs)} verloren`,
  });
  if (unknown === 0) return `${lostPart}.`;
  if (lost > 0) return say({ en: `${lostPart}; at ${unknown} nobody knows.`, de: `${lostPart}; bei ${unknown} weiß es niemand.` });
  return say({
    en: `at ${counted(say, unknown, handOff, handOffs)} nobody knows whether context is lost.`,
    de: `Bei ${counted(say, unknown, handOff, handOffs)} weiß niemand, ob Kundenwissen verloren geht.`,
  });
}
