/** The importance that gaps are measured with: relevance, or one of its sides. */
import type { Score } from '../quality/score.js';
import type { RelevanceRow } from '../relevance/relevance.js';

export type ImportanceSide = 'relevance' | 'stated' | 'derived' | 'structural' | 'reach';

/** 0–100; null where that side is not known. Relevance comes with the bounds of what is missing. */
export function importanceOf({ score, stated, derived, structural, reach }: RelevanceRow, side: ImportanceSide): Score | null {
  switch (side) {
    case 'relevance':
      return score;
    case 'stated':
      return stated?.score ?? null;
    case 'derived':
      return derived?.index == null ? null : { value: derived.index, low: null, high: null };
    case 'structural':
      return structural && { value: structural.index, low: null, high: null };
    case 'reach':
      return reach?.score ?? null;
  }
}
