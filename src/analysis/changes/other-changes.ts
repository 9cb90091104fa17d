/** What changed at a persona, an action, a feedback source, or in tp.yaml. */
import type { Action } from '../../model/action.js';
import type { Company } from '../../model/company.js';
import type { FeedbackSource } from '../../model/feedback.js';
import type { Persona } from '../../model/persona.js';
import type { EntityChange, PartType, Weight } from './change.js';
import { fieldChanges, type Weights } from './field-changes.js';
import { idOfItem, type PartSpec, partChanges } from './part-changes.js';

const personaWeights: Weights = { share: 1, customer: 2, importance: 2, segment: 2, channels: 3, name: 3, role: 3 };

export function personaChanges(before: Persona, after: Persona): readonly EntityChange[] {
  return fieldChanges(before, after, personaWeights);
}

const actionWeights: Weights = {
  status: 1,
  owner: 1,
  done: 1,
  due: 2,
  touchpoints: 2,
  journeys: 2,
  expectations: 2,
  impact: 2,
  title: 3,
  kind: 3,
  effort: 3,
  cost: 3,
};

export function actionChanges(before: Action, after: Action): readonly EntityChange[] {
  return fieldChanges(before, after, actionWeights);
}

// Each of these decides what is counted, except what only describes the source.
const feedbackWeights: Weights = {
  data: 1,
  outcome: 1,
  date: 2,
  weight: 2,
  count: 2,
  missing: 2,
  not_used: 2,
  scales: 2,
  measure: 2,
  touchpoint: 2,
  left: 2,
  segments: 3,
  name: 3,
};

const answers: PartSpec = {
  type: 'answer',
  nameOf: (item) =>
    String(item['column'] ?? item['expectation'] ?? item['best'] ?? (item['points'] === undefined ? item['functional'] : 'points')),
  weight: 1,
  weights: { touchpoint: 1, measure: 1, scale: 1, promise: 1, kept: 1, missing: 2, not_used: 2, step: 2, journey: 2 },
  ordered: false,
};

export function feedbackChanges(before: FeedbackSource, after: FeedbackSource): readonly EntityChange[] {
  return [...fieldChanges(before, after, feedbackWeights, new Set(['answers'])), ...partChanges(before.answers, after.answers, answers)];
}

const companyWeights: Weights = { settings: 1, customers: 2, preset: 3, rules: 3, languages: 3, name: 3 };

const lists = [
  ['goals', 'goal', 1, { at_least: 1, at_most: 1, by: 1, measure: 1, touchpoint: 1 }, false],
  ['promises', 'promise', 1, { text: 1, weight: 2, source: 4 }, false],
  ['stages', 'stage', 2, { name: 3, moment: 2 }, true],
  ['teams', 'team', 2, { name: 3, kind: 3 }, false],
  ['channels', 'channel', 2, { name: 3, medium: 3 }, false],
  ['context', 'context', 3, { name: 3 }, false],
] as const satisfies readonly (readonly [keyof Company, PartType, Weight, Weights, boolean])[];

export function companyChanges(before: Company, after: Company): readonly EntityChange[] {
  const handled = new Set<string>(lists.map(([key]) => key));
  return [
    ...fieldChanges(before, after, companyWeights, handled),
    ...lists.flatMap(([key, type, weight, weights, ordered]) =>
      partChanges(before[key], after[key], { type, nameOf: idOfItem, weight, weights, ordered }),
    ),
  ];
}
