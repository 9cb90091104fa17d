/** What the head of a drawing says of a journey, as labels and texts. */
import { journeyStateWords } from '../model/journeys/journey-state-words.js';
import { type Both, speaker } from '../text/both.js';
import { formatDate, type Language } from '../text/locale.js';
import type { MapData } from './journey-map/reading/map-data.js';
import { journeyWords, measuredSteps, onWhichWays, quotation } from './journey-words.js';
import type { DiagramTable } from './table.js';

/** Only what is known, in the order of the head. */
export function journeyFacts({ facts, steps }: MapData, language: Language): DiagramTable['facts'] {
  const say = speaker(language);
  const { persona, review } = facts;
  const day = (date: string | null) => (date === null ? '' : formatDate(date, language));
  const all: readonly (readonly [keyof typeof journeyWords, string | null])[] = [
    ['persona', persona && [persona.name, persona.role].filter((text) => text !== null).join(', ')],
    ['goal', persona?.goal ?? null],
    ['quote', persona === null || persona.quote === null ? null : say(quotation(persona.quote))],
    ['scenario', facts.scenario],
    ['scope', facts.scope],
    ['state', say(journeyStateWords[facts.state])],
    ['owner', facts.owner],
    [
      'handOffs',
      facts.teams === 0 ? null : say(handOffs(facts.handOffs, facts.teams)) + say(onWhichWays(facts.handOffs, facts.handOffsOnAllWays)),
    ],
    ['evidence', steps.length === 0 ? null : say(measuredSteps(facts.measured, steps.filter(({ change }) => change !== 'removed').length))],
    ['status', review && [say(journeyWords[review.status]), day(review.date)].filter((text) => text !== '').join(', ')],
    ['asOf', facts.asOf && day(facts.asOf)],
    ['version', facts.stamp],
  ];
  return all.flatMap(([label, text]) => (text === null ? [] : [{ label: say(journeyWords[label]), text }]));
}

function handOffs(count: number, teams: number): Both {
  return {
    en: `${count} between ${teams} ${teams === 1 ? 'team' : 'teams'}`,
    de: `${count} zwischen ${teams} ${teams === 1 ? 'Team' : 'Teams'}`,
  };
}
