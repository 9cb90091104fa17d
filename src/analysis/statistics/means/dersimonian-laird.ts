/** How much groups really differ, beyond what chance makes of few answers. */

export interface UncertainValue {
  readonly value: number;
  /** The squared standard error; above 0. */
  readonly variance: number;
}

export interface BetweenGroups {
  /** The mean over groups. */
  readonly mean: number;
  /** The variance between groups beyond chance; 0 where chance explains all. */
  readonly variance: number;
  /** Cochran's Q: the weighted squared distances from the mean. */
  readonly q: number;
  readonly df: number;
  /** I², the share of the differences that is not chance, 0–1. */
  readonly heterogeneity: number;
  /** For each group its value drawn towards the mean, the more so the less sure it is. */
  readonly shrunken: readonly number[];
}

/**
 * Random effects of groups; null for fewer than two, or where a variance is not above 0.
 * DerSimonian & Laird, Controlled Clinical Trials 7 (1986) 177–188; I²: Higgins & Thompson, Statistics in Medicine 21 (2002) 1539–1558.
 */
export function derSimonianLaird(groups: readonly UncertainValue[]): BetweenGroups | null {
  if (groups.length < 2 || groups.some(({ variance }) => !(variance > 0))) return null;
  const weights = groups.map((group) => 1 / group.variance);
  const total = sum(weights);
  const centre = sum(groups.map(({ value }, index) => value * (weights[index] ?? 0))) / total;
  const q = sum(groups.map(({ value }, index) => (weights[index] ?? 0) * (value - centre) ** 2));
  const df = groups.length - 1;
  const between = Math.max(0, (q - df) / (total - sum(weights.map((weight) => weight * weight)) / total));
  const effects = groups.map((group) => 1 / (group.variance + between));
  const mean = sum(groups.map(({ value }, index) => value * (effects[index] ?? 0))) / sum(effects);
  return {
    mean,
    variance: between,
    q,
    df,
    heterogeneity: q > 0 ? Math.max(0, (q - df) / q) : 0,
    shrunken: groups.map(({ value, variance }) => (between * value + variance * mean) / (between + variance)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
