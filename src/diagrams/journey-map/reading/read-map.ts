/** Reads what is to be drawn from a workspace and what is known of the feelings. */
import { groupBy } from '../../../analysis/group-by.js';
import type { StepRow } from '../../../analysis/journey/journeys.js';
import { type Step, stageOf, stepsOf } from '../../../model/journeys/journey.js';
import { type Naming, namingOf } from '../../../model/naming.js';
import { type Text, textIn } from '../../../model/text.js';
import type { Workspace } from '../../../model/workspace.js';
import { turningPoints } from '../emotion/turning-points.js';
import { feelingOf, scoreOf } from './feeling-of.js';
import { actionsAbout, ideasAt } from './map-actions.js';
import type { MapData, MapStep, Named } from './map-data.js';
import { mapFacts } from './map-facts.js';
import type { MapChanges, ReadInput } from './map-input.js';
import type { SayText } from './say-text.js';
import { sideWaysOf } from './side-ways.js';

/** Everything in one language, in the order of the file; steps that are gone stand where they were. */
export function readMap(input: ReadInput): MapData {
  const { workspace, journey: row, target, options, changes } = input;
  const languages = [options.language, ...workspace.languages];
  const naming = namingOf(workspace, options.language);
  const say: SayText = (text) => (text === undefined ? null : textIn(text, languages).trim());
  const wanted = new Map(target?.steps.map(({ step, valence }) => [step.id, valence]));
  const moments = new Map(
    stepsOf(row.journey)
      .filter(({ moment_of_truth }) => moment_of_truth === true)
      .map((step, index) => [step, index + 1]),
  );
  const entries = row.steps.map((known, index): Entry => {
    const target = wanted.get(known.step.id) ?? null;
    return {
      step: known.step,
      known,
      number: index + 1,
      wanted: target === null ? null : scoreOf(target),
      isInWanted: wanted.has(known.step.id),
      momentOfTruth: moments.get(known.step) ?? null,
      change: changes?.steps.get(known.step.id) ?? null,
    };
  });
  const read = withRemoved(entries, changes).map((entry, index) =>
    mapStep(workspace.touchpoints.get(entry.step.touchpoint) ?? null, entry, index, say, naming),
  );
  const turns = turningPoints(read);
  const steps = read.map(
    (step): MapStep => ({
      ...step,
      turns: turns.get(step.index) ?? [],
      ideas: ideasAt(workspace, step.step, languages),
      actions: step.change === 'removed' ? [] : actionsAbout(workspace, step.step, languages),
      figures: input.figures?.get(step.step.touchpoint) ?? null,
      information: step.touchpoint?.information?.map((text) => textIn(text, languages)) ?? null,
    }),
  );
  const ways = sideWaysOf(row.journey, steps, say);
  return {
    id: row.journey.id,
    file: row.journey.origin.file,
    company: naming.company,
    title: say(row.journey.name) ?? row.journey.id,
    facts: mapFacts(input, say, naming),
    steps,
    ways,
    waysAt: groupBy(ways, ({ at }) => at),
    channels: channelsOf(steps, workspace),
  };
}

/** As listed in `tp.yaml`; those that are not listed as they come. */
function channelsOf(steps: readonly MapStep[], { company }: Workspace): readonly (Named | null)[] {
  const met = new Map(steps.filter(({ change }) => change !== 'removed').map(({ channel }) => [channel?.id ?? null, channel]));
  const listed = (company.channels ?? []).flatMap(({ id }) => met.get(id) ?? []);
  const others = [...met.values()].filter((channel) => channel !== null && !listed.includes(channel));
  return [...listed, ...others, ...(met.has(null) ? [null] : [])];
}

interface Entry extends Pick<MapStep, 'number' | 'wanted' | 'isInWanted' | 'momentOfTruth' | 'change'> {
  readonly step: Step;
  /** Null for a step that is gone. */
  readonly known: StepRow | null;
}

/** No id of a step. */
const first = '';

function withRemoved(entries: readonly Entry[], changes: MapChanges | null): readonly Entry[] {
  if (changes === null || changes.removed.length === 0) return entries;
  const goneAfter = groupBy(changes.removed, ({ after }) => after ?? first);
  const gone = (after: string) =>
    (goneAfter.get(after) ?? []).map(
      ({ step }): Entry => ({ step, known: null, number: null, wanted: null, isInWanted: false, momentOfTruth: null, change: 'removed' }),
    );
  return [...gone(first), ...entries.flatMap((entry) => [entry, ...gone(entry.step.id)])];
}

function mapStep(
  touchpoint: MapStep['touchpoint'],
  { step, known, number, wanted, isInWanted, momentOfTruth, change }: Entry,
  index: number,
  say: SayText,
  naming: Naming,
): Omit<MapStep, 'turns' | 'ideas' | 'actions' | 'figures' | 'information'> {
  const named = (id: string | null | undefined, nameOf: (id: string) => string) =>
    id === null || id === undefined ? null : { id, name: nameOf(id) };
  const listed = (texts: readonly Text[] | undefined) => texts?.map((text) => say(text) ?? '') ?? null;
  return {
    step,
    id: step.id,
    index,
    number,
    touchpoint,
    name: naming.touchpoint(step.touchpoint),
    stage: named(known === null ? stageOf(step, touchpoint ?? undefined) : known.stage, naming.stage),
    owner: named(touchpoint?.owner, naming.team),
    channel: named(touchpoint?.channel, naming.channel),
    does: say(step.does),
    thinks: say(step.thinks),
    asks: say(step.asks),
    feeling: known && feelingOf(known),
    wanted,
    isInWanted,
    momentOfTruth,
    frontstage: listed(step.frontstage),
    backstage: listed(step.backstage),
    systems: listed(step.systems),
    pains: step.pains?.map(({ text, severity }) => ({ text: say(text) ?? '', severity: severity ?? null })) ?? null,
    after: step.after ?? null,
    isOnPath: known?.isOnPath ?? false,
    isHandOff: known?.isHandOff ?? false,
    change,
  };
}
