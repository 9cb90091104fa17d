/** Who holds the medium of each touchpoint. */
import { mediaWords } from '../../media-words.js';
import { colours } from '../../theme.js';
import { markLane } from '../cells/mark-lane.js';
import { channelMark } from '../channel/channel-mark.js';

export const media = markLane({
  name: 'media',
  label: { en: 'Medium', de: 'Medium' },
  size: 6,
  isKnown: ({ touchpoint }) => touchpoint?.media !== undefined,
  markOf: ({ touchpoint, change }, { say, theme }) => {
    if (change === 'removed') return null;
    const held = touchpoint?.media ?? null;
    const isIndirect = touchpoint?.directness === 'indirect';
    const indirect = isIndirect ? `, ${say({ en: 'indirect', de: 'indirekt' })}` : '';
    return {
      words: say(mediaWords[held ?? 'unknown']) + indirect,
      draw: (x, y) => [channelMark({ media: held, isIndirect, colour: colours.ink }, x, y, theme)],
    };
  },
});
