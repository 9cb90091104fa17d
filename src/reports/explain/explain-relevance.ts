/** Relevance taken apart into its four sides. */

import { everybody } from '../../analysis/grouping.js';
import { type RelevanceRow, relevanceOf } from '../../analysis/relevance/relevance.js';
import { type RelevanceSide, type RelevanceWeights, relevanceScore, relevanceSides } from '../../analysis/relevance/relevance-sides.js';
import { settingsOf } from '../../analysis/settings.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import type { Location } from '../../source/location.js';
import { formatNumber } from '../../text/locale.js';
import type { ReportInput } from '../report-maker.js';
import { type Both, type Say, speaker } from '../words.js';
import type { Explanation, Part } from './explanation.js';
import { placesOfSide } from './relevance-places.js';

export async function explainRelevance({ workspace, evidence, options }: ReportInput, touchpoint: string): Promise<Explanation> {
  const { rows } = await relevanceOf(workspace, evidence, { grouping: everybody, seed: options.seed });
  const row = rows.find((one) => one.touchpoint === touchpoint);
  const say = speaker(options.language);
  const weights = settingsOf(workspace.company).relevanceWeights;
  const formula = say({
    en: 'the weighted mean of the sides that are known',
    de: 'das gewichtete Mittel der Seiten, die bekannt sind',
  });
  if (row === undefined)
    return {
      number: 'relevance',
      touchpoint,
      value: null,
      low: null,
      high: null,
      rank: null,
      of: rows.length,
      formula,
      parts: [],
      changes: [],
    };
  return {
    number: 'relevance',
    touchpoint,
    value: row.score?.value ?? null,
    low: row.score?.low ?? null,
    high: row.score?.high ?? null,
    rank: row.rank,
    of: rows.filter(({ rank }) => rank !== null).length,
    formula,
    parts: partsOf(row, weights, workspace, evidence, say),
    changes: row.rank === null ? [] : changesOf(row, rows, weights, say, (value) => formatNumber(value, 1, options.language)),
  };
}

const sideWords: Readonly<Record<RelevanceSide, Both>> = {
  derived: { en: 'derived', de: 'abgeleitet' },
  stated: { en: 'stated', de: 'genannt' },
  structural: { en: 'structural', de: 'strukturell' },
  reach: { en: 'reach', de: 'Reichweite' },
};

/** The sides of a row, each on 0–100; null where it is not known. */
function sidesOf({ stated, derived, structural, reach }: RelevanceRow): Readonly<Record<RelevanceSide, number | null>> {
  return {
    derived: derived?.index ?? null,
    stated: stated?.score.value ?? null,
    structural: structural?.index ?? null,
    reach: reach?.score.value ?? null,
  };
}

function partsOf(row: RelevanceRow, weights: RelevanceWeights, workspace: Workspace, evidence: Evidence, say: Say): readonly Part[] {
  const sides = sidesOf(row);
  const known = relevanceSides.reduce((sum, side) => sum + (sides[side] === null ? 0 : weights[side]), 0);
  return relevanceSides.map((side) => {
    const value = sides[side];
    const weight = value === null || known === 0 ? 0 : weights[side] / known;
    const places: readonly Location[] = placesOfSide(side, row, workspace, evidence);
    return {
      label: say(sideWords[side]),
      value,
      weight,
      points: (value ?? 0) * weight,
      n: answersBehind(side, row),
      places,
      note: noteOf(side, row, say),
    };
  });
}

function answersBehind(side: RelevanceSide, { stated, derived, reach }: RelevanceRow): number | null {
  if (side === 'stated') return stated?.from === 'answers' ? stated.n : null;
  return side === 'derived' ? (derived?.n ?? null) : side === 'reach' ? (reach?.n ?? null) : null;
}

function noteOf(side: RelevanceSide, { stated, derived, structural, reach }: RelevanceRow, say: Say): string | null {
  if (side === 'stated')
    return (
      stated &&
      say(
        {
          answers: { en: 'answers', de: 'Antworten' },
          personas: { en: 'personas', de: 'Personas' },
          assessment: { en: 'workshop, inside view', de: 'Workshop, Innensicht' },
        }[stated.from],
      )
    );
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

/** What would bring it level with its neighbours, and what dropping a side would do. */
function changesOf(
  row: RelevanceRow,
  rows: readonly RelevanceRow[],
  weights: RelevanceWeights,
  say: Say,
  shown: (value: number) => string,
): readonly string[] {
  const others = rows.filter((one) => one.rank !== null && one.touchpoint !== row.touchpoint && one.score !== null);
  const score = row.score?.value ?? 0;
  const next = others.filter((one) => (one.score?.value ?? 0) < score).sort((a, b) => (b.score?.value ?? 0) - (a.score?.value ?? 0))[0];
  const above = others.filter((one) => (one.score?.value ?? 0) > score).sort((a, b) => (a.score?.value ?? 0) - (b.score?.value ?? 0))[0];
  const neighbours = [next, above].flatMap((neighbour) => (neighbour === undefined ? [] : levelsWith(row, neighbour, weights, say, shown)));
  return [...neighbours, ...droppedSides(row, others, weights, say, shown)];
}

/** The value of each side at which it would be level with a neighbour, where that value exists. */
function levelsWith(
  row: RelevanceRow,
  neighbour: RelevanceRow,
  weights: RelevanceWeights,
  say: Say,
  shown: (value: number) => string,
): readonly string[] {
  const sides = sidesOf(row);
  const known = relevanceSides.filter((side) => sides[side] !== null && weights[side] > 0);
  const total = known.reduce((sum, side) => sum + weights[side], 0);
  const goal = neighbour.score?.value ?? 0;
  return known.flatMap((side) => {
    const rest = known.reduce((sum, other) => (other === side ? sum : sum + weights[other] * (sides[other] ?? 0)), 0);
    const level = (goal * total - rest) / weights[side];
    if (level < 0 || level > 100 || shown(level) === shown(sides[side] ?? 0)) return [];
    return say({
      en: `${say(sideWords[side])} at ${shown(level)} instead of ${shown(sides[side] ?? 0)} → ${shown(goal)}, level with ${neighbour.touchpoint} (rank ${neighbour.rank})`,
      de: `${say(sideWords[side])} bei ${shown(level)} statt ${shown(sides[side] ?? 0)} → ${shown(goal)}, gleichauf mit ${neighbour.touchpoint} (Rang ${neighbour.rank})`,
    });
  });
}

function droppedSides(
  row: RelevanceRow,
  others: readonly RelevanceRow[],
  weights: RelevanceWeights,
  say: Say,
  shown: (value: number) => string,
): readonly string[] {
  const sides = sidesOf(row);
  return relevanceSides.flatMap((side) => {
    const without = { ...weights, [side]: 0 };
    const score = sides[side] === null ? null : relevanceScore(sides, without);
    if (score === null) return [];
    const rank = 1 + others.filter((other) => (relevanceScore(sidesOf(other), without) ?? -1) > score + 1e-9).length;
    if (rank === row.rank) return [];
    return say({
      en: `without “${say(sideWords[side])}” → ${shown(score)}, rank ${rank}`,
      de: `ohne „${say(sideWords[side])}“ → ${shown(score)}, Rang ${rank}`,
    });
  });
}
