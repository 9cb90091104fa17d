/** What the header says of a journey. */
import type { Naming } from '../../../model/naming.js';
import type { MapFacts } from './map-data.js';
import type { ReadInput } from './map-input.js';
import type { SayText } from './say-text.js';

export function mapFacts({ workspace, journey: row, asOf, stamp }: ReadInput, say: SayText, naming: Naming): MapFacts {
  const { journey, facts, steps } = row;
  const persona = workspace.personas.get(journey.persona ?? '');
  return {
    persona:
      journey.persona === undefined
        ? null
        : {
            name: naming.persona(journey.persona),
            role: say(persona?.role),
            goal: say(persona?.goals?.[0]),
            quote: say(persona?.quote),
          },
    scenario: say(journey.scenario),
    scope: say(journey.scope),
    state: journey.state ?? 'current',
    owner: journey.owner === undefined ? null : naming.team(journey.owner),
    review: journey.review === undefined ? null : { status: journey.review.status, date: journey.review.date ?? null },
    measured: steps.filter(({ answered }) => answered !== null).length,
    teams: facts.owners.length,
    handOffs: facts.handOffs,
    handOffsOnAllWays: facts.handOffsOnAllWays,
    asOf,
    stamp,
  };
}
