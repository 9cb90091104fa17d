/** The parts of a score of quality: how often each answer was given, or how many contacts were inside the target. */
import type { Answers } from '../../analysis/quality/answers.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import type { Say } from '../../text/both.js';
import { statusWords } from '../vocabulary.js';
import type { Part } from './explanation.js';

type Counted = Omit<Part, 'places'>;

/** The parts of the score in `row`; `answers` are those behind it, null where it was judged in a workshop or is not known. */
export function qualityParts(row: QualityRow, answers: Answers | null, say: Say): readonly Counted[] {
  if (answers === null) return assumedPart(row, say);
  if (answers.kind === 'readings') return readingParts(row, answers, say);
  if (answers.recommendation !== null) return recommendationParts(answers, say);
  const total = answers.frequencies.reduce((sum, { weight }) => sum + weight, 0);
  return answers.frequencies.map(({ value, count, weight }) => {
    const share = total === 0 ? 0 : weight / total;
    return {
      part: 'answers',
      label: say({ en: 'answers', de: 'Antworten' }),
      value,
      weight: share,
      points: value * share,
      n: count,
      note: null,
    };
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
    return { part: key, label: say(label), value, weight: share, points: value * share, n: recommendation?.counts[key] ?? 0, note: null };
  });
}

function readingParts({ score }: QualityRow, { readings, n }: Answers, say: Say): readonly Counted[] {
  const within = readings?.within ?? null;
  if (within === null) {
    const value = score?.value ?? 0;
    return [{ part: 'mean', label: say({ en: 'mean', de: 'Mittel' }), value, weight: 1, points: value, n, note: null }];
  }
  const inside = within / n;
  return [
    {
      part: 'inside',
      label: say({ en: 'inside the target', de: 'im Ziel' }),
      value: 100,
      weight: inside,
      points: 100 * inside,
      n: within,
      note: null,
    },
    { part: 'outside', label: say({ en: 'outside', de: 'außerhalb' }), value: 0, weight: 1 - inside, points: 0, n: n - within, note: null },
  ];
}

function assumedPart({ score, status }: QualityRow, say: Say): readonly Counted[] {
  if (status !== 'assumed' || score === null) return [];
  const label = say({ en: 'workshop', de: 'Workshop' });
  return [{ part: 'assessment', label, value: score.value, weight: 1, points: score.value, n: null, note: say(statusWords.assumed) }];
}
