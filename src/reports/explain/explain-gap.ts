/** Gap and priority taken apart: what matters, what is delivered, what is wanted. */
import { type GapRow, gapsOf } from '../../analysis/gaps/gaps.js';
import type { QualityTarget } from '../../analysis/gaps/quality-target.js';
import { everybody } from '../../analysis/grouping.js';
import type { Workspace } from '../../model/workspace.js';
import type { Location } from '../../source/location.js';
import { formatNumber } from '../../text/locale.js';
import { importanceWords } from '../gaps/gap-words.js';
import type { ReportInput } from '../report-maker.js';
import { labels } from '../vocabulary.js';
import { type Both, type Say, speaker } from '../words.js';
import type { Explanation, Part } from './explanation.js';
import { questionPlaces } from './relevance-places.js';

/** `gap`: importance less quality; `priority`: importance times the points missing to the target, divided by 100. */
export async function explainGap(input: ReportInput, touchpoint: string, number: 'gap' | 'priority'): Promise<Explanation> {
  const { workspace, evidence, options } = input;
  const { rows } = await gapsOf(workspace, evidence, { grouping: everybody, importance: options.importance, seed: options.seed });
  const say = speaker(options.language);
  const row = rows.find((one) => one.touchpoint === touchpoint);
  const value = (one: GapRow) => (number === 'gap' ? one.gap : one.priority);
  const known = rows.filter((one) => value(one) !== null);
  const own = row === undefined ? null : value(row);
  return {
    number,
    touchpoint,
    value: own?.value ?? null,
    low: own?.low ?? null,
    high: own?.high ?? null,
    rank: own && 1 + known.filter((one) => (value(one)?.value ?? 0) > own.value + 1e-9).length,
    of: known.length,
    formula: say(formulas[number]),
    parts: row === undefined ? [] : number === 'gap' ? gapParts(row, input, say) : priorityParts(row, input, say),
    changes: row === undefined || number === 'gap' ? [] : priorityChanges(row, say, (points) => formatNumber(points, 1, options.language)),
  };
}

const formulas: Readonly<Record<'gap' | 'priority', Both>> = {
  gap: { en: 'importance minus quality', de: 'Wichtigkeit minus Qualität' },
  priority: { en: 'importance × points missing to the target / 100', de: 'Wichtigkeit × fehlende Punkte zum Ziel / 100' },
};

function gapParts(row: GapRow, input: ReportInput, say: Say): readonly Part[] {
  const { importance, performance, n } = row;
  return [
    part(say(importanceWords[input.options.importance]), importance?.value ?? null, 1, null, [], `tp explain ${row.touchpoint}.relevance`),
    part(
      say(labels.quality),
      performance?.value ?? null,
      -1,
      n,
      questionPlaces(input.evidence, row.touchpoint, row.measure),
      `tp explain ${row.touchpoint}.quality`,
    ),
  ];
}

/** Importance counts with the missing points: target and quality share them out, so that the parts add up. */
function priorityParts(row: GapRow, { workspace, evidence, options }: ReportInput, say: Say): readonly Part[] {
  const { importance, performance, target, n } = row;
  const weight = (importance?.value ?? 0) / 100;
  const isReached = performance !== null && performance.value >= target.value;
  const quality = isReached ? target.value : (performance?.value ?? null);
  const matters = `${say(importanceWords[options.importance])} ${importance === null ? '–' : formatNumber(importance.value, 1, options.language)} / 100`;
  return [
    part(
      say(labels.target),
      target.value,
      weight,
      null,
      targetPlaces(target, row.touchpoint, workspace),
      `${say(targetWords[target.from])}; × ${matters}`,
    ),
    part(
      say(labels.quality),
      quality,
      -weight,
      n,
      questionPlaces(evidence, row.touchpoint, row.measure),
      isReached ? say({ en: 'the target is reached', de: 'das Ziel ist erreicht' }) : null,
    ),
  ];
}

function part(
  label: string,
  value: number | null,
  weight: number,
  n: number | null,
  places: readonly Location[],
  note: string | null,
): Part {
  return { label, value, weight, points: (value ?? 0) * weight, n, places, note };
}

const targetWords: Readonly<Record<QualityTarget['from'], Both>> = {
  goal: { en: 'goal', de: 'Zielwert' },
  expectations: { en: 'mean expectation', de: 'mittlere Erwartung' },
  settings: { en: 'settings', de: 'Einstellungen' },
  default: { en: 'default', de: 'Voreinstellung' },
};

function targetPlaces({ from }: QualityTarget, touchpoint: string, { company }: Workspace): readonly Location[] {
  if (from === 'settings') return [company.origin.locate(['settings', 'target_quality'])];
  if (from !== 'goal') return [];
  const goals = [...(company.goals ?? []).entries()].filter(
    ([, goal]) => goal.measure === 'quality' && goal.touchpoint === touchpoint && goal.at_least !== undefined,
  );
  return goals.map(([index]) => company.origin.locate(['goals', index, 'at_least']));
}

function priorityChanges({ target, importance }: GapRow, say: Say, shown: (value: number) => string): readonly string[] {
  const perPoint = (importance?.value ?? 0) / 100;
  return [
    say({
      en: `each point of quality takes ${shown(perPoint)} off, down to 0 at ${shown(target.value)}`,
      de: `jeder Punkt Qualität senkt ihn um ${shown(perPoint)}, bis auf 0 bei ${shown(target.value)}`,
    }),
  ];
}
