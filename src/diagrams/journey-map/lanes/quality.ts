/** How good each touchpoint is: measured, assumed or unknown. */
import { counted } from '../../../text/both.js';
import type { ShownQuality } from '../../touchpoint-figures.js';
import { touchpointMark } from '../../touchpoint-mark.js';
import type { MapContext } from '../map-context.js';
import { markLane } from '../mark-lane.js';

export const quality = markLane({
  name: 'quality',
  label: { en: 'Quality, 0–100', de: 'Qualität, 0–100' },
  size: 7.8,
  isKnown: ({ figures }) => (figures?.quality ?? null) !== null,
  markOf: (step, { say, theme, language }) => {
    if (step.change === 'removed') return null;
    const known = step.figures?.quality ?? null;
    const mark = { media: 'earned', isIndirect: false, relevance: null, quality: known } as const;
    const style = { theme, language, hasRelevance: false, hasQuality: true };
    return { words: wordsOf(known, say), draw: (x, y) => touchpointMark(mark, [x, y], style) };
  },
});

function wordsOf(known: ShownQuality | null, say: MapContext['say']): string {
  if (known === null) return say({ en: 'unknown', de: 'unbekannt' });
  if (known.isAssumed) return say({ en: 'assumed', de: 'angenommen' });
  return counted(say, known.n, { en: 'answer', de: 'Antwort' }, { en: 'answers', de: 'Antworten' });
}
