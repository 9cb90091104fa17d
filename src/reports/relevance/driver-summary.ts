/** What stands above the drivers of a source: what they explain, and how far they can be trusted. */
import { otherPlaces } from '../../analysis/relevance/driver-diagnostics.js';
import type { Drivers } from '../../analysis/relevance/driver-types.js';
import { counted, firstOf, type Say } from '../../text/both.js';
import { formatNumber, formatShare, type Language } from '../../text/locale.js';

/** How much the drivers explain, from how many people, and what forbids reading their order. */
export function driverSummary(found: Drivers, say: Say, language: Language): string {
  const explained = formatShare(found.r2, 1, language);
  const sentence = say({
    en: `Together they explain ${explained} of the differences in the overall judgement; the shares below divide that.`,
    de: `Zusammen erklären sie ${explained} der Unterschiede im Gesamturteil; die Anteile unten teilen das auf.`,
  });
  return [
    sentence,
    peopleBehind(found, say, language),
    ...resampling(found, say, language),
    ...cautions(found, say),
    ...checks(found, say, language),
  ].join(' ');
}

function peopleBehind({ n, respondents, missing, sampled }: Drivers, say: Say, language: Language): string {
  const people = counted(say, respondents, { en: 'respondent', de: 'Befragter' }, { en: 'respondents', de: 'Befragte' });
  const least = formatNumber(n, 0, language);
  if (missing === 'listwise')
    return say({ en: `${least} of ${people} answered everything.`, de: `${least} von ${people} haben alles beantwortet.` });
  const counts = say({ en: `${people}, at least ${least} a pair`, de: `${people}, mindestens ${least} je Paar` });
  return sampled
    ? say({ en: `Each pair of questions counts by itself (${counts}).`, de: `Jedes Paar von Fragen zählt für sich (${counts}).` })
    : say({
        en: `Few answered everything, so each pair of questions counts by itself (${counts}).`,
        de: `Wenige haben alles beantwortet, daher zählt jedes Paar von Fragen für sich (${counts}).`,
      });
}

function resampling({ replicates, sampled }: Drivers, say: Say, language: Language): readonly string[] {
  if (replicates === 0) return [];
  const times = formatNumber(replicates, 0, language);
  const part = sampled ? say({ en: ' of a part of them', de: ' eines Teils von ihnen' }) : '';
  return [
    say({
      en: `Intervals from ${times} resamples${part}.`,
      de: `Vertrauensbereiche aus ${times} Wiederholungsstichproben${part}.`,
    }),
  ];
}

// Above it a coefficient says next to nothing of its own driver.
const largestInflation = 5;
const mostNamed = 3;

/** Where another method shares out the same differences in another order, and where no method could tell drivers apart well. */
function checks({ drivers }: Drivers, say: Say, language: Language): readonly string[] {
  const moved = otherPlaces(drivers.filter(({ excluded }) => excluded === null));
  const place = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
  const places = moved.map(({ touchpoint, place: own, otherPlace }) => `${touchpoint} ${place(own)} → ${place(otherPlace)}`);
  const named = firstOf(places, mostNamed, say);
  const inflation = Math.max(1, ...drivers.map((driver) => driver.inflation ?? 1));
  return [
    ...(moved.length > 0
      ? [
          say({
            en: `A second method (Johnson’s relative weights) gives other places: ${named}; the order of these is open.`,
            de: `Eine zweite Methode (relative Gewichte nach Johnson) ergibt andere Plätze: ${named}; deren Reihenfolge ist offen.`,
          }),
        ]
      : []),
    ...(inflation > largestInflation
      ? [
          say({
            en: `Some ratings say nearly the same as others (variance inflation up to ${formatNumber(inflation, 1, language)}): regression coefficients would be no importance.`,
            de: `Manche Bewertungen sagen fast dasselbe wie andere (Varianzinflation bis ${formatNumber(inflation, 1, language)}): Regressionskoeffizienten wären keine Wichtigkeit.`,
          }),
        ]
      : []),
  ];
}

function cautions({ status, n, drivers, explains, halo, repaired }: Drivers, say: Say): readonly string[] {
  return [
    ...(status === 'too-few'
      ? [
          n <= drivers.filter(({ lmg }) => lmg !== null).length + 1
            ? say({
                en: 'So few respondents can be explained whatever they say: this means nothing.',
                de: 'So wenige Befragte lassen sich immer erklären, was sie auch sagen: Das bedeutet nichts.',
              })
            : say({
                en: 'Too few respondents for so many drivers: do not rank them.',
                de: 'Zu wenige Befragte für so viele Treiber: nicht als Rangfolge lesen.',
              }),
        ]
      : []),
    ...(status === 'indicative'
      ? [say({ en: 'The number of respondents allows no more than a hint.', de: 'Die Zahl der Befragten erlaubt nur einen Hinweis.' })]
      : []),
    ...(explains ? [] : [say({ en: 'That is little: do not rank them.', de: 'Das ist wenig: nicht als Rangfolge lesen.' })]),
    ...(halo
      ? [
          say({
            en: 'All ratings move together; the drivers cannot be told apart.',
            de: 'Alle Bewertungen bewegen sich gemeinsam; die Treiber lassen sich nicht trennen.',
          }),
        ]
      : []),
    ...(repaired > 0.01
      ? [
          say({
            en: 'Correlations of different people contradicted each other and were adjusted.',
            de: 'Korrelationen verschiedener Personen widersprachen sich und wurden angeglichen.',
          }),
        ]
      : []),
  ];
}
