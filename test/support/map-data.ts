/** Journeys as their maps read them: from a workspace as a person would write it, and made up by chance. */
import fc from 'fast-check';
import { everybody } from '../../src/analysis/grouping.js';
import { journeysOf } from '../../src/analysis/journey/journeys.js';
import { newestJourneyDay } from '../../src/analysis/journey/newest-journey-day.js';
import type { Feeling, MapData, MapStep } from '../../src/diagrams/journey-map/reading/map-data.js';
import { readMap } from '../../src/diagrams/journey-map/reading/read-map.js';
import { loadEvidence } from '../../src/evidence/load-evidence.js';
import type { Language } from '../../src/text/locale.js';
import { loadFiles, readExample } from './workspace.js';

/** What the map of a journey shows; feelings come from the files alone. */
export async function mapOf(text: string, id: string, language: Language = 'en'): Promise<MapData> {
  const { workspace } = await loadFiles(readExample(text).files);
  const evidence = await loadEvidence(workspace, null, { windows: [], by: [] });
  const journey = workspace.journeys.get(id);
  if (journey === undefined) throw new Error(`no journey ${id}`);
  const [row] = await journeysOf(workspace, evidence, [journey], everybody);
  if (row === undefined) throw new Error('no row');
  const asOf = newestJourneyDay(workspace, evidence, journey);
  return readMap({ workspace, journey: row, target: null, asOf, stamp: null, changes: null, options: { language } });
}

const feeling: fc.Arbitrary<Feeling | null> = fc.option(
  fc.record({
    score: fc.double({ min: -2, max: 2, noNaN: true }),
    source: fc.constantFrom('measured' as const, 'assumed' as const),
    n: fc.option(fc.nat(500)),
    low: fc.constant(null),
    high: fc.constant(null),
  }),
);

/** Maps of up to twelve steps, all of whose texts are among `texts`. */
export function anyMap(texts: fc.Arbitrary<string>): fc.Arbitrary<MapData> {
  const named = fc.option(texts.map((name) => ({ id: name, name })));
  const step = fc.record({
    name: texts,
    stage: named,
    owner: named,
    channel: named,
    does: fc.option(texts),
    thinks: fc.option(texts),
    asks: fc.option(texts),
    feeling,
    momentOfTruth: fc.option(fc.integer({ min: 1, max: 9 })),
    pains: fc.option(fc.array(fc.record({ text: texts, severity: fc.option(fc.integer({ min: 1, max: 3 })) }), { maxLength: 2 })),
    ideas: fc.option(fc.array(fc.record({ text: texts, action: fc.constant(null) }), { maxLength: 2 })),
    isHandOff: fc.boolean(),
  });
  return fc.record({ title: texts, persona: fc.option(texts), steps: fc.array(step, { maxLength: 12 }) }).map(toMap);
}

type Told = Pick<
  MapStep,
  'name' | 'stage' | 'owner' | 'channel' | 'does' | 'thinks' | 'asks' | 'feeling' | 'momentOfTruth' | 'pains' | 'ideas' | 'isHandOff'
>;

function toMap({ title, persona, steps }: { title: string; persona: string | null; steps: readonly Told[] }): MapData {
  return {
    id: 'journey',
    file: 'journeys/journey.yaml',
    company: 'Company',
    title,
    facts: {
      persona: persona === null ? null : { name: persona, role: null, goal: null, quote: null },
      scenario: null,
      scope: null,
      state: 'current',
      owner: null,
      review: null,
      measured: 0,
      teams: 0,
      handOffs: 0,
      handOffsOnAllWays: 0,
      asOf: null,
      stamp: null,
    },
    steps: steps.map(toStep),
    ways: [],
    waysAt: new Map(),
    channels: [],
  };
}

function toStep(told: Told, index: number): MapStep {
  const id = `step-${index + 1}`;
  return {
    ...told,
    step: { id, touchpoint: id },
    id,
    index,
    number: index + 1,
    touchpoint: null,
    turns: [],
    actions: [],
    figures: null,
    information: null,
    wanted: null,
    isInWanted: false,
    frontstage: null,
    backstage: null,
    systems: null,
    after: null,
    isOnPath: true,
    change: null,
  };
}
