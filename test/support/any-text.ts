/** Texts of any characters for generated tests. The arbitrary of fast-check for them takes a second to set up its table of all there are. */
import fc from 'fast-check';

const code = fc.integer({ min: 0, max: 0x10ffff - 0x800 });
const character = code.map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));
// What every object has in JavaScript.
const risky = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length');

/** Texts of up to so many code points, none of them half of a pair. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const any = fc.array(character, { maxLength }).map((characters) => characters.join(''));
  return fc.oneof({ arbitrary: any, weight: 19 }, { arbitrary: risky.filter(({ length }) => length <= maxLength), weight: 1 });
}
