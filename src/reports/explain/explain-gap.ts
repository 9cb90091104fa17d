/** Gap and priority taken apart: what matters, what is delivered, what is wanted. */
import type { GapRow } from '../../analysis/gaps/gap-row.js';
import { gapsOf } from '../../analysis/gaps/gaps.js';
import type { QualityTarget } from '../../analysis/gaps/quality-target.js';
import { everybody } from '../../analysis/grouping.js';
import type { Location } from '../../source/location.js';
import { type Both, type Say, speaker } from '../../text/both.js';
import { formatNumber } from '../../text/locale.js';
import { importanceWords } from '../gaps/gap-words.js';
import type { ReportInput } from '../report-maker.js';
import { labels } from '../vocabulary.js';
import type { Explanation, Part } from './explanation.js';
import { qualityPlaces } from './quality-places.js';
import { questionPlaces } from './relevance-places.js';

/** `gap`: importance less quality; `priority`: importance times the points missing to the target, divided by 100. */
export async function explainGap(input: ReportInput, touchpoint: string, number: 'gap' | 'priority'): Promise<Explanation> {
  const { workspace, evidence, options } = input;
  const { rows } = await gapsOf(workspace, evidence, { grouping: everybody, importance: options.importance, seed: options.seed });
  const say = speaker(options.language);
  const row = rows.find((one) => one.touchpoint === touchpoint);
  const value = (one: GapRow) => (number === 'gap' ? one.gap : one.priority);
  const known = rows.filter((one) => value(one) !== null && isAssumed(one) === isAssumed(row));
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

/** What was judged in a workshop is ranked apart from what was measured. */
function isAssumed(row: GapRow | undefined): boolean {
  return row?.status === 'assumed';
}

const formulas: Readonly<Record<'gap' | 'priority', Both>> = {
  gap: { en: 'importance minus quality', de: 'Wichtigkeit minus Qualität' },
  priority: { en: 'importance × points missing to the target / 100', de: 'Wichtigkeit × fehlende Punkte zum Ziel / 100' },
};

function gapParts(row: GapRow, input: ReportInput, say: Say): readonly Part[] {
  const { touchpoint, importance, performance, gap } = row;
  const weight = gap === null ? 0 : 1;
  return [
    part({
      part: 'importance',
      label: say(importanceWords[input.options.importance]),
      value: importance?.value ?? null,
      weight,
      note: `tp explain ${touchpoint}.relevance`,
    }),
    part({
      ...qualityPart(row, input, say),
      value: performance?.value ?? null,
      weight: -weight,
      note: `tp explain ${touchpoint}.quality`,
    }),
  ];
}

/** Importance counts with the missing points: target and quality share them out, so that the parts add up. */
function priorityParts(row: GapRow, input: ReportInput, say: Say): readonly Part[] {
  const { touchpoint, importance, performance, target, priority } = row;
  const weight = priority === null || importance === null ? 0 : importance.value / 100;
  const isReached = performance !== null && performance.value >= target.value;
  const { importance: side, language } = input.options;
  const matters = `${say(importanceWords[side])} ${importance === null ? '–' : formatNumber(importance.value, 1, language)} / 100`;
  return [
    part({
      part: 'target',
      label: say(labels.target),
      value: target.value,
      weight,
      places: targetPlaces(target, touchpoint, input),
      note: `${say(targetWords[target.from])}; × ${matters}`,
    }),
    part({
      ...qualityPart(row, input, say),
      value: isReached ? target.value : (performance?.value ?? null),
      weight: -weight,
      note: qualityNote(row, isReached, say),
    }),
  ];
}

function qualityNote({ touchpoint, status }: GapRow, isReached: boolean, say: Say): string {
  if (status === 'indicative') return say({ en: 'fewer than 10 answers: not ranked', de: 'weniger als 10 Antworten: ohne Rang' });
  return isReached ? say({ en: 'the target is reached', de: 'das Ziel ist erreicht' }) : `tp explain ${touchpoint}.quality`;
}

function qualityPart(row: GapRow, input: ReportInput, say: Say): Pick<Part, 'part' | 'label' | 'n' | 'places'> {
  return { part: 'quality', label: say(labels.quality), n: row.status === 'assumed' ? null : row.n, places: qualityPlaces(input, row) };
}

/** What is left out of a part is not known; what it adds is its value times its weight. */
function part(told: Partial<Part> & Pick<Part, 'part' | 'label' | 'value' | 'weight'>): Part {
  return { n: null, places: [], note: null, ...told, points: told.weight === 0 ? 0 : (told.value ?? 0) * told.weight };
}

const targetWords: Readonly<Record<QualityTarget['from'], Both>> = {
  goal: { en: 'goal', de: 'Zielwert' },
  expectations: { en: 'mean expectation', de: 'mittlere Erwartung' },
  settings: { en: 'settings', de: 'Einstellungen' },
  default: { en: 'default', de: 'Voreinstellung' },
};

function targetPlaces({ from }: QualityTarget, touchpoint: string, { workspace, evidence }: ReportInput): readonly Location[] {
  const { company } = workspace;
  if (from === 'settings') return [company.origin.locate(['settings', 'target_quality'])];
  if (from === 'expectations') return questionPlaces(evidence, touchpoint, 'expectation');
  if (from === 'default') return [];
  const goals = [...(company.goals ?? []).entries()].filter(
    ([, goal]) => goal.measure === 'quality' && goal.touchpoint === touchpoint && goal.at_least !== undefined,
  );
  return goals.map(([index]) => company.origin.locate(['goals', index, 'at_least']));
}

/** Nothing where nothing is missing, or nobody knows. */
function priorityChanges({ target, importance, priority }: GapRow, say: Say, shown: (value: number) => string): readonly string[] {
  if (importance === null || priority === null || priority.value <= 0) return [];
  const perPoint = shown(importance.value / 100);
  return [
    say({
      en: `each point of quality takes ${perPoint} off, down to 0 at ${shown(target.value)}`,
      de: `jeder Punkt Qualität senkt ihn um ${perPoint}, bis auf 0 bei ${shown(target.value)}`,
    }),
  ];
}
