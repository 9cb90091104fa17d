/** What the silo map says in sentences: its heading, its number, and itself for those who do not see it. */
import { counted, type Say } from '../../text/both.js';
import type { SiloData } from './silo-data.js';
import { siloWords } from './silo-words.js';

export function siloTitle({ title }: SiloData, say: Say): string {
  return `${say(siloWords.title)}: ${title}`;
}

/** Who goes, how many steps, teams and hand-offs there are, and what becomes of the customer context. */
export function siloFacts({ persona, state, steps, lanes, handOffs, companies }: SiloData, say: Say): string {
  const teams = lanes.filter(({ id }) => id !== null).length;
  const { changes, possibleChanges, passed, lost, unknown } = handOffs;
  const parts = [
    passed > 0 ? say({ en: `${passed} with customer context`, de: `${passed} mit Kundenwissen` }) : null,
    lost > 0 ? say({ en: `${lost} losing it`, de: `${lost} ohne` }) : null,
    unknown > 0 ? say({ en: `${unknown} unknown`, de: `${unknown} unbekannt` }) : null,
  ].filter((part) => part !== null);
  // Where nobody knows an owner there may be a hand-off more.
  const known =
    possibleChanges === 0
      ? counted(say, changes, siloWords.handOff, siloWords.handOffs)
      : `${changes}–${changes + possibleChanges} ${say(siloWords.handOffs)}`;
  const onAllWays = companies.handOffs === changes ? '' : ` ${say({ en: 'on all ways', de: 'auf allen Wegen' })}`;
  return [
    ...(persona === null ? [] : [persona]),
    ...(state === 'current' ? [] : [say(siloWords[state])]),
    counted(say, steps.length, siloWords.step, siloWords.steps),
    counted(say, teams, siloWords.team, siloWords.teams),
    parts.length === 0 ? `${known}${onAllWays}` : `${known}${onAllWays}: ${parts.join(', ')}`,
  ].join(' · ');
}

/** `3`, or `2–4` where nobody knows of some hand-offs. */
export function companyCount({ companies: { low, high } }: SiloData): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** What the number counts, and what it should be. */
export function companyWords({ companies: { low, high } }: SiloData, say: Say): string {
  const noun = say(high === 1 ? siloWords.company : siloWords.companies);
  const way = say({ en: 'on the most frequent way', de: 'auf dem häufigsten Weg' });
  return `${noun} ${way}; ${say(low === 1 && high === 1 ? siloWords.reached : siloWords.ideal)}`;
}

export function describeSilos(data: SiloData, say: Say): string {
  const lacking = data.steps
    .filter(({ lost }) => lost.length > 0)
    .map(({ index, name, lost }) => `${index + 1} ${name} (${lost.join(', ')})`);
  return [
    `${siloFacts(data, say)}.`,
    `${companyCount(data)} ${companyWords(data, say)}.`,
    ...(lacking.length === 0
      ? []
      : [`${say({ en: 'Customer context is missing at', de: 'Kundenwissen fehlt bei' })} ${lacking.join('; ')}.`]),
  ].join(' ');
}
