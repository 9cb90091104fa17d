/** How many of those who call a touchpoint important are satisfied with it. */
import type { Question } from '../../evidence/evidence.js';
import { isTopTwo } from '../quality/top-two.js';
import { type Opportunity, opportunity } from './opportunity.js';
import type { SideBySide } from './side-by-side.js';

/** Null where no source asks the same people for both. */
export function opportunityOf(touchpoint: string, sources: readonly SideBySide[], experience: string): Opportunity | null {
  const counts = { both: 0, importantOnly: 0, satisfiedOnly: 0, neither: 0 };
  for (const source of sources) {
    const important = bestTwo(source, touchpoint, 'importance');
    if (important === null) continue;
    const satisfied = bestTwo(source, touchpoint, experience);
    if (satisfied === null) continue;
    for (const [row, isImportant] of important.entries()) {
      const isSatisfied = satisfied[row] ?? null;
      if (isImportant === null || isSatisfied === null) continue;
      counts[isImportant ? (isSatisfied ? 'both' : 'importantOnly') : isSatisfied ? 'satisfiedOnly' : 'neither'] += 1;
    }
  }
  return opportunity(counts);
}

/** For each respondent whether the answer is one of the two best; null without one. */
function bestTwo({ questions, rows }: SideBySide, touchpoint: string, measure: string): readonly (boolean | null)[] | null {
  const index = questions.findIndex((question: Question) => question.touchpoint === touchpoint && question.measure === measure);
  const scale = questions[index]?.scale;
  const column = rows.columns[index];
  if (!scale || column === undefined || scale.max - scale.min < 2) return null;
  return Array.from(column, (value) => (Number.isNaN(value) ? null : isTopTwo(value, scale)));
}
