/** What the inventory does not know of its touchpoints. */
import type { Touchpoint } from '../../model/touchpoint.js';

/** What is to be known of every touchpoint. */
export const facts = ['owner', 'stage', 'channel', 'quality', 'reach', 'cost'] as const;
export type Fact = (typeof facts)[number];

export interface Unknowns {
  /** For each touchpoint, in the order given, what is not known of it. */
  readonly touchpoints: ReadonlyMap<string, readonly Fact[]>;
  /** For each fact the part of the touchpoints that should have it and do, 0–1; null where none should. */
  readonly known: Readonly<Record<Fact, number | null>>;
}

/** Ids of touchpoints of which data tell what their file does not. */
export interface KnownFromData {
  readonly quality: ReadonlySet<string>;
  readonly reach: ReadonlySet<string>;
}

/**
 * What is unknown of these touchpoints. Quality is what was measured: what a workshop assumed is not known. Of earned media nobody expects
 * a cost: others carry it.
 */
export function unknowns(touchpoints: readonly Touchpoint[], fromData: KnownFromData): Unknowns {
  const missing = new Map(touchpoints.map((touchpoint) => [touchpoint.id, facts.filter((fact) => !isKnown(fact, touchpoint, fromData))]));
  const shareOf = (fact: Fact) => {
    const due = touchpoints.filter((touchpoint) => isDue(fact, touchpoint));
    return due.length === 0 ? null : due.filter(({ id }) => !missing.get(id)?.includes(fact)).length / due.length;
  };
  return {
    touchpoints: missing,
    known: {
      owner: shareOf('owner'),
      stage: shareOf('stage'),
      channel: shareOf('channel'),
      quality: shareOf('quality'),
      reach: shareOf('reach'),
      cost: shareOf('cost'),
    },
  };
}

/** False for the cost of earned media, which others carry. */
export function isDue(fact: Fact, { media }: Touchpoint): boolean {
  return fact !== 'cost' || media !== 'earned';
}

function isKnown(fact: Fact, touchpoint: Touchpoint, { quality, reach }: KnownFromData): boolean {
  switch (fact) {
    case 'owner':
      return touchpoint.owner !== undefined;
    case 'stage':
      return (touchpoint.stages ?? []).length > 0;
    case 'channel':
      return touchpoint.channel !== undefined;
    case 'quality':
      return quality.has(touchpoint.id);
    case 'reach':
      return reach.has(touchpoint.id) || touchpoint.reach?.contacts !== undefined || touchpoint.reach?.customers !== undefined;
    case 'cost':
      return touchpoint.cost !== undefined || !isDue(fact, touchpoint);
  }
}
