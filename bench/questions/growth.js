/** What does one more file cost, in a small inventory and in a large one? */
import { inTurn, median, medianOf } from '../measure/rounds.js';
import { count, goal, number, table } from '../measure/tables.js';
import { validateCold } from '../measure/tp.js';

export const name = 'growth';
export const title = 'Growth';

export async function measure({ sizes, runs, workspace, progress }) {
  const measured = await inTurn(
    sizes.map((size) => ({ ...validateCold(`tp validate, ${count(size)}`, workspace(size)), size })),
    runs,
    { progress },
  );
  const perFile = measured.map((candidate, index) => (index === 0 ? null : stepCost(measured[index - 1], candidate)));
  const rows = measured.map((candidate, index) => [
    count(candidate.size),
    number(medianOf(candidate, 'seconds')),
    number(medianOf(candidate, 'cpu')),
    perFile[index] === null ? '–' : number(perFile[index] * 1000),
  ]);
  const [first, last] = [perFile[1], perFile.at(-1)];
  return [
    'The last column: milliseconds for each touchpoint beyond the row above, with all that belongs to it (1.15 files). The first files are',
    'dearer, because the machine code for them is yet to be made.',
    '',
    table(['touchpoints', 's', 'CPU s', 'ms for one more'], rows),
    '',
    ...(perFile.length < 3 ? [] : [goal('one more file among many ÷ among few', last / first, 1.25)]),
  ];
}

/** Seconds for each touchpoint that `larger` has more than `smaller`: the median over the rounds. */
function stepCost(smaller, larger) {
  return median(larger.samples.map(({ seconds }, round) => (seconds - smaller.samples[round].seconds) / (larger.size - smaller.size)));
}
