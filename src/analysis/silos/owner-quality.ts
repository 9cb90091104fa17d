/** The quality of each team, by one measure that can be compared. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import { qualityMeasures } from '../../model/measure.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import { type Answers, poolAnswers } from '../quality/answers.js';
import { effectiveRecommendations, scoreMoments } from '../quality/score.js';
import { type Moments, momentsOf } from '../statistics/moments.js';
import { fewestForRank } from '../status.js';

export interface OwnerQuality {
  /** The measure that the most owners have: answers to different questions cannot be compared. */
  readonly measure: string;
  /** The owners with at least ten answers to it, by id, with the moments of their score on 0–100. */
  readonly owners: ReadonlyMap<string, Moments>;
}

/** The quality of the owners of these touchpoints, over all answers there; null where none has ten answers. */
export function ownerQuality({ tallies }: Evidence, touchpoints: readonly Touchpoint[]): OwnerQuality | null {
  const ownerOf = new Map(touchpoints.flatMap(({ id, owner }) => (owner === undefined ? [] : [[id, owner] as const])));
  const candidates = qualityMeasures.map((measure) => ({ measure, owners: ownersBy(measure, tallies, ownerOf) }));
  const most = candidates.reduce((best, next) => (next.owners.size > best.owners.size ? next : best));
  return most.owners.size === 0 ? null : most;
}

function ownersBy(measure: string, tallies: readonly Tally[], ownerOf: ReadonlyMap<string, string>): ReadonlyMap<string, Moments> {
  const ownerAt = ({ question }: Tally) => ownerOf.get(question.touchpoint ?? '') ?? null;
  const asked = tallies.filter((tally) => tally.window === 0 && tally.question.measure === measure);
  const byOwner = [...groupBy(asked, ownerAt)].flatMap(([owner, own]) => {
    const answers = poolAnswers(own);
    const moments = answers === null || answers.n < fewestForRank ? null : momentsOfScore(answers);
    return owner === null || moments === null ? [] : [[owner, moments] as const];
  });
  return new Map(byOwner.sort(([a], [b]) => byCodePoint(a, b)));
}

/** The moments of what the score is the mean of: those asked for a recommendation count 0, 50 or 100. */
function momentsOfScore(answers: Answers): Moments | null {
  const recommendations = effectiveRecommendations(answers);
  if (recommendations === null) return scoreMoments(answers);
  const { detractors, passives, promoters } = recommendations;
  const values = [
    { value: 0, count: detractors },
    { value: 50, count: passives },
    { value: 100, count: promoters },
  ];
  return momentsOf(values.filter(({ count }) => count > 0));
}
