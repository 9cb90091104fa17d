/** Random choices that come out the same for the same seed, on every machine: no `Math.random`, no clock. */

/**
 * A source of choices. `seed` is any text; two sources of different seeds are independent for all that matters here.
 * The numbers come from splitmix32, which passes far stricter tests than a benchmark needs.
 */
export function randomFrom(seed) {
  let state = hashOf(seed);
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const between = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[between(0, list.length - 1)];
  const chance = (probability) => next() < probability;
  const some = (list, count) => shuffled(list, between).slice(0, count);
  const day = (from, to) => {
    const start = Date.parse(from);
    return new Date(start + between(0, (Date.parse(to) - start) / 86_400_000) * 86_400_000).toISOString().slice(0, 10);
  };
  return { between, pick, chance, some, day };
}

function shuffled(list, between) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = between(0, last);
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

/** FNV-1a: a small number from a text. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  return hash | 0;
}
