/** A touchpoint as a mark: shape by media, size by relevance, colour by quality, with its number. */

import { formatNumber, type Language } from '../text/locale.js';
import { hatch } from './hatch.js';
import { type MarkOutline, type Media, markOutline } from './media-mark.js';
import { qualityShade } from './quality-colour.js';
import type { Colour, Paint, Point, Shape, Text } from './scene.js';
import { point } from './text-block.js';
import { colours, type Theme } from './theme.js';
import type { ShownQuality } from './touchpoint-figures.js';

/** What a mark says of a touchpoint. */
export interface MarkedTouchpoint {
  /** Null where the file does not say. */
  readonly media: Media | null;
  readonly isIndirect: boolean;
  /** 0–100; null where it is not known. */
  readonly relevance: number | null;
  readonly quality: Pick<ShownQuality, 'value' | 'isAssumed'> | null;
}

/** What the marks of a whole drawing have in common. */
export interface MarkStyle {
  readonly theme: Theme;
  readonly language: Language;
  /** False where no relevance is known at all: then the marks are of one size. */
  readonly hasRelevance: boolean;
  /** False where no quality is known at all: then the marks are plain. */
  readonly hasQuality: boolean;
}

// Diameters of discs at A3, in millimetres: three digits fit into the smallest, and the largest has three times its area.
const smallest = 6.4;
const largest = 11.1;
/** Of a mark that says nothing but its shape. */
const plain = 4.6;
const outlineWidth = 0.3;
const ringWidth = 0.8;
/** Of a digit, as a part of the size of its type. */
const digitHeight = 0.716;

/** How large a mark is for a relevance of 0–100 or null, as the diameter of a disc in millimetres: its area grows with the relevance. */
export function markDiameter(relevance: number | null, { theme, hasRelevance, hasQuality }: Omit<MarkStyle, 'language'>): number {
  if (!hasRelevance && !hasQuality) return theme.scale * plain;
  const part = hasRelevance ? (relevance ?? 0) / 100 : 0.2;
  return theme.scale * Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * part);
}

/** The mark around `centre`; a "?" at its upper right where only its relevance is unknown. */
export function touchpointMark(touchpoint: MarkedTouchpoint, centre: Point, style: MarkStyle): readonly Shape[] {
  const diameter = markDiameter(touchpoint.relevance, style);
  const outline = markOutline(touchpoint.media, centre, diameter);
  return [...bodyOf(touchpoint, outline, centre, diameter, style), ...numberIn(touchpoint, outline, style)];
}

function bodyOf(
  { media, isIndirect, quality }: Omit<MarkedTouchpoint, 'relevance'>,
  outline: MarkOutline,
  centre: Point,
  diameter: number,
  style: MarkStyle,
): readonly Shape[] {
  const { theme, hasQuality } = style;
  const edge = edgeOf(isIndirect, theme);
  if (quality === null) {
    const lines = hasQuality
      ? hatch(outline.points, { stroke: colours.rule, strokeWidth: 0.2 * theme.scale, spacing: 1.1 * theme.scale })
      : [];
    return [polygon(outline, { fill: colours.page }), ...lines, polygon(outline, edge)];
  }
  const { fill } = qualityShade(quality.value);
  if (!quality.isAssumed) return [polygon(outline, { fill, ...edge })];
  const inner = markOutline(media, centre, diameter - 2 * ringWidth * theme.scale);
  return [polygon(outline, { fill, ...edge }), polygon(shifted(inner, outline), { fill: colours.page })];
}

/** The middle of a triangle is not that of its height: the ring is as wide on all sides when the middles of both lie on each other. */
function shifted(inner: MarkOutline, outer: MarkOutline): MarkOutline {
  const [innerY, outerY] = [inner, outer].map(({ points }) => points.reduce((sum, [, y]) => sum + y / points.length, 0));
  const by = (outerY ?? 0) - (innerY ?? 0);
  return { points: inner.points.map(([x, y]): Point => [x, y + by]), middle: inner.middle };
}

function edgeOf(isIndirect: boolean, theme: Theme): Paint {
  const strokeWidth = outlineWidth * theme.scale;
  if (!isIndirect) return { stroke: colours.frame, strokeWidth };
  // Dots: dashes of next to no length, with round ends.
  return { stroke: colours.frame, strokeWidth: 1.6 * strokeWidth, dash: [0.01, 1.1 * theme.scale], lineCap: 'round' };
}

function polygon({ points }: MarkOutline, paint: Paint): Shape {
  return { kind: 'polygon', points, closed: true, ...paint };
}

function numberIn(
  { quality }: Pick<MarkedTouchpoint, 'quality'>,
  { middle }: MarkOutline,
  { theme, language, hasQuality }: MarkStyle,
): readonly Text[] {
  if (quality === null && !hasQuality) return [];
  const ink = quality === null || quality.isAssumed ? colours.ink : qualityShade(quality.value).ink;
  const text = quality === null ? '?' : formatNumber(quality.value, 0, language);
  return [centred(text, middle, theme, ink)];
}

/** A number with the middle of its digits at a point. */
function centred(text: string, [x, y]: Point, theme: Theme, colour: Colour): Text {
  const size = theme.sizes.small;
  return {
    kind: 'text',
    x,
    y: y + (digitHeight * size * point) / 2,
    lines: [text],
    size,
    lineHeight: size * point * 1.2,
    weight: 'bold',
    anchor: 'middle',
    colour,
  };
}
