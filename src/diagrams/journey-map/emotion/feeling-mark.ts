/** The disc of a feeling, with its value: filled where it is measured, hollow and dashed where it is assumed. */
import { formatDifference } from '../../../text/locale.js';
import type { Colour, Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours, feelings, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import type { MapContext } from '../map-context.js';
import type { Column, Feeling } from '../reading/map-data.js';
import { type Ranged, type RangedDisc, whisker, whiskerEnds } from '../score/whisker-mark.js';
import { discRadius, type Plot } from './plot.js';

export function feelingMark(feeling: Feeling, { centre, isRepeated, step }: Column, plot: Plot, context: MapContext): readonly Shape[] {
  const { theme, language } = context;
  const radius = feelingRadius(step, context);
  const y = plot.yOf(feeling.score);
  const line = isRepeated ? colours.repeated : colours.ink;
  const { fill, ink } = isRepeated ? { fill: colours.page, ink: colours.repeated } : lookOf(feeling);
  const disc = { kind: 'disc', x: centre, y, radius, ...outline(feeling, theme, line), fill } as const;
  const range = whisker(ranged(feeling), centre, rangedDisc(plot, theme), line, theme);
  if (isBare(step, context)) return [...range, disc];
  const value = textBlock(scoreText(feeling.score, language), { ...typeStyle(theme, 'small', ink), weight: 'bold' });
  return [...range, disc, placeBlock(value, centre, y - value.height / 2, 'middle')];
}

/** Of the disc of a step, in millimetres: one without a value is small. */
export function feelingRadius(step: Column['step'], context: MapContext): number {
  return (isBare(step, context) ? 0.4 : 1) * discRadius(context.theme);
}

function isBare({ turns }: Column['step'], { hasOnlyTurns }: MapContext): boolean {
  return hasOnlyTurns && turns.length === 0;
}

/** `+0.8`, `−2`: one decimal where it says something. */
export function scoreText(score: number, language: MapContext['language']): string {
  const rounded = Math.round(score * 10) / 10;
  return formatDifference(rounded, Number.isInteger(rounded) ? 0 : 1, language);
}

function lookOf({ score, source }: Feeling) {
  const hollow = { fill: colours.page, ink: colours.ink };
  return source === 'assumed' ? hollow : (feelings[Math.round(score) + 2] ?? hollow);
}

export function outline({ source }: Pick<Feeling, 'source'>, { scale }: Theme, stroke: Colour) {
  return source === 'measured'
    ? { stroke, strokeWidth: 0.4 * scale }
    : { stroke, strokeWidth: 0.5 * scale, dash: [1 * scale, 0.8 * scale] };
}

/** What a feeling takes in the plot, from top to bottom in millimetres: its disc, and its interval where that is drawn. */
export function feelingReach(feeling: Feeling, plot: Plot, theme: Theme): { readonly top: number; readonly bottom: number } {
  const [y, radius] = [plot.yOf(feeling.score), discRadius(theme)];
  const ends = whiskerEnds(ranged(feeling), rangedDisc(plot, theme), theme);
  return { top: Math.min(y - radius, ends?.top ?? y), bottom: Math.max(y + radius, ends?.bottom ?? y) };
}

/** Also a disc without a value is held to the size of one with it: all are explained by the same words. */
function rangedDisc({ yOf }: Plot, theme: Theme): RangedDisc {
  return { radius: discRadius(theme), yOf };
}

function ranged({ score, low, high }: Feeling): Ranged {
  return { value: score, low, high };
}
