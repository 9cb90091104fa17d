/** The rules by which a control chart calls a point more than chance. */

export interface ControlSignal {
  /** The place of the point, from 0. */
  readonly point: number;
  /**
   * `beyond-limits`: more than three standard deviations from the centre. `run`: the eighth or later of points on one side without a break.
   * `two-of-three`: beyond two standard deviations, as is one of the two points before it on the same side.
   */
  readonly rule: 'beyond-limits' | 'run' | 'two-of-three';
}

const longRun = 8;

/**
 * The signals in values that are given as standard deviations from the centre, by point and then by rule; null stands for a missing point,
 * which is passed over. A point on the centre ends a run. Western Electric, Statistical Quality Control Handbook, 1956; Wheeler,
 * Understanding Variation, 2nd ed. 2000.
 */
export function controlSignals(deviations: readonly (number | null)[]): readonly ControlSignal[] {
  const points = deviations.flatMap((deviation, point) => (deviation === null ? [] : [{ deviation, point }]));
  let run = 0;
  let side = 0;
  return points.flatMap(({ deviation, point }, index) => {
    run = Math.sign(deviation) === side && side !== 0 ? run + 1 : 1;
    side = Math.sign(deviation);
    const before = points.slice(Math.max(0, index - 2), index);
    const isFar = (other: number) => Math.abs(other) > 2 && Math.sign(other) === side;
    const rules: readonly (readonly [ControlSignal['rule'], boolean])[] = [
      ['beyond-limits', Math.abs(deviation) > 3],
      ['run', run >= longRun && side !== 0],
      ['two-of-three', isFar(deviation) && before.some((other) => isFar(other.deviation))],
    ];
    return rules.flatMap(([rule, holds]) => (holds ? [{ point, rule }] : []));
  });
}
