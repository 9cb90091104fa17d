/** Sums of columns whose rows count several times or not at all: what every sample of a bootstrap begins with. */

/**
 * For each of the samples its sums of all columns, which are of one length: each row as often as the sample says. Four samples are taken
 * together with two columns, since to read a number takes longer than to add it up; any other number of samples one by one.
 */
export function sumsBySample(columns: readonly Float64Array[], samples: readonly Int32Array[]): readonly Float64Array[] {
  const [a, b, c, d, ...others] = samples.map((counts) => new Float64Array(counts));
  if (!a || !b || !c || !d || others.length > 0) {
    return samples.map((counts) => Float64Array.from(columns, (column) => sumOf(column, counts)));
  }
  const width = columns.length;
  const all = new Float64Array(4 * width);
  const sums = new Float64Array(8);
  for (let first = 0; first < width; first += 2) {
    const x = columns[first] ?? new Float64Array();
    const y = columns[first + 1] ?? x;
    addUp(x, y, a, b, c, d, sums);
    for (let sample = 0; sample < 4; sample += 1) {
      all[sample * width + first] = sums[sample] ?? 0;
      if (first + 1 < width) all[sample * width + first + 1] = sums[4 + sample] ?? 0;
    }
  }
  return samples.map((_, sample) => all.subarray(sample * width, (sample + 1) * width));
}

function sumOf(column: Float64Array, counts: Int32Array): number {
  let sum = 0;
  for (let row = 0; row < column.length; row += 1) sum += (column[row] ?? 0) * (counts[row] ?? 0);
  return sum;
}

/** Writes the four sums of `x` and the four of `y`. */
function addUp(
  x: Float64Array,
  y: Float64Array,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  sums: Float64Array,
): void {
  let xa = 0;
  let xb = 0;
  let xc = 0;
  let xd = 0;
  let ya = 0;
  let yb = 0;
  let yc = 0;
  let yd = 0;
  for (let row = 0; row < x.length; row += 1) {
    const xValue = x[row] ?? 0;
    const yValue = y[row] ?? 0;
    const first = a[row] ?? 0;
    const second = b[row] ?? 0;
    const third = c[row] ?? 0;
    const fourth = d[row] ?? 0;
    xa += xValue * first;
    xb += xValue * second;
    xc += xValue * third;
    xd += xValue * fourth;
    ya += yValue * first;
    yb += yValue * second;
    yc += yValue * third;
    yd += yValue * fourth;
  }
  sums[0] = xa;
  sums[1] = xb;
  sums[2] = xc;
  sums[3] = xd;
  sums[4] = ya;
  sums[5] = yb;
  sums[6] = yc;
  sums[7] = yd;
}
