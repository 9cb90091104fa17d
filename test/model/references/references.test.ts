/** Every reference of the model, and nothing that is none: one file of each kind that names all it can. */
import { expect, test } from 'vitest';
import type { Reference } from '../../../src/model/references/reference.js';
import { referencesFrom, referencesOf } from '../../../src/model/references/references.js';
import { toWords } from '../../../src/source/location.js';
import { loadExample } from '../../support/workspace.js';

const inventory = `
# file: tp.yaml
format: 1
name: X
stages: [{ id: use }]
teams: [{ id: service }]
goals:
  - { id: a, measure: quality, touchpoint: hotline, owner: service }
  - { id: b, measure: csat, journey: order }
  - { id: c, measure: waiting-time, touchpoint: hotline }
  - { id: d, measure: waiting-time }
  - { id: e, measure: kept, promise: reliable }
rules: { touchpoint/no-owner: error }
# file: touchpoints/hotline.yaml
name: Hotline
audience: [customer]
personas: [anna]
channel: phone
stages: [use]
owner: service
perceived_as: sales
contributors: [it]
responsible: Leitung Service
purposes: [inform]
technology: [crm]
quality: waiting-time
measurements:
  - { measure: csat, date: 2026-09-30, counts: { 1: 3 } }
  - { measure: own-scale, date: 2026-09-30, counts: { 1: 3 } }
  - { metric: waiting-time, date: 2026-09-30, value: 140, n: 3120 }
  - { promise: reliable, date: 2026-09-30, kept: 41, n: 80 }
metrics:
  - { id: waiting-time, better: lower }
expectations:
  - { id: fast, text: x, promise: reliable, standard: { metric: waiting-time, at_most: 120 } }
context: { needs: [history], gives: [reason] }
suppress_after: [checkout]
x-owner: nobody
# file: journeys/order.yaml
name: I order
persona: anna
target: order-2027
owner: sales
steps:
  - id: ask
    touchpoint: hotline
    stage: use
    passes_on: [history]
    ideas: [{ text: x, action: shorter }, { text: y }]
    next: [pay, exit, { step: ask, share: 0.1 }, { step: exit }]
  - { id: pay, touchpoint: web }
# file: personas/anna.yaml
name: Anna
customer: prospect
goals: [save]
channels: { phone: 5 }
importance: { hotline: 5 }
segment: { class: Business }
# file: actions/shorter.yaml
title: Shorter
kind: fix
touchpoints: [web]
journeys: [order]
expectations: [hotline/fast]
owner: service
# file: feedback/wide.yaml
name: Wide
data: wide.csv
segments: { class: Class }
answers:
  - { column: Q1, touchpoint: hotline, measure: csat }
  - { column: Q2, touchpoint: hotline, measure: waiting-time }
  - { column: Q3, measure: nps }
  - { column: Q4, journey: order, step: pay, measure: own }
  - { column: Q5, promise: reliable, kept: ["yes"] }
  - { expectation: hotline/fast, functional: Q6, dysfunctional: Q7 }
# file: feedback/long.yaml
name: Long
data: long.csv
touchpoint: { column: contact, map: { CALL: hotline } }
measure: { column: question, map: { sat: csat, wait: waiting-time } }
journey: { column: j, map: { O: order } }
step: { column: s, map: { P: pay } }
scales: { csat: [1, 5], waiting-time: { min: 0, max: 10 } }
outcome: { question: overall }
`;

function inWords({ kind, id, path, part }: Reference): string {
  return `${toWords(path)}${part === 'key' ? ' (key)' : ''} → ${kind} ${id}`;
}

async function referencesIn(file: string): Promise<readonly string[]> {
  const { workspace } = await loadExample(inventory);
  return referencesOf(workspace)
    .filter(({ from }) => from.origin.file === file)
    .map(inWords);
}

test('the inventory of these tests is sound', async () => {
  expect((await loadExample(inventory)).findings).toEqual([]);
});

test('tp.yaml: its goals name touchpoints, journeys, promises, teams and metrics', async () => {
  expect(await referencesIn('tp.yaml')).toEqual([
    'goals[0].touchpoint → touchpoint hotline',
    'goals[0].owner → team service',
    'goals[1].journey → journey order',
    'goals[2].touchpoint → touchpoint hotline',
    'goals[2].measure → metric hotline/waiting-time',
    'goals[3].measure → metric */waiting-time',
    'goals[4].promise → promise reliable',
  ]);
});

test('a touchpoint: free words, roles and standard measures are no references', async () => {
  expect(await referencesIn('touchpoints/hotline.yaml')).toEqual([
    'personas[0] → persona anna',
    'channel → channel phone',
    'stages[0] → stage use',
    'owner → team service',
    'perceived_as → team sales',
    'contributors[0] → team it',
    'quality → metric hotline/waiting-time',
    'measurements[1].measure → metric hotline/own-scale',
    'measurements[2].metric → metric hotline/waiting-time',
    'measurements[3].promise → promise reliable',
    'expectations[0].promise → promise reliable',
    'expectations[0].standard.metric → metric hotline/waiting-time',
    'context.needs[0] → context history',
    'context.gives[0] → context reason',
    'suppress_after[0] → touchpoint checkout',
  ]);
});

test('a journey: steps name steps of their own journey; `exit` is none', async () => {
  expect(await referencesIn('journeys/order.yaml')).toEqual([
    'persona → persona anna',
    'target → journey order-2027',
    'owner → team sales',
    'steps[0].touchpoint → touchpoint hotline',
    'steps[0].stage → stage use',
    'steps[0].passes_on[0] → context history',
    'steps[0].ideas[0].action → action shorter',
    'steps[0].next[0] → step order/pay',
    'steps[0].next[2].step → step order/ask',
    'steps[1].touchpoint → touchpoint web',
  ]);
});

test('a persona: the names are the keys of its maps', async () => {
  expect(await referencesIn('personas/anna.yaml')).toEqual([
    'channels.phone (key) → channel phone',
    'importance.hotline (key) → touchpoint hotline',
    'segment.class (key) → segment class',
  ]);
});

test('an action', async () => {
  expect(await referencesIn('actions/shorter.yaml')).toEqual([
    'touchpoints[0] → touchpoint web',
    'journeys[0] → journey order',
    'expectations[0] → expectation hotline/fast',
    'owner → team service',
  ]);
});

test('a feedback source with a column for each answer', async () => {
  expect(await referencesIn('feedback/wide.yaml')).toEqual([
    'answers[0].touchpoint → touchpoint hotline',
    'answers[1].touchpoint → touchpoint hotline',
    'answers[1].measure → metric hotline/waiting-time',
    'answers[3].journey → journey order',
    'answers[3].step → step order/pay',
    'answers[3].measure → metric */own',
    'answers[4].promise → promise reliable',
    'answers[5].expectation → expectation hotline/fast',
  ]);
});

test('a feedback source with a row for each answer: what its maps make of the values', async () => {
  expect(await referencesIn('feedback/long.yaml')).toEqual([
    'touchpoint.map.CALL → touchpoint hotline',
    'journey.map.O → journey order',
    'step.map.P → step */pay',
    'measure.map.wait → metric */waiting-time',
    'scales.waiting-time (key) → metric */waiting-time',
  ]);
});

test('the references of one entity are those that the workspace has from it', async () => {
  const { workspace } = await loadExample(inventory);
  const all = referencesOf(workspace).filter(({ from }) => from.id === 'anna');
  expect([...workspace.personas.values()].flatMap(referencesFrom)).toEqual(all);
});
