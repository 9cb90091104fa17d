/** The legend of the touchpoint matrix: only what occurs in it. */
import type { Say } from '../../text/both.js';
import { markReach, mediaKinds } from '../media-mark.js';
import { mediaWords } from '../media-words.js';
import { qualityScale } from '../quality-scale.js';
import type { LegendEntry } from '../sheet/legend.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours, type Theme } from '../theme.js';
import { type MarkStyle, markDiameter, touchpointMark } from '../touchpoint-mark.js';
import type { MatrixData, MatrixTouchpoint } from './matrix-data.js';
import { matrixWords } from './matrix-words.js';

type Sample = Pick<MatrixTouchpoint, 'media' | 'isIndirect' | 'relevance' | 'quality'>;

/** Marks are as small as the `theme` of the paper has them; only where size means something they are as in the drawing (`style`). */
export function matrixLegend({ touchpoints }: MatrixData, style: MarkStyle, theme: Theme, say: Say): readonly LegendEntry[] {
  const plain: MarkStyle = { ...style, theme, hasRelevance: false, hasQuality: false };
  const known: MarkStyle = { ...plain, hasQuality: style.hasQuality };
  const sample: Sample = { media: 'owned', isIndirect: false, relevance: null, quality: null };
  const media = [...mediaKinds, null].filter((kind) => touchpoints.some((touchpoint) => touchpoint.media === kind));
  const entries: (LegendEntry | null)[] = [
    ...media.map((kind) => entry(say(mediaWords[kind ?? 'unknown']), [{ ...sample, media: kind }], plain)),
    touchpoints.some(({ isIndirect }) => isIndirect) ? entry(say(matrixWords.indirect), [{ ...sample, isIndirect: true }], plain) : null,
    style.hasRelevance
      ? entry(
          say(matrixWords.relevanceScale),
          [0, 50, 100].map((relevance) => ({ ...sample, relevance })),
          { ...style, hasQuality: false },
        )
      : null,
    style.hasRelevance && touchpoints.some(({ relevance }) => relevance === null) ? relevanceUnknown(theme, say) : null,
    style.hasQuality ? { label: say(matrixWords.qualityScale), ...qualityScale(theme) } : null,
    touchpoints.some(({ quality }) => quality?.isAssumed === false)
      ? entry(say(matrixWords.qualityMeasured), [withQuality(false)], known)
      : null,
    touchpoints.some(({ quality }) => quality?.isAssumed === true)
      ? entry(say(matrixWords.qualityAssumed), [withQuality(true)], known)
      : null,
    style.hasQuality && touchpoints.some(({ quality }) => quality === null)
      ? entry(say(matrixWords.qualityUnknown), [sample], known)
      : null,
  ];
  return entries.filter((one) => one !== null);

  function withQuality(isAssumed: boolean): Sample {
    return { ...sample, quality: { value: 75, low: null, high: null, isAssumed, n: 0 } };
  }
}

/** Marks side by side, and what they mean. */
function entry(label: string, samples: readonly Sample[], style: MarkStyle): LegendEntry {
  const gap = style.theme.scale;
  const reaches = samples.map(({ media, relevance }) => markReach(media, markDiameter(relevance, style)));
  return {
    label,
    width: reaches.reduce((sum, [horizontal]) => sum + 2 * horizontal, 0) + gap * (samples.length - 1),
    height: Math.max(...reaches.map(([, vertical]) => 2 * vertical)),
    draw: (x, y) => {
      let left = x;
      return samples.flatMap((sample, index) => {
        const [horizontal = 0] = reaches[index] ?? [];
        const shapes = touchpointMark(sample, [left + horizontal, y], style);
        left += 2 * horizontal + gap;
        return shapes;
      });
    },
  };
}

function relevanceUnknown(theme: Theme, say: Say): LegendEntry {
  const sign = textBlock('?', { size: theme.sizes.small, weight: 'bold', colour: colours.quiet });
  return {
    label: say(matrixWords.relevanceUnknown),
    width: sign.width,
    height: sign.height,
    draw: (x, y) => [placeBlock(sign, x, y - sign.height / 2)],
  };
}
