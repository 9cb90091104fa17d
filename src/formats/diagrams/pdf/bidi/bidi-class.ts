/** How a character takes part in the order of a line: the classes of the Unicode bidirectional algorithm (UAX 9, table 4). */
import { isRightToLeft } from '../../../../diagrams/type/direction.js';

/**
 * L, R, AL: letters from the left, from the right, Arabic ones. EN, AN: digits. ES, ET, CS: signs between and beside digits. NSM: marks on the
 * letter before. ON: all that has no direction, blanks as well. B, S and the marks of direction are missing: no drawn text has them.
 */
export type BidiClass = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'ON';

const patterns: readonly (readonly [BidiClass, RegExp])[] = [
  ['NSM', /[\p{Mn}\p{Me}]/u],
  ['EN', /[0-9\u00b2\u00b3\u00b9\u06f0-\u06f9\u2070\u2074-\u2079\u2080-\u2089\uff10-\uff19]/u],
  ['AN', /[\u0600-\u0605\u0660-\u0669\u066b\u066c\u06dd]/u],
  ['ES', /[+\-\u207a\u207b\u208a\u208b\u2212\uff0b\uff0d]/u],
  ['ET', /[#$%\u00a2-\u00a5\u00b0\u00b1\u0609\u060a\u066a\u2030-\u2034\u20a0-\u20cf\u212e\u2213]/u],
  ['CS', /[,./:\u00a0\u060c\u202f\u2044]/u],
  ['AL', /(?=[\p{L}\p{P}])[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\u061b\u061e\u061f\u0640]/u],
  ['L', /[\p{L}\p{Mc}\p{Nl}\p{Nd}]/u],
];

/** The class of a character; `ON` for all that has no direction of its own. */
export function bidiClassOf(character: string): BidiClass {
  if (isRightToLeft(character) && !/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(character)) return 'R';
  return patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 'ON';
}
