/** What several rules ask for, found once for all of them. */
import type { Entity } from '../model/entity.js';
import type { Journey } from '../model/journeys/journey.js';
import { graphOf, type JourneyGraph } from '../model/journeys/journey-graph.js';
import { allEntities } from '../model/references/names.js';
import { type PlacedText, textsOf } from '../model/texts.js';
import type { Workspace } from '../model/workspace.js';

export interface Shared {
  /** The graph of a journey; null where nobody can tell where its ways lead. */
  graphOf(journey: Journey): JourneyGraph | null;
  /** The texts that are not written in exactly the languages of the inventory: file by file, the company first. */
  unevenTexts(): readonly TextOfEntity[];
}

/** A text by language, and whose it is. */
export interface TextOfEntity extends PlacedText {
  readonly entity: Entity;
}

/** Finds what the first rule asks for, and keeps it for the others. */
export function sharedBy(workspace: Workspace): Shared {
  const graphs = new Map<Journey, JourneyGraph | null>();
  let texts: readonly TextOfEntity[] | null = null;
  return {
    graphOf(journey) {
      const known = graphs.get(journey);
      if (known !== undefined) return known;
      const graph = graphOf(journey);
      graphs.set(journey, graph);
      return graph;
    },
    unevenTexts() {
      texts ??= findUnevenTexts(workspace);
      return texts;
    },
  };
}

function findUnevenTexts(workspace: Workspace): readonly TextOfEntity[] {
  const { company, languages } = workspace;
  const isUneven = (text: PlacedText['text']) => {
    let known = 0;
    for (const language in text) {
      if (!languages.includes(language)) return true;
      known += 1;
    }
    return known < languages.length;
  };
  const uneven: TextOfEntity[] = [];
  const add = (entity: Entity) => {
    for (const { path, text } of textsOf(entity, isUneven)) uneven.push({ entity, path, text });
  };
  add(company);
  for (const entity of allEntities(workspace)) add(entity);
  return uneven;
}
