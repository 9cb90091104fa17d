/** Quality taken apart into the answers that it is made of. */
import { everybody } from '../../analysis/grouping.js';
import { type Answers, poolAnswers } from '../../analysis/quality/answers.js';
import { fairRanking } from '../../analysis/quality/fair-ranking.js';
import { qualityOf } from '../../analysis/quality/quality.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import { fewestForScore } from '../../analysis/status.js';
import { namingOf } from '../../model/naming.js';
import { type Both, counted, type Say, speaker } from '../../text/both.js';
import { formatNumber } from '../../text/locale.js';
import type { ReportInput } from '../report-maker.js';
import type { Explanation } from './explanation.js';
import { qualityParts } from './quality-parts.js';
import { qualityPlaces } from './quality-places.js';

export function explainQuality(input: ReportInput, touchpoint: string): Explanation {
  const { workspace, evidence, options } = input;
  const { rows } = fairRanking(
    qualityOf(workspace, evidence, { grouping: everybody, selects: () => true, withCompany: false }).filter(({ primary }) => primary),
  );
  const row = rows.find((one) => one.touchpoint === touchpoint);
  const say = speaker(options.language);
  const measure = row?.measure ?? 'csat';
  const asked = evidence.tallies.filter(
    ({ question, window }) => question.touchpoint === touchpoint && question.measure === measure && window === 0,
  );
  const answers = row?.score && row.status !== 'assumed' ? poolAnswers(asked) : null;
  const ranked = rows.filter((one) => one.rank !== null && one.measure === measure);
  return {
    number: 'quality',
    touchpoint,
    value: row?.score?.value ?? null,
    low: row?.score?.low ?? null,
    high: row?.score?.high ?? null,
    rank: row?.rank ?? null,
    of: ranked.length,
    formula: say(formulaOf(row, answers, namingOf(workspace, options.language).measure(touchpoint, measure))),
    parts:
      row === undefined
        ? []
        : qualityParts(row, answers, say).map((part) => ({ ...part, places: qualityPlaces(input, { ...row, touchpoint }) })),
    ...(row?.reason === 'too-few' ? { whyNone: tooFew(row.n, say) } : {}),
    changes: row === undefined ? [] : neighbours(row, ranked, say, (value) => formatNumber(value, 1, options.language)),
  };
}

function tooFew(n: number, say: Say): string {
  const answers = counted(say, n, { en: 'answer', de: 'Antwort' }, { en: 'answers', de: 'Antworten' });
  return say({
    en: `Only ${answers}: fewer than ${fewestForScore} are never shown as a score.`,
    de: `Nur ${answers}: Weniger als ${fewestForScore} werden nie als Wert gezeigt.`,
  });
}

/** What the score is made of: a mean of answers, a share of contacts, the place of a mean, or a judgement. */
function formulaOf(row: QualityRow | undefined, answers: Answers | null, measure: string): Both {
  if (row?.status === 'assumed')
    return { en: 'the judgement of a workshop, 1 to 5 put on 0–100', de: 'das Urteil eines Workshops, 1 bis 5 auf 0–100 gebracht' };
  if (answers?.kind !== 'readings')
    return { en: `the mean of the answers about ${measure}, each on 0–100`, de: `das Mittel der Antworten zu ${measure}, jede auf 0–100` };
  return answers.readings?.within == null
    ? {
        en: `the place of the mean of ${measure} between limit and target`,
        de: `der Ort des Mittels von ${measure} zwischen Grenze und Ziel`,
      }
    : { en: `the share of contacts inside the target of ${measure}`, de: `der Anteil der Kontakte im Ziel von ${measure}` };
}

function neighbours(row: QualityRow, ranked: readonly QualityRow[], say: Say, shown: (value: number) => string): readonly string[] {
  const score = row.score?.value;
  if (score === undefined || !ranked.includes(row)) return [];
  const others = ranked.filter((other) => other !== row && other.score !== null);
  const above = others
    .filter((other) => (other.score?.value ?? 0) > score)
    .sort((a, b) => (a.score?.value ?? 0) - (b.score?.value ?? 0))[0];
  const below = others
    .filter((other) => (other.score?.value ?? 0) < score)
    .sort((a, b) => (b.score?.value ?? 0) - (a.score?.value ?? 0))[0];
  return [above, below].flatMap((other) => {
    if (other?.score == null) return [];
    const overlaps =
      other.score.low !== null &&
      row.score?.low != null &&
      other.score.low <= (row.score.high ?? 100) &&
      row.score.low <= (other.score.high ?? 0);
    const sure = overlaps
      ? say({
          en: '; the intervals overlap, so the order may be chance',
          de: '; die Vertrauensbereiche überlappen, die Reihenfolge kann Zufall sein',
        })
      : '';
    return say({
      en: `${shown(other.score.value)} would be level with ${other.touchpoint}${sure}`,
      de: `${shown(other.score.value)} wäre gleichauf mit ${other.touchpoint}${sure}`,
    });
  });
}
