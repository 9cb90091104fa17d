/** Quality taken apart into the answers that it is made of. */
import { everybody } from '../../analysis/grouping.js';
import { type Answers, poolAnswers } from '../../analysis/quality/answers.js';
import { qualityOf } from '../../analysis/quality/quality.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import { fewestForRank } from '../../analysis/status.js';
import { formatNumber } from '../../text/locale.js';
import type { ReportInput } from '../report-maker.js';
import { measureName } from '../vocabulary.js';
import { type Say, speaker } from '../words.js';
import type { Explanation, Part } from './explanation.js';
import { questionPlaces } from './relevance-places.js';

export function explainQuality({ workspace, evidence, options }: ReportInput, touchpoint: string): Explanation {
  const rows = qualityOf(workspace, evidence, { grouping: everybody, selects: () => true, withCompany: false }).filter(
    ({ primary }) => primary,
  );
  const row = rows.find((one) => one.touchpoint === touchpoint);
  const say = speaker(options.language);
  const measure = row?.measure ?? 'csat';
  const asked = evidence.tallies.filter(
    ({ question, window }) => question.touchpoint === touchpoint && question.measure === measure && window === 0,
  );
  const answers = row?.score && row.status !== 'assumed' ? poolAnswers(asked) : null;
  const ranked = rows.filter(({ n, score }) => n >= fewestForRank && score !== null);
  return {
    number: 'quality',
    touchpoint,
    value: row?.score?.value ?? null,
    low: row?.score?.low ?? null,
    high: row?.score?.high ?? null,
    rank: row === undefined ? null : rankOf(row, ranked),
    of: ranked.length,
    formula: say({
      en: `the mean of the answers about ${say(measureName(measure))}, each on 0–100`,
      de: `das Mittel der Antworten zu ${say(measureName(measure))}, jede auf 0–100`,
    }),
    parts:
      answers === null
        ? assumedPart(row, say)
        : partsOf(answers, say).map((part) => ({ ...part, places: questionPlaces(evidence, touchpoint, measure) })),
    changes: row === undefined ? [] : neighbours(row, ranked, say, (value) => formatNumber(value, 1, options.language)),
  };
}

function rankOf(row: QualityRow, ranked: readonly QualityRow[]): number | null {
  if (!ranked.includes(row)) return null;
  return 1 + ranked.filter(({ score }) => (score?.value ?? 0) > (row.score?.value ?? 0)).length;
}

type Counted = Omit<Part, 'places'>;

function partsOf(answers: Answers, say: Say): readonly Counted[] {
  if (answers.kind === 'readings') return readingParts(answers, say);
  if (answers.recommendation !== null) return recommendationParts(answers, say);
  const total = answers.frequencies.reduce((sum, { weight }) => sum + weight, 0);
  return answers.frequencies.map(({ value, count, weight }) => {
    const share = total === 0 ? 0 : weight / total;
    return { label: say({ en: 'answers', de: 'Antworten' }), value, weight: share, points: value * share, n: count, note: null };
  });
}

/** Promoters count 100, passives 50, detractors 0: their mean is (NPS + 100) / 2. */
function recommendationParts({ recommendation }: Answers, say: Say): readonly Counted[] {
  const groups = [
    { key: 'promoters', value: 100, label: { en: 'promoters', de: 'Promotoren' } },
    { key: 'passives', value: 50, label: { en: 'passives', de: 'Passive' } },
    { key: 'detractors', value: 0, label: { en: 'detractors', de: 'Kritiker' } },
  ] as const;
  const weights = recommendation?.weights;
  const total = weights === undefined ? 0 : weights.promoters + weights.passives + weights.detractors;
  return groups.map(({ key, value, label }) => {
    const share = total === 0 ? 0 : (weights?.[key] ?? 0) / total;
    return { label: say(label), value, weight: share, points: value * share, n: recommendation?.counts[key] ?? 0, note: null };
  });
}

function readingParts({ readings, n }: Answers, say: Say): readonly Counted[] {
  const within = readings?.within ?? null;
  if (within === null || n === 0) return [];
  const inside = within / n;
  return [
    { label: say({ en: 'inside the target', de: 'im Ziel' }), value: 100, weight: inside, points: 100 * inside, n: within, note: null },
    { label: say({ en: 'outside', de: 'außerhalb' }), value: 0, weight: 1 - inside, points: 0, n: n - within, note: null },
  ];
}

function assumedPart(row: QualityRow | undefined, say: Say): readonly Part[] {
  if (row?.status !== 'assumed' || row.score === null) return [];
  return [
    {
      label: say({ en: 'workshop', de: 'Workshop' }),
      value: row.score.value,
      weight: 1,
      points: row.score.value,
      n: null,
      places: [],
      note: say({ en: 'assumed', de: 'angenommen' }),
    },
  ];
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
