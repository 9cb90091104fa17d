/** Texts of any characters for generated tests. The arbitrary of fast-check for them takes a second to set up its table of all there are. */
import fc from 'fast-check';

const character = fc.integer({ min: 0, max: 0x10ffff - 0x800 }).map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

/** Texts of up to so many code points, none of them half of a pair. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(character, { maxLength }).map((characters) => characters.join(''));
}
