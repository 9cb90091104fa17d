/** The map in one or two sentences, for those who do not see it. */
import type { Say } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import { scoreText } from './emotion/feeling-mark.js';
import type { MapData, MapStep } from './reading/map-data.js';

export function describeMap({ steps: all, facts }: MapData, say: Say, language: Language): string {
  const steps = all.filter(({ number }) => number !== null);
  const known = steps.filter(({ feeling }) => feeling !== null).length;
  const at = (turn: 'highest' | 'lowest') => steps.find(({ turns }) => turns.includes(turn));
  const [highest, lowest] = [at('highest'), at('lowest')];
  const named = (step: MapStep) => `${step.number} ${step.name} (${scoreText(step.feeling?.score ?? 0, language)})`;
  const count = steps.length;
  const sentences = [
    say({
      en: `${count} ${count === 1 ? 'step' : 'steps'}; feelings measured at ${facts.measured}, assumed at ${known - facts.measured}, unknown at ${count - known}.`,
      de: `${count} ${count === 1 ? 'Schritt' : 'Schritte'}; Erleben an ${facts.measured} gemessen, an ${known - facts.measured} angenommen, an ${count - known} unbekannt.`,
    }),
    ...(highest === undefined || lowest === undefined
      ? []
      : [
          say({
            en: `Highest: ${named(highest)}; lowest: ${named(lowest)}.`,
            de: `Höhepunkt: ${named(highest)}; Tiefpunkt: ${named(lowest)}.`,
          }),
        ]),
  ];
  return sentences.join(' ');
}
