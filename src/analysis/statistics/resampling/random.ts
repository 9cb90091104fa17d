/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

export interface Random {
  /** A whole number, 0 ≤ x < 2³². */
  next(): number;
  /** 0 ≤ x < 1, in steps of 2⁻³². */
  uniform(): number;
  /** A whole number, 0 ≤ x < `n`, each as likely as the others; 1 ≤ `n` ≤ 2³². */
  bounded(n: number): number;
}

/** The four words of 32 bits that a generator consists of; not all 0. */
export type RandomState = readonly [number, number, number, number];

/** A generator from a seed, of which the lowest 32 bits count. */
export function seededRandom(seed = 1): Random {
  return randomFrom(stateOf(seed));
}

/** The state that a seed stands for: four values of splitmix32 (Steele, Lea & Flood, OOPSLA 2014, 453–472, with words of 32 bits). */
export function stateOf(seed: number): RandomState {
  let state = seed | 0;
  const word = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return [word(), word(), word(), word()];
}

/** The generator xoshiro128**. Blackman & Vigna, ACM Transactions on Mathematical Software 47 (2021) 36. */
export function randomFrom([first, second, third, fourth]: RandomState): Random {
  let a = first | 0;
  let b = second | 0;
  let c = third | 0;
  let d = fourth | 0;
  const next = () => {
    const scrambled = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return scrambled;
  };
  const bounded = (n: number) => {
    // What lies above the last whole multiple of n would make small numbers more likely: it is drawn again.
    const limit = Math.floor(2 ** 32 / n) * n;
    let value = next();
    while (value >= limit) value = next();
    // Not the operator %: between numbers beyond 31 bits it is several times slower.
    return value - Math.floor(value / n) * n;
  };
  return { next, uniform: () => next() / 2 ** 32, bounded };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
