/** One journey in plain words: where it goes down, and how it is remembered. */
import { givingUpOf } from '../../analysis/journey/giving-up.js';
import type { JourneyRow } from '../../analysis/journey/journeys.js';
import type { Say } from '../../text/both.js';
import { formatNumber, formatShare, type Language } from '../../text/locale.js';

/** Null for a journey without steps. */
export function journeySentence({ curve, designed, facts }: JourneyRow, language: Language, say: Say): string | null {
  if (facts.steps === 0) return null;
  if (designed === null)
    return say({
      en: 'Nobody knows how people feel on this journey.',
      de: 'Niemand weiß, wie es den Menschen auf dieser Kundenreise geht.',
    });
  const number = (value: number) => formatNumber(value, 0, language);
  const { dip, largestDrop } = curve;
  const low =
    dip === null
      ? say({ en: 'Nowhere does it go below neutral (50).', de: 'Nirgends geht es unter neutral (50).' })
      : say({
          en: `The lowest point is “${dip.step}”: ${number(dip.valence)}, where 50 is neutral.`,
          de: `Der Tiefpunkt ist „${dip.step}“: ${number(dip.valence)}, bei 50 neutral.`,
        });
  const drop =
    largestDrop === null
      ? ''
      : ` ${say({
          en: `The largest drop is from “${largestDrop.from}” to “${largestDrop.to}”: ${number(largestDrop.drop)} points.`,
          de: `Am tiefsten fällt es von „${largestDrop.from}“ zu „${largestDrop.to}“: ${number(largestDrop.drop)} Punkte.`,
        })}`;
  return `${low}${drop}`;
}

/** How many give up, and where it would help most if nobody did; null where the file does not say it. */
export function givingUpSentence({ journey }: JourneyRow, language: Language, say: Say): string | null {
  const givingUp = givingUpOf(journey);
  if (givingUp === null) return null;
  const { share, most } = givingUp;
  const [all, rest] = [share, most.without].map((value) => formatShare(value, 0, language));
  const isReal = (journey.state ?? 'current') === 'current';
  return say({
    en: `As the shares in the file say, ${all} of those who begin ${isReal ? 'give' : 'would give'} up. If nobody did at “${most.step}”, it would be ${rest}. These shares are stated, not measured.`,
    de: `Nach den Anteilen in der Datei ${isReal ? 'geben' : 'gäben'} ${all} derer auf, die beginnen. Gäbe bei „${most.step}“ niemand auf, wären es ${rest}. Diese Anteile sind angegeben, nicht gemessen.`,
  });
}
