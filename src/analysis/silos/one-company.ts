/** The one-company index: how much the customer is met by one company instead of several. */
import type { Estimate } from '../statistics/interval.js';
import { type Continuity, mostUnknown } from './continuity.js';

/** What the index is made of, each on 0–100. */
export interface OneCompanyComponents {
  /** Hand-offs between owners, and changes of channel, with which context goes along. */
  readonly handOffs: number | null;
  readonly channels: number | null;
  /** How alike the quality of the owners is. */
  readonly consistency: number | null;
  /** How few had to say it again. */
  readonly noRepeat: number | null;
}

export interface OneCompanyIndex {
  /** The geometric mean of the known components, so that one that is broken cannot be averaged away; null where it cannot be told. */
  readonly value: number | null;
  readonly components: OneCompanyComponents;
  /** Why there is no index. */
  readonly reason: 'fewer-than-two-components' | 'too-much-unknown' | null;
}

// A component of 0 would make any index 0 and hide the others.
const floor = 1;
const fewest = 2;

/**
 * The index from the continuity across owners and channels, the consistency, and the share, 0–1, of those who had to repeat themselves.
 * No index where more than 30 % of the hand-offs, or of the changes of channel, are unknown. What does not occur (a single owner) is left
 * out, not counted as good.
 */
export function oneCompanyIndex(
  handOffs: Continuity,
  channels: Continuity,
  consistency: number | null,
  repeated: Pick<Estimate, 'value'> | null,
): OneCompanyIndex {
  const components: OneCompanyComponents = {
    handOffs: handOffs.score?.value ?? null,
    channels: channels.score?.value ?? null,
    consistency,
    noRepeat: repeated && 100 * (1 - repeated.value),
  };
  if (Math.max(handOffs.unknownShare, channels.unknownShare) > mostUnknown) return { value: null, components, reason: 'too-much-unknown' };
  const known = Object.values(components).filter((component) => component !== null);
  if (known.length < fewest) return { value: null, components, reason: 'fewer-than-two-components' };
  const logs = known.reduce((sum, component) => sum + Math.log(Math.max(floor, component)), 0);
  return { value: Math.exp(logs / known.length), components, reason: null };
}
