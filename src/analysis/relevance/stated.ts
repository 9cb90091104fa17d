/** How important people say a touchpoint is: customers when asked, else what the personas are known to want, else a workshop. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import type { Persona } from '../../model/persona.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { assumedScore } from '../assumed-score.js';
import type { Grouping } from '../grouping.js';
import { poolAnswers } from '../quality/answers.js';
import { type Score, scoreMoments, scoreOf, topTwoShare } from '../quality/score.js';
import type { Moments } from '../statistics/moments.js';
import { fewestForScore } from '../status.js';

export interface Stated {
  /** 0–100. */
  readonly score: Score;
  /** Answers of customers; 0 where it comes from personas or a workshop. */
  readonly n: number;
  readonly from: 'answers' | 'personas' | 'assessment';
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

function fromAnswers(tallies: readonly Tally[]): Stated | null {
  const answers = poolAnswers(tallies);
  if (answers === null || answers.n < fewestForScore) return null;
  const score = scoreOf(answers, null);
  return (
    score && {
      score,
      n: answers.n,
      from: 'answers',
      ceiling: (topTwoShare(answers)?.value ?? 0) > ceilingShare,
      moments: scoreMoments(answers),
    }
  );
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
  return { score: { value, low: null, high: null }, n: 0, from: 'personas', ceiling: false, moments: null };
}

function fromAssessment({ assessment }: Touchpoint): Stated | null {
  if (assessment?.importance === undefined) return null;
  return {
    score: { value: assumedScore(assessment.importance), low: null, high: null },
    n: 0,
    from: 'assessment',
    ceiling: false,
    moments: null,
  };
}
