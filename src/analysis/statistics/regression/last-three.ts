/** What the last three drivers add to a subset: seven of eight subsets end with one of them, and need no matrix for it. */
import { collinear } from './elimination.js';

/**
 * The weighted sum of what a subset of `size` drivers explains, which is `explained`, and of what its seven extensions by the last three
 * drivers do; in `sums` each of the three gets the part of those that it is in. `matrix` holds what the subset has left of rows and columns,
 * `weights` by the size of a subset what it counts.
 */
export function lastThree(
  matrix: Float64Array,
  width: number,
  explained: number,
  size: number,
  weights: Float64Array,
  sums: Float64Array,
): number {
  const first = width - 4;
  const rowA = first * width + first;
  const rowB = rowA + width + 1;
  const rowC = rowB + width + 1;
  const a = matrix[rowA] ?? 0;
  const ab = matrix[rowA + 1] ?? 0;
  const ac = matrix[rowA + 2] ?? 0;
  const effectA = matrix[rowA + 3] ?? 0;
  const b = matrix[rowB] ?? 0;
  const bc = matrix[rowB + 1] ?? 0;
  const effectB = matrix[rowB + 2] ?? 0;
  const c = matrix[rowC] ?? 0;
  const effectC = matrix[rowC + 1] ?? 0;

  const overB = inverse(b);
  const withB = explained + effectB * effectB * overB;
  const withC = explained + effectC * effectC * inverse(c);
  const effectCafterB = effectC - bc * effectB * overB;
  const withBC = withB + effectCafterB * effectCafterB * inverse(c - bc * bc * overB);

  // The same when the first has been taken out.
  const overA = inverse(a);
  const withA = explained + effectA * effectA * overA;
  const overB2 = inverse(b - ab * ab * overA);
  const c2 = c - ac * ac * overA;
  const bc2 = bc - ab * ac * overA;
  const effectB2 = effectB - ab * effectA * overA;
  const effectC2 = effectC - ac * effectA * overA;
  const withAB = withA + effectB2 * effectB2 * overB2;
  const withAC = withA + effectC2 * effectC2 * inverse(c2);
  const effectC2afterB = effectC2 - bc2 * effectB2 * overB2;
  const withABC = withAB + effectC2afterB * effectC2afterB * inverse(c2 - bc2 * bc2 * overB2);

  const one = weights[size + 1] ?? 0;
  const two = weights[size + 2] ?? 0;
  const three = (weights[size + 3] ?? 0) * withABC;
  sums[first] = (sums[first] ?? 0) + one * withA + two * (withAB + withAC) + three;
  sums[first + 1] = (sums[first + 1] ?? 0) + one * withB + two * (withAB + withBC) + three;
  sums[first + 2] = (sums[first + 2] ?? 0) + one * withC + two * (withAC + withBC) + three;
  return (weights[size] ?? 0) * explained + one * (withA + withB + withC) + two * (withAB + withAC + withBC) + three;
}

/** 0 for a driver that others explain: it adds nothing. */
function inverse(ownVariance: number): number {
  return ownVariance > collinear ? 1 / ownVariance : 0;
}
