/** The targets, weights and limits that numbers depend on: those of `tp.yaml`, each with its default. */
import type { Company } from '../model/company.js';

export interface Settings {
  /** 0–100: the quality to reach where a touchpoint has no goal of its own. */
  readonly targetQuality: number;
  /** 0–1: the share of cases in which a promise must be kept. */
  readonly promiseTarget: number;
  readonly relevanceWeights: { readonly derived: number; readonly stated: number; readonly structural: number; readonly reach: number };
  /** A change of a score, in points, that is too small to matter. */
  readonly negligibleChange: number;
}

export function settingsOf({ settings }: Company): Settings {
  const { relevance_weights: weights } = settings ?? {};
  return {
    targetQuality: settings?.target_quality ?? 80,
    promiseTarget: settings?.promise_target ?? 0.8,
    relevanceWeights: {
      derived: weights?.derived ?? 0.35,
      stated: weights?.stated ?? 0.25,
      structural: weights?.structural ?? 0.2,
      reach: weights?.reach ?? 0.2,
    },
    negligibleChange: settings?.negligible_change ?? 3,
  };
}
