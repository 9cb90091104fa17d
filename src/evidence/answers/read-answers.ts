/** What a text in the data is: an answer on the scale, no answer, a thing never used, or something that cannot be meant. */
import { type Scale, toPercent } from '../../model/scale.js';
import { type CodeTest, isEmptyText, lookUp } from './codes.js';
import { kanoAnswer } from './kano.js';
import { couldBeThousands, type DecimalSign, hasDecimalComma, hasDecimalPoint, parseNumber } from './number.js';

/** A number is an answer; `out-of-range` is a number off the scale, `unmapped` a text that stands for nothing. */
export type Reading = number | 'missing' | 'notUsed' | 'out-of-range' | 'unmapped';

/** Reads the texts of one item: one, or the two of a pair; null where there is none. */
export type Reader = (texts: readonly (string | null)[], decimal: DecimalSign) => Reading;

/** Which texts are no answers: further codes of the column first, then those of the source. */
export interface NonAnswers {
  readonly missing: CodeTest;
  readonly notUsed: CodeTest;
}

/** Why a text is no answer; null where it may be one. What is never used comes before what is missing. */
export function nonAnswer(text: string, codes: readonly NonAnswers[]): 'missing' | 'notUsed' | null {
  for (const { missing, notUsed } of codes) {
    if (notUsed(text)) return 'notUsed';
    if (missing(text)) return 'missing';
  }
  return isEmptyText(text) ? 'missing' : null;
}

/** Numbers on a scale; for 0 and 1 also yes and no. */
export function scaleReader(scale: Scale, codes: readonly NonAnswers[], words: ReadonlyMap<string, number> | null): Reader {
  return ([text], decimal) => {
    const none = nonAnswer(text ?? '', codes);
    if (none !== null) return none;
    const value = parseAnswer(text ?? '', scale, decimal) ?? words?.get((text ?? '').trim().toLowerCase()) ?? null;
    if (value === null) return 'unmapped';
    return value >= scale.min && value <= scale.max ? value : 'out-of-range';
  };
}

/** With a decimal comma that is not declared, `1,234` could be a thousand: where the scale has room for it, it is neither. */
function parseAnswer(text: string, { max }: Scale, decimal: DecimalSign): number | null {
  if (decimal === ',' && couldBeThousands(text) && Number(text.replaceAll(',', '')) <= max) return null;
  return parseNumber(text, decimal);
}

/** What stands for 1 and 0 beside the numbers, in small letters. */
export const yesAndNo: ReadonlyMap<string, number> = new Map([
  ['yes', 1],
  ['ja', 1],
  ['true', 1],
  ['no', 0],
  ['nein', 0],
  ['false', 0],
]);

/** The same answers as 0–100. */
export function percentReader(scale: Scale, read: Reader): Reader {
  return (texts, decimal) => {
    const reading = read(texts, decimal);
    return typeof reading === 'number' ? toPercent(reading, scale) : reading;
  };
}

/** 1 for the values that mean kept, 0 for any other that is an answer. */
export function keptReader(kept: CodeTest, codes: readonly NonAnswers[]): Reader {
  return ([text]) => {
    if (text !== null && text !== undefined && kept(text)) return 1;
    return nonAnswer(text ?? '', codes) ?? 0;
  };
}

/** 5 · functional + dysfunctional; no answer where one of the two is none. */
export function kanoReader(codes: readonly NonAnswers[]): Reader {
  return (texts) => {
    const none = texts.map((text) => nonAnswer(text ?? '', codes));
    if (none.includes('notUsed')) return 'notUsed';
    if (none.includes('missing')) return 'missing';
    const [functional = null, dysfunctional = null] = texts.map((text) => kanoAnswer(text ?? ''));
    return functional === null || dysfunctional === null ? 'unmapped' : 5 * functional + dysfunctional;
  };
}

/** What a map says. */
export function mapReader(map: ReadonlyMap<string, number>, codes: readonly NonAnswers[]): Reader {
  return ([text]) => lookUp(map, text ?? '') ?? nonAnswer(text ?? '', codes) ?? 'unmapped';
}

/** The decimal sign of a column that declares none: a comma only where no number has a point. */
export function decimalSignOf(texts: readonly string[], declared: DecimalSign | null): DecimalSign {
  if (declared !== null) return declared;
  return texts.some(hasDecimalComma) && !texts.some(hasDecimalPoint) ? ',' : '.';
}
