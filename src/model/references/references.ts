/** Every reference in the inventory: who names whom, and where. The one list that checking, searching and renaming share. */
import type { Path } from '../../source/location.js';
import type { Action } from '../action.js';
import type { Company } from '../company.js';
import type { Entity } from '../entity.js';
import { type Comparison, type FeedbackSource, isComparison } from '../feedback.js';
import { exit, type Journey, stepsOf } from '../journeys/journey.js';
import { goalMeasures, isStandardMeasure } from '../measure.js';
import { type Persona, touchpointsFor } from '../persona.js';
import type { Touchpoint } from '../touchpoint.js';
import type { AnyEntity, Workspace } from '../workspace.js';
import type { Reference, ReferenceKind } from './reference.js';

/** Takes a reference; ids that are absent are passed over. */
type Add = (kind: ReferenceKind, id: string | undefined, path: Path, part?: 'key' | 'value') => void;

/** All references of the workspace, file by file. */
export function referencesOf(workspace: Workspace): readonly Reference[] {
  const all: Reference[] = [];
  visitReferences(workspace, (reference) => all.push(reference));
  return all;
}

/** Calls `visit` with every reference, file by file. Not a generator: there are hundreds of thousands. */
export function visitReferences(workspace: Workspace, visit: (reference: Reference) => void): void {
  const { company, touchpoints, journeys, personas, actions, feedback } = workspace;
  ofEntity(company, adder(company, visit));
  for (const entities of [touchpoints, journeys, personas, actions, feedback]) {
    for (const entity of entities.values()) ofEntity(entity, adder(entity, visit));
  }
}

/** The references that one entity, or the company, makes. */
export function referencesFrom(entity: AnyEntity | Company): readonly Reference[] {
  const all: Reference[] = [];
  ofEntity(
    entity,
    adder(entity, (reference) => all.push(reference)),
  );
  return all;
}

function adder(from: Entity, visit: (reference: Reference) => void): Add {
  return (kind, id, path, part = 'value') => {
    if (id !== undefined) visit({ kind, id, from, path, part });
  };
}

function ofEntity(entity: AnyEntity | Company, add: Add): void {
  switch (entity.type) {
    case 'tp':
      ofCompany(entity, add);
      break;
    case 'touchpoint':
      ofTouchpoint(entity, add);
      break;
    case 'journey':
      ofJourney(entity, add);
      break;
    case 'persona':
      ofPersona(entity, add);
      break;
    case 'action':
      ofAction(entity, add);
      break;
    case 'feedback':
      ofFeedback(entity, add);
      break;
  }
}

function ofCompany({ goals = [] }: Company, add: Add): void {
  for (const [index, goal] of goals.entries()) {
    const path = ['goals', index];
    add('touchpoint', goal.touchpoint, [...path, 'touchpoint']);
    add('journey', goal.journey, [...path, 'journey']);
    add('promise', goal.promise, [...path, 'promise']);
    add('team', goal.owner, [...path, 'owner']);
    // The measure of a promise is how often it is kept, whatever somebody calls that.
    if (goal.promise === undefined && !goalMeasures.has(goal.measure))
      ofMeasure(goal.touchpoint ?? '*', goal.measure, [...path, 'measure'], add);
  }
}

function ofTouchpoint(touchpoint: Touchpoint, add: Add): void {
  const { id, measurements = [], expectations = [], context } = touchpoint;
  each('persona', touchpoint.personas, ['personas'], add);
  add('channel', touchpoint.channel, ['channel']);
  each('stage', touchpoint.stages, ['stages'], add);
  add('team', touchpoint.owner, ['owner']);
  add('team', touchpoint.perceived_as, ['perceived_as']);
  each('team', touchpoint.contributors, ['contributors'], add);
  if (touchpoint.quality !== undefined) ofMeasure(id, touchpoint.quality, ['quality'], add);
  for (const [index, measurement] of measurements.entries()) {
    const path = ['measurements', index];
    if ('metric' in measurement) add('metric', `${id}/${measurement.metric}`, [...path, 'metric']);
    if ('promise' in measurement) add('promise', measurement.promise, [...path, 'promise']);
    if ('measure' in measurement) ofMeasure(id, measurement.measure, [...path, 'measure'], add);
  }
  for (const [index, { promise, standard }] of expectations.entries()) {
    const path = ['expectations', index];
    add('promise', promise, [...path, 'promise']);
    if (standard !== undefined) add('metric', `${id}/${standard.metric}`, [...path, 'standard', 'metric']);
  }
  each('context', context?.needs, ['context', 'needs'], add);
  each('context', context?.gives, ['context', 'gives'], add);
  each('touchpoint', touchpoint.suppress_after, ['suppress_after'], add);
}

function ofJourney(journey: Journey, add: Add): void {
  add('persona', journey.persona, ['persona']);
  add('journey', journey.target, ['target']);
  add('team', journey.owner, ['owner']);
  for (const [index, step] of stepsOf(journey).entries()) {
    const path = ['steps', index];
    add('touchpoint', step.touchpoint, [...path, 'touchpoint']);
    add('stage', step.stage, [...path, 'stage']);
    each('context', step.passes_on, [...path, 'passes_on'], add);
    for (const [at, idea] of (step.ideas ?? []).entries()) add('action', idea.action, [...path, 'ideas', at, 'action']);
    for (const [at, next] of (step.next ?? []).entries()) {
      const target = typeof next === 'string' ? next : next.step;
      const targetPath = typeof next === 'string' ? [...path, 'next', at] : [...path, 'next', at, 'step'];
      if (target !== exit) add('step', `${journey.id}/${target}`, targetPath);
    }
  }
}

function ofPersona({ channels = {}, importance = {}, segment = {}, needs = [] }: Persona, add: Add): void {
  for (const [index, need] of needs.entries()) each('touchpoint', touchpointsFor(need) ?? undefined, ['needs', index, 'touchpoints'], add);
  for (const id of Object.keys(channels)) add('channel', id, ['channels', id], 'key');
  for (const id of Object.keys(importance)) add('touchpoint', id, ['importance', id], 'key');
  for (const id of Object.keys(segment)) add('segment', id, ['segment', id], 'key');
}

function ofAction(action: Action, add: Add): void {
  each('touchpoint', action.touchpoints, ['touchpoints'], add);
  each('journey', action.journeys, ['journeys'], add);
  each('expectation', action.expectations, ['expectations'], add);
  add('team', action.owner, ['owner']);
}

function ofFeedback(source: FeedbackSource, add: Add): void {
  for (const [index, answer] of (source.answers ?? []).entries()) {
    const path = ['answers', index];
    if ('expectation' in answer) {
      add('expectation', answer.expectation, [...path, 'expectation']);
      continue;
    }
    if (isComparison(answer)) {
      ofComparison(answer, path, add);
      continue;
    }
    add('touchpoint', answer.touchpoint, [...path, 'touchpoint']);
    add('journey', answer.journey, [...path, 'journey']);
    if (answer.step !== undefined) add('step', `${answer.journey ?? '*'}/${answer.step}`, [...path, 'step']);
    if ('promise' in answer) add('promise', answer.promise, [...path, 'promise']);
    else ofMeasure(answer.touchpoint ?? '*', answer.measure, [...path, 'measure'], add);
  }
  for (const [value, id] of mapOf(source.touchpoint)) add('touchpoint', id, ['touchpoint', 'map', value]);
  for (const [value, id] of mapOf(source.journey)) add('journey', id, ['journey', 'map', value]);
  for (const [value, id] of mapOf(source.step)) add('step', `*/${id}`, ['step', 'map', value]);
  for (const [value, id] of mapOf(source.measure)) ofMeasure('*', id, ['measure', 'map', value], add);
  for (const id of Object.keys(source.scales ?? {})) ofMeasure('*', id, ['scales', id], add, 'key');
}

function ofComparison(answer: Comparison, path: Path, add: Add): void {
  if ('points' in answer) {
    for (const [column, id] of Object.entries(answer.points)) add('touchpoint', id, [...path, 'points', column]);
    return;
  }
  each('touchpoint', answer.among, [...path, 'among'], add);
  for (const [value, id] of Object.entries(answer.map ?? {})) add('touchpoint', id, [...path, 'map', value]);
}

function ofMeasure(owner: string, measure: string, path: Path, add: Add, part: 'key' | 'value' = 'value'): void {
  if (!isStandardMeasure(measure)) add('metric', `${owner}/${measure}`, path, part);
}

function each(kind: ReferenceKind, ids: readonly string[] | undefined, path: Path, add: Add): void {
  if (ids !== undefined) for (const [index, id] of ids.entries()) add(kind, id, [...path, index]);
}

function mapOf(column: string | { readonly map?: Readonly<Record<string, unknown>> } | undefined): readonly (readonly [string, string])[] {
  if (column === undefined || typeof column === 'string') return [];
  return Object.entries(column.map ?? {}).map(([value, id]) => [value, String(id)]);
}
