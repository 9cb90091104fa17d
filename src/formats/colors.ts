/** The few colours of a terminal that tp uses, as its sixteen basic ones; what they look like the terminal decides. */

export type Paint = (text: string) => string;

export type Colors = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan', Paint>>;

/** Paints that surround a text with ECMA-48 sequences (5th edition 1991, 8.3.117); where no colours are wanted they leave it as it is. */
export function colorsFor(wanted: boolean): Colors {
  const paint = (on: number, off: number): Paint => (wanted ? (text) => painted(text, `\u001b[${on}m`, `\u001b[${off}m`) : (text) => text);
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
    cyan: paint(36, 39),
  };
}

// What is painted inside ends the paint around it too, so that goes on.
function painted(text: string, on: string, off: string): string {
  return text === '' ? '' : `${on}${text.replaceAll(off, off + on)}${off}`;
}
