/** The signs in numbers whose decimal sign nobody has declared: they tell which it is. */
import type { DecimalSign } from '../answers/number.js';
import { addTo } from './add-to.js';

/** Whether a decimal comma, a point, and a comma that could part thousands occur. */
export interface Signs {
  readonly comma: boolean;
  readonly point: boolean;
  readonly thousands: boolean;
}

/** Nothing is counted where the sign is known. */
export function signsOf(texts: readonly (string | null)[], decimal: DecimalSign | null): Signs {
  const any = (test: (text: string) => boolean) => decimal === null && texts.some((text) => text !== null && test(text));
  return {
    comma: any((text) => text.includes(',')),
    point: any((text) => text.includes('.')),
    thousands: any((text) => /^ *[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+ *$/.test(text)),
  };
}

/** In how many rows of each group the signs occur. */
export interface SignCounts {
  readonly commas: Float64Array;
  readonly points: Float64Array;
  readonly thousands: Float64Array;
  add(group: number, signs: Signs): void;
}

/** Nothing counted yet, for so many groups. */
export function signCounts(groups: number): SignCounts {
  const [commas, points, thousands] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)];
  return {
    commas,
    points,
    thousands,
    add(group, signs) {
      if (signs.comma) addTo(commas, group, 1);
      if (signs.point) addTo(points, group, 1);
      if (signs.thousands) addTo(thousands, group, 1);
    },
  };
}
