/** The quality of each team, by one measure that can be compared. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import { qualityMeasures } from '../../model/measure.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import { poolAnswers } from '../quality/answers.js';
import { momentsOfScore } from '../quality/score.js';
import type { Moments } from '../statistics/means/moments.js';
import { fewestForRank } from '../status.js';

export interface OwnerQuality {
  /** The measure that the most owners have: answers to different questions cannot be compared. */
  readonly measure: string;
  /** The owners with at least ten answers to it, by id, with the moments of their score on 0–100. */
  readonly owners: ReadonlyMap<string, Moments>;
}

/** Reads the quality of the owners of some touchpoints, over all answers there; null where none has ten answers. */
export function ownerQualityReader({ tallies }: Evidence): (touchpoints: readonly Touchpoint[]) => OwnerQuality | null {
  const asked = tallies.filter(({ question, window }) => window === 0 && measures.has(question.measure));
  const byTouchpoint = groupBy(asked, ({ question }) => question.touchpoint);
  return (touchpoints) => {
    const owned = touchpoints.flatMap(({ id, owner }) => (byTouchpoint.get(id) ?? []).map((tally) => ({ owner: owner ?? null, tally })));
    const candidates = qualityMeasures.map((measure) => ({ measure, owners: ownersBy(measure, owned) }));
    const most = candidates.reduce((best, next) => (next.owners.size > best.owners.size ? next : best));
    return most.owners.size === 0 ? null : most;
  };
}

const measures: ReadonlySet<string> = new Set(qualityMeasures);

function ownersBy(
  measure: string,
  owned: readonly { readonly owner: string | null; readonly tally: Tally }[],
): ReadonlyMap<string, Moments> {
  const byOwner = groupBy(
    owned.filter(({ tally }) => tally.question.measure === measure),
    ({ owner }) => owner,
  );
  const moments = [...byOwner].flatMap(([owner, own]) => {
    const answers = poolAnswers(own.map(({ tally }) => tally));
    const found = answers === null || answers.n < fewestForRank ? null : momentsOfScore(answers);
    return owner === null || found === null ? [] : [[owner, found] as const];
  });
  return new Map(moments.sort(([a], [b]) => byCodePoint(a, b)));
}
