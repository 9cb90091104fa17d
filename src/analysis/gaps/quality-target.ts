/** The quality that a touchpoint is to reach. */
import type { Company } from '../../model/company.js';

/** The target where nobody set one. */
const defaultQualityTarget = 80;

/** A target on 0–100, and who set it. */
export interface QualityTarget {
  readonly value: number;
  readonly from: 'goal' | 'expectations' | 'settings' | 'default';
}

/**
 * The target of a touchpoint: that of its goal for `quality`, the highest where there are several; else what its customers expect
 * (`expected`, a mean on 0–100; null where nobody asked); else the target for all, from the settings or 80.
 */
export function qualityTarget({ goals = [], settings = {} }: Company, touchpoint: string, expected: number | null): QualityTarget {
  const wanted = goals.flatMap((goal) => (goal.measure === 'quality' && goal.touchpoint === touchpoint ? (goal.at_least ?? []) : []));
  if (wanted.length > 0) return { value: Math.max(...wanted), from: 'goal' };
  if (expected !== null) return { value: expected, from: 'expectations' };
  const { target_quality: value } = settings;
  return value === undefined ? { value: defaultQualityTarget, from: 'default' } : { value, from: 'settings' };
}
