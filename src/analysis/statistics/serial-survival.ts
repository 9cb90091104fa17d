/** A journey of which every step loses some people. */

export interface SerialSurvival {
  /** The share, 0–1, that comes through all steps. */
  readonly survival: number;
  /** For each step how much larger that share would be if nobody were lost there. */
  readonly gains: readonly number[];
}

/** What remains after steps that each lose the share `hazards`, 0–1, of those who reach them. Without steps all remain. */
export function serialSurvival(hazards: readonly number[]): SerialSurvival {
  const product = (without: number | null) => hazards.reduce((rest, hazard, step) => (step === without ? rest : rest * (1 - hazard)), 1);
  const survival = product(null);
  return { survival, gains: hazards.map((_, step) => product(step) - survival) };
}
