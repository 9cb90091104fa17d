/** The inventory by what its touchpoints are: whose, where in the relation, through which channel and medium. */
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';

/** How an inventory can be divided. `moment`: before, during or after the transaction. */
export const inventoryDivisions = ['stage', 'moment', 'owner', 'channel', 'media', 'directness'] as const;
export type InventoryDivision = (typeof inventoryDivisions)[number];

export interface InventoryGroup {
  /** Null for the touchpoints that do not say. */
  readonly id: string | null;
  /** Ids in the order given. One with several stages is in the group of each. */
  readonly touchpoints: readonly string[];
}

type Divisions = Readonly<Record<InventoryDivision, readonly InventoryGroup[]>>;

/**
 * These touchpoints in the groups of each division. First the groups that the workspace knows, in its order, also those without a touchpoint:
 * an empty stage says as much as a full one; then those that only touchpoints name, by id; last those that do not say, if any.
 */
export function inventoryGroups({ company }: Workspace, touchpoints: readonly Touchpoint[]): Divisions {
  const { stages = [], teams = [], channels = [] } = company;
  const moments = new Map(stages.map(({ id, moment }) => [id, moment]));
  const group = (known: readonly string[], namesOf: (touchpoint: Touchpoint) => readonly (string | undefined)[]) =>
    groupsOf(touchpoints, known, namesOf);
  return {
    stage: group(idsOf(stages), (one) => one.stages ?? []),
    moment: group(['before', 'during', 'after'], (one) => (one.stages ?? []).map((stage) => moments.get(stage))),
    owner: group(idsOf(teams), ({ owner }) => [owner]),
    channel: group(idsOf(channels), ({ channel }) => [channel]),
    media: group(['owned', 'paid', 'earned', 'partner'], ({ media }) => [media]),
    directness: group(['direct', 'indirect'], ({ directness }) => [directness]),
  };
}

function groupsOf(
  touchpoints: readonly Touchpoint[],
  known: readonly string[],
  namesOf: (touchpoint: Touchpoint) => readonly (string | undefined)[],
): readonly InventoryGroup[] {
  const members = new Map<string | null, string[]>(known.map((id) => [id, []]));
  for (const touchpoint of touchpoints) {
    const names = [...new Set(namesOf(touchpoint).map((name) => name ?? null))];
    for (const name of names.length === 0 ? [null] : names) {
      const group = members.get(name);
      if (group === undefined) members.set(name, [touchpoint.id]);
      else group.push(touchpoint.id);
    }
  }
  const others = [...members.keys()].flatMap((id) => (id === null || known.includes(id) ? [] : [id])).sort(byCodePoint);
  const unsaid = members.has(null) ? [null] : [];
  return [...known, ...others, ...unsaid].map((id) => ({ id, touchpoints: members.get(id) ?? [] }));
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
