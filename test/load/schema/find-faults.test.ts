/** The walk that explains, and the checks that only say yes or no, say neither more nor less than JSON Schema does. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFaults } from '../../../src/load/schema/find-faults.js';
import { shippedSchemas } from '../../../src/load/schema/schema.js';
import { soundCheckOf } from '../../../src/load/schema/sound-check.js';
import type { Kind } from '../../../src/model/entity.js';

const kinds: readonly Kind[] = ['tp', 'touchpoint', 'journey', 'persona', 'action', 'feedback'];
const schemas = shippedSchemas();
const readSchema = (name: string) => JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ schemas: [...kinds, 'common'].map(readSchema), strict: false, validateFormats: false });

/** One sound file of each kind with nearly every key. */
const soundFiles: Readonly<Record<Kind, string>> = {
  tp: `
format: 1
name: { de: Musterbau GmbH, en: Musterbau Ltd }
languages: [de, en]
preset: strict
stages: [{ id: purchase, name: Purchase, moment: during, description: x, x-own: 1 }]
teams: [{ id: media-x, name: Media X, kind: agency, responsible: Ms Y }]
channels: [{ id: phone, medium: human }]
promises: [{ id: reliable, text: We keep our dates., source: Leitbild, weight: 2 }]
context: [{ id: order-history }]
customers: { count: 40000, date: 2026-09-30, source: CRM }
goals: [{ id: g, measure: quality, touchpoint: hotline, journey: j, promise: p, at_least: 75, at_most: 80, by: 2027-06-30, owner: media-x }]
settings: { target_quality: 80, promise_target: 0.8, relevance_weights: { derived: 0.35 }, negligible_change: 3, relation_break_within: P90D }
rules: { touchpoint/no-owner: error, touchpoint/stale-assessment: { severity: warning, max_age: P1Y } }
`,
  touchpoint: `
name: { de: Hotline, en-GB: Hotline }
audience: [customer]
personas: [anna]
directness: direct
media: owned
channel: phone
stages: [use]
owner: service
purposes: [inform]
effect: { awareness: 1, image: 4.5 }
information: [ { de: Liefertermin }, x ]
legal_duty: false
reach: { contacts: 12000, customers: 5200, per: month, date: 2026-09-30, source: log }
cost: { amount: 8000, currency: EUR, per: month }
assessment: { importance: 5, satisfaction: 3, date: 2026-10-12, by: workshop }
quality: csat
measurements:
  - { measure: csat, scale: [1, 5], date: 2026-09-30, counts: { 1: 3, 5: 22 }, source: Q3 }
  - { measure: nps, scale: { min: 0, max: 10, reversed: false }, date: 2026-09-30, counts: { detractors: 10 } }
  - { metric: waiting-time, date: 2026-09-30, value: 140, n: 3120 }
  - { metric: waiting-time, date: 2026-09-30, within: 2890, n: 3120 }
  - { promise: reliable, date: 2026-09-30, kept: 41, n: 80 }
  - { incidents: { n: 50, left: 12 }, without: { n: 450, left: 15 }, horizon: P90D, date: 2026-09-30 }
metrics: [{ id: waiting-time, unit: s, better: lower, target: 120, limit: 180 }]
expectations: [{ id: fast, text: x, kind: basic, promise: reliable, standard: { metric: waiting-time, at_most: 120 } }]
context: { needs: [order-history], gives: [] }
worksheet: { promise: [x], expect: [] }
guidelines: [{ text: x, since: 2026-01-01 }]
observations: [{ date: 2026-11-02, about: contacts, text: x }]
review_by: 2028-02-29
links: [https://example.com, docs/hotline.md]
x-own: { any: [thing] }
`,
  journey: `
name: I order
persona: anna
scenario: { de: x }
state: current
target: t
volume: { count: 600, per: month }
review: { status: reviewed, date: 2026-10-12 }
steps:
  - id: question
    touchpoint: hotline
    stage: use
    does: calls
    feels: { score: -1.5, date: 2026-10-12, source: x, n: 5 }
    after: P2DT3H
    moment_of_truth: true
    frontstage: [x]
    passes_on: [a]
    pains: [{ text: x, severity: 2 }]
    ideas: [{ text: x, action: y }]
    next: [order, { step: exit, share: 0.2, when: x }]
`,
  persona: `
name: Anna
role: Buyer
customer: prospect
share: 0.4
goals: [x]
channels: { phone: 5 }
importance: { hotline: 1 }
segment: { class: Business, size: 3 }
`,
  action: `
title: Cut the form
kind: fix
touchpoints: [web]
expectations: [web/short]
owner: web
status: doing
effort: 5
cost: { amount: 2000, currency: EUR }
impact: { quality: { from: 41, to: 60 }, confidence: 0.6 }
due: 2027-03-01
`,
  feedback: `
name: Survey
data: data/pulse-*.csv
format: { delimiter: ";", decimal: ",", encoding: windows-1252, date: DD.MM.YYYY }
date: { fixed: 2025-06-30 }
segments: { class: Class, purpose: { column: Type, map: { a: b, c: true, d: 5 } } }
missing: ["", n/a, 0]
outcome: { column: q, map: { good: 100 }, scale: [1, 5] }
left: { column: c, within: P90D, values: [1] }
answers:
  - { column: Q1, touchpoint: wifi, measure: csat, scale: [1, 5], missing: [0] }
  - { column: Q2, promise: p, kept: ["yes"] }
  - { expectation: hotline/fast, functional: Q3, dysfunctional: Q4 }
touchpoint: { column: t, map: { CALL: hotline } }
measure: question
scales: { csat: [1, 5], effort: { min: 1, max: 5, reversed: true } }
`,
};

// What people, and fuzzers, write in the place of a value.
const others: readonly unknown[] = [
  null,
  '',
  ' ',
  'a',
  'A b',
  'exit',
  0,
  1,
  -1,
  2.5,
  101,
  1e21,
  true,
  [],
  ['a'],
  [1, 5, 7],
  {},
  { id: 'x' },
  { a: 1 },
];

describe.each(kinds)('a %s', (kind) => {
  const sound = parse(soundFiles[kind]) as unknown;
  const validate = ajv.getSchema(`${kind}.schema.json`);
  const isSound = (data: unknown) => validate?.(data) === true;
  const check = soundCheckOf(schemas(kind), schemas);

  test('has no faults where it is sound', () => {
    expect(validate?.(sound), JSON.stringify(validate?.errors)).toBe(true);
    expect(findFaults(kind, sound, schemas)).toEqual([]);
    expect(check(sound)).toBe(true);
  });

  test('has faults exactly where JSON Schema refuses it, whatever is changed', () => {
    let refused = 0;
    for (const mutant of mutantsOfFile(sound as Data, readSchema(kind).required)) {
      const faults = findFaults(kind, mutant, schemas);
      const verdicts = { walk: faults.length === 0, check: check(mutant) };
      const wanted = isSound(mutant);
      // Of thousands only one that is judged wrongly is put into words.
      if (verdicts.walk !== wanted || verdicts.check !== wanted)
        expect({ mutant, faults, ...verdicts }).toEqual({ mutant, faults: wanted ? [] : expect.anything(), walk: wanted, check: wanted });
      if (faults.length > 0) refused += 1;
    }
    expect(refused).toBeGreaterThan(100);
  });
});

test('every keyword of the schemas is one that the walk knows', () => {
  const known = new Set(
    'type enum pattern minimum maximum minItems maxItems minProperties items properties required patternProperties'.split(' '),
  );
  for (const word of 'additionalProperties propertyNames oneOf $ref $defs $schema $id title description examples default format'.split(' '))
    known.add(word);
  const keywords = new Set<string>();
  const collect = (schema: unknown, isMap: boolean): void => {
    if (Array.isArray(schema)) for (const item of schema) collect(item, false);
    if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return;
    for (const [key, value] of Object.entries(schema)) {
      if (!isMap) keywords.add(key);
      if (['examples', 'default', 'enum', 'required'].includes(key) && !isMap) continue;
      collect(value, !isMap && ['properties', '$defs', 'patternProperties'].includes(key));
    }
  };
  for (const name of [...kinds, 'common']) collect(readSchema(name), false);
  expect([...keywords].filter((keyword) => !known.has(keyword))).toEqual([]);
});

type Data = Readonly<Record<string, unknown>>;

/** Every copy with one value changed, left out, or under another key; what lies below a key is changed beside the required keys alone. */
function* mutantsOfFile(sound: Data, required: readonly string[]): Generator<unknown> {
  yield* others;
  yield* withoutOrRenamed(sound);
  const needed = Object.fromEntries(required.map((key) => [key, sound[key]]));
  for (const [key, item] of Object.entries(sound)) for (const mutant of mutantsOf(item)) yield { ...needed, [key]: mutant };
}

function* withoutOrRenamed(map: Data): Generator<Data> {
  for (const [key, item] of Object.entries(map)) {
    const { [key]: _, ...rest } = map;
    yield rest;
    yield { ...rest, [`${key}x`]: item };
    yield { ...rest, [`x-${key}`]: item };
  }
}

function* mutantsOf(value: unknown): Generator<unknown> {
  yield* others;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.filter((_, at) => at !== index);
      for (const mutant of mutantsOf(item)) yield value.map((kept, at) => (at === index ? mutant : kept));
    }
    yield [...value, null];
  } else if (value !== null && typeof value === 'object') {
    yield* withoutOrRenamed(value as Data);
    for (const [key, item] of Object.entries(value)) for (const mutant of mutantsOf(item)) yield { ...value, [key]: mutant };
  }
}
