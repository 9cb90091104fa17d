/** Colours between colours, and what can be read on them. */
import { colors, ramps } from './theme.js';

type Rgb = readonly [number, number, number];

/** A place on a ramp, from 0, light, to 1, dark. */
export function shadeAt(share: number, ramp: keyof typeof ramps = 'blue'): string {
  const steps = ramps[ramp];
  const at = Math.max(0, Math.min(1, share)) * (steps.length - 1);
  const index = Math.min(Math.floor(at), steps.length - 2);
  const [from, to] = [toRgb(steps[index] ?? ''), toRgb(steps[index + 1] ?? '')];
  const mixed = from.map((part, channel) => Math.round(part + ((to[channel] ?? 0) - part) * (at - index)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour for text on `ground`: black or white, whichever has more contrast; that is never less than 4.5. */
export function inkOn(ground: string): string {
  return contrast(ground, colors.black) >= contrast(ground, colors.paper) ? colors.black : colors.paper;
}

/** How much two colours differ in lightness, 1–21 (WCAG 2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = toRgb(color).map((part) => linear(part / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function toRgb(color: string): Rgb {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}
