/** Relevance taken apart into its four sides. */

import { everybody } from '../../analysis/grouping.js';
import { sidesOf } from '../../analysis/relevance/known-sides.js';
import { type RelevanceRow, relevanceOf } from '../../analysis/relevance/relevance.js';
import { type RelevanceSide, type RelevanceWeights, relevanceSides } from '../../analysis/relevance/relevance-sides.js';
import { settingsOf } from '../../analysis/settings.js';
import { type Say, speaker } from '../../text/both.js';
import { formatNumber } from '../../text/locale.js';
import type { ReportInput } from '../report-maker.js';
import type { Explanation, Part } from './explanation.js';
import { relevanceChanges, sideWords } from './relevance-changes.js';
import { placesOfSide } from './relevance-places.js';

export async function explainRelevance(input: ReportInput, touchpoint: string): Promise<Explanation> {
  const { workspace, evidence, options } = input;
  const { rows } = await relevanceOf(workspace, evidence, { grouping: everybody, seed: options.seed });
  const row = rows.find((one) => one.touchpoint === touchpoint);
  const say = speaker(options.language);
  const weights = settingsOf(workspace.company).relevanceWeights;
  const shown = (value: number) => formatNumber(value, 1, options.language);
  return {
    number: 'relevance',
    touchpoint,
    value: row?.score?.value ?? null,
    low: row?.score?.low ?? null,
    high: row?.score?.high ?? null,
    rank: row?.rank ?? null,
    of: rows.filter(({ rank }) => rank !== null).length,
    formula: say({ en: 'the weighted mean of the sides that are known', de: 'das gewichtete Mittel der Seiten, die bekannt sind' }),
    parts: row === undefined ? [] : partsOf(row, weights, input, say),
    changes: row === undefined || row.rank === null ? [] : relevanceChanges(row, rows, weights, say, shown),
  };
}

function partsOf(row: RelevanceRow, weights: RelevanceWeights, { workspace, evidence }: ReportInput, say: Say): readonly Part[] {
  const sides = sidesOf(row);
  const known = relevanceSides.reduce((sum, side) => sum + (sides[side] === null ? 0 : weights[side]), 0);
  return relevanceSides.map((side) => {
    const value = sides[side];
    const weight = value === null || known === 0 ? 0 : weights[side] / known;
    return {
      part: side,
      label: say(sideWords[side]),
      value,
      weight,
      points: (value ?? 0) * weight,
      n: answersBehind(side, row),
      places: placesOfSide(side, row, workspace, evidence),
      note: noteOf(side, row, say),
    };
  });
}

function answersBehind(side: RelevanceSide, { stated, derived, reach }: RelevanceRow): number | null {
  if (side === 'stated') return stated?.from === 'answers' ? stated.n : null;
  return side === 'derived' ? (derived?.n ?? null) : side === 'reach' ? (reach?.n ?? null) : null;
}

const statedWords = {
  answers: { en: 'answers', de: 'Antworten' },
  rating: { en: 'answers', de: 'Antworten' },
  points: { en: 'points handed out', de: 'verteilte Punkte' },
  'best-worst': { en: 'choices (MaxDiff)', de: 'Auswahlen (MaxDiff)' },
  personas: { en: 'personas', de: 'Personas' },
  assessment: { en: 'workshop, inside view', de: 'Workshop, Innensicht' },
} as const;

function noteOf(side: RelevanceSide, { stated, derived, structural, reach }: RelevanceRow, say: Say): string | null {
  if (side === 'stated') return stated && say(statedWords[stated.instrument ?? stated.from]);
  if (side === 'derived')
    return (
      derived && (derived.index === null ? say({ en: 'not to be ranked', de: 'nicht als Rangfolge lesbar' }) : derived.sources.join(', '))
    );
  if (side === 'structural') return structural && say({ en: 'place in the journeys', de: 'Platz in den Kundenreisen' });
  return (
    reach &&
    say(
      reach.from === 'counted'
        ? { en: 'counted customers', de: 'gezählte Kunden' }
        : { en: 'answers other than “never used”', de: 'Antworten außer „nie genutzt“' },
    )
  );
}
