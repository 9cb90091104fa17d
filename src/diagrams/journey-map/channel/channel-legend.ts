/** The marks of the channels in the legend. */

import { type Media, markReach, mediaKinds } from '../../media-mark.js';
import { mediaWords } from '../../media-words.js';
import { colours } from '../../theme.js';
import type { LegendItem } from '../legend/legend-item.js';
import type { MapContext } from '../map-context.js';
import { channelMark, markDiameter } from './channel-mark.js';

/** Only what occurs on the map. */
export function channelLegend({ data }: MapContext): readonly LegendItem[] {
  const touchpoints = data.steps.flatMap(({ touchpoint, change }) => (touchpoint === null || change === 'removed' ? [] : touchpoint));
  const occurs = (kind: Media | null, isIndirect: boolean) =>
    touchpoints.some(({ media = null, directness }) => media === kind && (directness === 'indirect') === isIndirect);
  return [...mediaKinds, null].flatMap((kind) =>
    [false, true].filter((isIndirect) => occurs(kind, isIndirect)).map((isIndirect) => item(kind, isIndirect)),
  );
}

function item(media: Media | null, isIndirect: boolean): LegendItem {
  const words = mediaWords[media ?? 'unknown'];
  const [reach] = markReach(media, markDiameter);
  return {
    name: `media-${media ?? 'unknown'}${isIndirect ? '-indirect' : ''}`,
    label: isIndirect ? { en: `${words.en}, indirect`, de: `${words.de}, indirekt` } : words,
    width: 2 * reach,
    draw: (x, y, theme) => [channelMark({ media, isIndirect, colour: colours.ink }, x + reach * theme.scale, y, theme)],
  };
}
