/** The disc of a feeling, with its value: filled where it is measured, hollow and dashed where it is assumed. */
import { formatDifference } from '../../../text/locale.js';
import type { Colour, Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours, feelings, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import type { MapContext } from '../map-context.js';
import type { Column, Feeling } from '../reading/map-data.js';
import { isWide, type Ranged, whisker } from '../score/whisker-mark.js';
import { discRadius, type Plot } from './plot.js';

export function feelingMark(feeling: Feeling, { centre, isRepeated, step }: Column, plot: Plot, context: MapContext): readonly Shape[] {
  const { theme, language } = context;
  const radius = feelingRadius(step, context);
  const y = plot.yOf(feeling.score);
  const line = isRepeated ? colours.repeated : colours.ink;
  const { fill, ink } = isRepeated ? { fill: colours.page, ink: colours.repeated } : lookOf(feeling);
  if (isBare(step, context)) return [{ kind: 'disc', x: centre, y, radius, ...outline(feeling, theme, line), fill }];
  const value = textBlock(scoreText(feeling.score, language), { ...typeStyle(theme, 'small', ink), weight: 'bold' });
  return [
    ...whisker(ranged(feeling), feelingSpan, centre, plot.yOf, line, theme),
    { kind: 'disc', x: centre, y, radius, ...outline(feeling, theme, line), fill },
    placeBlock(value, centre, y - value.height / 2, 'middle'),
  ];
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

/** True where the interval of a feeling is drawn. */
export function hasWhisker(feeling: Feeling): boolean {
  return isWide(ranged(feeling), feelingSpan);
}

/** From the worst feeling to the best. */
const feelingSpan = 4;

function ranged({ score, low, high }: Feeling): Ranged {
  return { value: score, low, high };
}
