/** A journey in a few sentences: how it begins and ends, where it is best and worst, and how it is remembered. */
import type { JourneyRow } from '../analysis/journey/journeys.js';
import { type Both, speaker } from '../text/both.js';
import { formatDifference, type Language } from '../text/locale.js';
import type { MapData, MapStep } from './journey-map/reading/map-data.js';
import { journeyWords } from './journey-words.js';
import type { DiagramTable } from './table.js';

/** Only what is known; feelings on −2 … +2. */
export function journeySummary(
  { steps }: Pick<MapData, 'steps'>,
  { facts, designed, memory, curve }: Pick<JourneyRow, 'facts' | 'designed' | 'memory' | 'curve'>,
  language: Language,
): DiagramTable['facts'] {
  const say = speaker(language);
  const number = (score: number) => formatDifference(score, 1, language);
  const felt = (step: MapStep | null) =>
    step &&
    `${step.number} ${step.name} ${step.feeling === null ? say(journeyWords.unknown) : `${number(step.feeling.score)} (${say(journeyWords[step.feeling.source])})`}`;
  const at = (id: string | undefined) => steps.find((step) => step.id === id) ?? null;
  const known = steps.filter(({ feeling }) => feeling !== null);
  const turn = (which: 'highest' | 'lowest') => known.find(({ turns }) => turns.includes(which)) ?? null;
  const remembered = memory?.peakEnd.value ?? designed?.peakEnd ?? null;
  const [first, last] = [at(curve.first?.id), at(curve.last?.id)];
  const sentences: readonly (readonly [string, string | null])[] = [
    [say({ en: 'Length', de: 'Länge' }), facts.steps === 0 ? null : say(lengthOf(facts))],
    [say({ en: 'Moments of truth', de: 'Momente der Wahrheit' }), facts.momentsOfTruth.length === 0 ? null : say(momentsOf(facts))],
    [say({ en: 'First impression', de: 'Erster Eindruck' }), felt(first)],
    [say({ en: 'Last impression', de: 'Letzter Eindruck' }), felt(last)],
    [say({ en: 'Highest', de: 'Höhepunkt' }), felt(turn('highest'))],
    [say({ en: 'Lowest', de: 'Tiefpunkt' }), felt(turn('lowest'))],
    [say({ en: 'Remembered', de: 'Erinnert' }), remembered === null ? null : say(memoryOf(number(remembered / 25 - 2), memory?.n ?? null))],
  ];
  return sentences.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]));
}

function lengthOf({ steps, pathLength }: JourneyRow['facts']): Both {
  return {
    en: `${steps} ${steps === 1 ? 'step' : 'steps'}, ${pathLength} on the way that most people go`,
    de: `${steps} ${steps === 1 ? 'Schritt' : 'Schritte'}, ${pathLength} auf dem Weg der meisten`,
  };
}

function momentsOf({ momentsOfTruth }: JourneyRow['facts']): Both {
  const count = momentsOfTruth.length;
  const measured = momentsOfTruth.filter(({ isMeasured }) => isMeasured).length;
  if (measured === count) return { en: `${count}, all of them measured`, de: `${count}, alle gemessen` };
  return { en: `${count}, ${measured} of them measured`, de: `${count}, davon ${measured} gemessen` };
}

/** By customers who can be followed, else of the course as it is drawn. */
function memoryOf(score: string, customers: number | null): Both {
  return customers === null
    ? { en: `${score} (middle of peak and end of this course)`, de: `${score} (Mitte aus Höhepunkt und Ende dieses Verlaufs)` }
    : {
        en: `${score} (middle of peak and end, customer by customer: ${customers})`,
        de: `${score} (Mitte aus Höhepunkt und Ende, Kunde für Kunde: ${customers})`,
      };
}
