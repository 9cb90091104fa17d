/** Candidates run in turn, A B C, C B A, A B C, so that whatever else the machine does, and whatever runs before, disturbs all alike. */
import { measure } from './process.js';

/**
 * Runs every candidate `runs` times, in turn, after one round that is not counted. A candidate is { name, command, cwd, env }, or
 * { name, make } with a function that makes the rest anew for each run. One that says how it `ends` (exit codes) must end so: a number
 * from a run that failed is worth nothing. Returns the candidates with their `samples`, in order.
 */
export async function inTurn(candidates, runs, { warmUp = true, progress = () => {} } = {}) {
  const samples = candidates.map(() => []);
  for (let round = warmUp ? -1 : 0; round < runs; round += 1) {
    // Backwards every other time: what follows a process that freed much memory pays for it, and that must not always be the same one.
    const order = [...candidates.entries()];
    for (const [index, candidate] of round % 2 === 0 ? order : order.reverse()) {
      progress(candidate.name, round);
      const result = await measure(typeof candidate.make === 'function' ? candidate.make() : candidate);
      if (candidate.ends !== undefined && !candidate.ends.includes(result.code)) throw new Error(failure(candidate, result));
      if (round >= 0) samples[index].push(result);
    }
  }
  return candidates.map((candidate, index) => ({ ...candidate, samples: samples[index] }));
}

function failure({ name }, { code, stdout, stderr }) {
  return `"${name}" ended with ${code}: ${`${stderr}${stdout}`.trim().split('\n')[0]}`;
}

/** The middle value; the mean of the two in the middle of an even number. Null where a value is missing. */
export function median(values) {
  if (values.length === 0 || values.includes(null)) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of one number of the samples: `seconds`, `cpu` or `memory`. */
export function medianOf({ samples }, key) {
  return median(samples.map((sample) => sample[key]));
}

/** How many times as much `a` takes as `b`: the median of the ratios within each round, not the ratio of the medians. */
export function ratio(a, b, key = 'seconds') {
  const rounds = Math.min(a.samples.length, b.samples.length);
  return median(
    Array.from({ length: rounds }, (_, round) => {
      const [left, right] = [a.samples[round][key], b.samples[round][key]];
      return left === null || right === null ? null : left / right;
    }),
  );
}
