/** How important people say a touchpoint is: customers when asked, else what the personas are known to want, else a workshop. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import type { Persona } from '../../model/persona.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { assumedScore } from '../assumed-score.js';
import type { Grouping } from '../grouping.js';
import { type Answers, poolAnswers } from '../quality/answers.js';
import { type Score, scoreMoments, scoreOf, topTwoShare } from '../quality/score.js';
import type { Moments } from '../statistics/means/moments.js';
import { bestWorst } from '../statistics/stated/max-diff.js';
import { fewestForScore } from '../status.js';

/** How customers were asked: by rating each, by points to hand out, by the most and the least important of a few. */
export type Instrument = 'rating' | 'points' | 'best-worst';

export interface Stated {
  /** 0–100; of points handed out 100 is the touchpoint with the most. */
  readonly score: Score;
  /** Answers of customers, for `best-worst` how often they saw it; 0 where it comes from personas or a workshop. */
  readonly n: number;
  readonly from: 'answers' | 'personas' | 'assessment';
  /** Null where nobody was asked. */
  readonly instrument: Instrument | null;
  /** The share of 100 points handed out, with its interval; null for any other instrument. */
  readonly points: Score | null;
  /** True where so many give one of the two best answers that the scale no longer tells touchpoints apart. */
  readonly ceiling: boolean;
  /** What the answers say by themselves; null without them. */
  readonly moments: Moments | null;
}

const ceilingShare = 0.6;

/** The stated importance of one touchpoint for a group of people (null: everybody); null where nobody has said anything. */
export function statedImportance(
  { personas }: Workspace,
  evidence: Evidence,
  touchpoint: Touchpoint,
  grouping: Grouping,
  group: string | null,
): Stated | null {
  const asked = evidence.tallies.filter(
    (tally) => isAbout(tally, touchpoint.id) && (group === null || grouping.groupOf(tally.segments) === group),
  );
  return fromAnswers(asked) ?? fromPersonas([...personas.values()], touchpoint.id, grouping, group) ?? fromAssessment(touchpoint);
}

function isAbout({ question, window }: Tally, id: string): boolean {
  return question.measure === 'importance' && question.touchpoint === id && window === 0;
}

/** Whoever weighs touchpoints against each other tells them apart better than whoever rates each: such answers go first. */
function fromAnswers(tallies: readonly Tally[]): Stated | null {
  for (const instrument of ['best-worst', 'points', null] as const) {
    const found = byInstrument(
      tallies.filter(({ question }) => question.instrument === instrument),
      instrument ?? 'rating',
    );
    if (found !== null) return found;
  }
  return null;
}

function byInstrument(tallies: readonly Tally[], instrument: Instrument): Stated | null {
  const answers = poolAnswers(tallies);
  if (answers === null || answers.n < fewestForScore) return null;
  const score = instrument === 'best-worst' ? scoreOfChoices(answers) : plain(scoreOf(answers, null));
  return (
    score && {
      score,
      n: answers.n,
      from: 'answers',
      instrument,
      points: instrument === 'points' ? score : null,
      ceiling: instrument === 'rating' && (topTwoShare(answers)?.value ?? 0) > ceilingShare,
      // What was weighed against other touchpoints cannot be held against a judgement of this one alone.
      moments: instrument === 'rating' ? scoreMoments(answers) : null,
    }
  );
}

/** By counting; weighted choices have the interval of a weighted mean. */
function scoreOfChoices(answers: Answers): Score | null {
  if (answers.weighted) return plain(scoreOf(answers, null));
  const countOf = (wanted: number) => answers.frequencies.find(({ value }) => value === wanted)?.count ?? 0;
  return bestWorst({ best: countOf(100), worst: countOf(0), shown: answers.n })?.score ?? null;
}

function plain(score: Score | null): Score | null {
  return score && { value: score.value, low: score.low, high: score.high };
}

/**
 * Points handed out as an index: the touchpoint with the most has 100, as the strongest driver has. A share itself would be the smaller the more
 * touchpoints were weighed. All others stay as they are.
 */
export function withIndexedPoints(all: readonly (Stated | null)[]): readonly (Stated | null)[] {
  const most = Math.max(0, ...all.map((stated) => stated?.points?.value ?? 0));
  const index = (share: number) => Math.min(100, (100 * share) / most);
  return all.map((stated) => {
    if (stated?.points == null || most === 0) return stated;
    const { value, low, high } = stated.points;
    return { ...stated, score: { value: index(value), low: low === null ? null : index(low), high: high === null ? null : index(high) } };
  });
}

/** The importance that personas give it, by their share; those without a share count alike only where none has one. */
function fromPersonas(personas: readonly Persona[], id: string, grouping: Grouping, group: string | null): Stated | null {
  const asked = personas.filter((persona) => group === null || (grouping.name === 'persona' && persona.id === group));
  const known = asked.flatMap(({ importance, share }) =>
    importance?.[id] === undefined ? [] : [{ score: assumedScore(importance[id]), share }],
  );
  const shared = known.filter(({ share }) => share !== undefined && share > 0);
  const used = shared.length > 0 ? shared : known;
  const total = used.reduce((sum, { share }) => sum + (share ?? 1), 0);
  if (used.length === 0 || total === 0) return null;
  const value = used.reduce((sum, { score, share }) => sum + score * (share ?? 1), 0) / total;
  return { score: { value, low: null, high: null }, n: 0, from: 'personas', instrument: null, points: null, ceiling: false, moments: null };
}

function fromAssessment({ assessment }: Touchpoint): Stated | null {
  if (assessment?.importance === undefined) return null;
  return {
    score: { value: assumedScore(assessment.importance), low: null, high: null },
    n: 0,
    from: 'assessment',
    instrument: null,
    points: null,
    ceiling: false,
    moments: null,
  };
}
