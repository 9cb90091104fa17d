import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.js';
import { measureName } from '../../src/model/measure-name.js';
import { explainedNumbers, explainNumber } from '../../src/reports/explain/explain-report.js';
import * as gapWords from '../../src/reports/gaps/gap-words.js';
import { reports } from '../../src/reports/registry.js';
import type { Report } from '../../src/reports/report.js';
import type { ReportMaker } from '../../src/reports/report-maker.js';
import { changeWords, labels, statusWords, trendWords } from '../../src/reports/vocabulary.js';
import type { Both } from '../../src/text/both.js';
import { answers, cases, evidenceOf } from '../support/evidence.js';
import { madeReport } from '../support/made-report.js';

const folder = resolve(import.meta.dirname ?? '.', '../../src/reports');

interface Pair extends Both {
  readonly file: string;
}

/** Every `{ en: …, de: … }` that is written in the files of the reports. */
function writtenPairs(): readonly Pair[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const pair = /\ben:\s*('(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`),\s*de:\s*('(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/g;
  return files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(pair)].map(([, en = '', de = '']) => ({ file, en: bare(en), de: bare(de) })),
  );
}

/** The text between the quotation marks, without what is put in. */
function bare(literal: string): string {
  let text = literal.slice(1, -1);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\$\{[^{}]*\}/g, '…').replace(/\{[^{}]*\}/g, '…');
  }
  return text;
}

const pairs = writtenPairs();

// Words of the field, names and signs that are the same in both languages.
const shared = new Set([
  'Touchpoint',
  'Touchpoints',
  'Index',
  'Name',
  'Segment',
  'Persona',
  'Personas',
  'NPS',
  'n',
  '95 %',
  '–',
  'Workshop',
  'Team',
  'Teams',
  'neutral',
  'okay',
  'Okay',
]);

const english =
  /\b(the|of|and|is|are|were|with|for|from|this|that|not|only|nobody|each|answers?|score|quality|journeys?|missing|what|who|which)\b/i;

/** What is quoted, an option or a path stays as it is. */
function isEnglish(text: string): boolean {
  return english.test(text.replaceAll(/„[^“]*“|--[\w-]+|[\w-]+\/[\w./:-]+/g, ''));
}

test('the pairs are found', () => {
  expect(pairs.length).toBeGreaterThan(200);
});

test('no word is empty in one language', () => {
  expect(pairs.filter(({ en, de }) => (en.trim() === '') !== (de.trim() === ''))).toEqual([]);
});

test('no English word is left in German', () => {
  const same = pairs.filter(({ en, de }) => en === de && /[a-z]/i.test(en.replaceAll('…', '')) && !shared.has(en));
  expect(same).toEqual([]);
  expect(pairs.filter(({ de }) => isEnglish(de))).toEqual([]);
});

test('German has the marks of German, English those of English', () => {
  expect(pairs.filter(({ de }) => /["”]|\d\.\d/.test(de))).toEqual([]);
  expect(pairs.filter(({ en }) => /["„]|\d,\d(?!\d\d)/.test(en))).toEqual([]);
});

test('what is put in stands in both languages', () => {
  expect(pairs.filter(({ en, de }) => en.includes('…') !== de.includes('…'))).toEqual([]);
});

test('every report says in both languages what it is for', () => {
  for (const { summary } of reports) {
    expect(summary.en).not.toBe(summary.de);
    expect(`${summary.en}${summary.de}`).not.toMatch(/\.$/);
  }
});

describe('the words are those of the field', () => {
  const german = (words: Readonly<Record<string, Both>>) => Object.fromEntries(Object.values(words).map(({ en, de }) => [en, de]));
  test('verdicts, evidence and fields', () => {
    expect(german(changeWords)).toMatchObject({ improved: 'verbessert', worsened: 'verschlechtert', stable: 'stabil', unclear: 'unklar' });
    expect(german(statusWords)).toMatchObject({ measured: 'gemessen', assumed: 'angenommen', unknown: 'unbekannt' });
    expect(german(trendWords)).toEqual({ rising: 'steigend', falling: 'fallend', 'no trend': 'kein Trend', 'too short': 'zu kurz' });
    expect(german(gapWords.quadrantWords)).toEqual({
      'keep up': 'Stärken halten',
      'concentrate here': 'hier ansetzen',
      'low priority': 'nachrangig',
      'possible overkill': 'eher zu viel',
    });
    expect(german(gapWords.cellWords)).toMatchObject({ 'white spot': 'Chancenlücke', 'blind spot': 'blinder Fleck' });
    expect(german(gapWords.groupWords)).toMatchObject({ 'relation-breaker': 'Beziehungsbrecher' });
    expect(gapWords.retireWords['retire-candidate'].de).toContain('ausgemustert');
  });

  test('columns', () => {
    expect(german(labels)).toMatchObject({
      Touchpoint: 'Touchpoint',
      Stage: 'Phase',
      Journey: 'Kundenreise',
      Step: 'Schritt',
      Owner: 'Verantwortung',
      Relevance: 'Relevanz',
      Quality: 'Qualität',
      Gap: 'Lücke',
      Missing: 'Ohne Angabe',
      Invalid: 'Ungültig',
      'Not used': 'Nicht genutzt',
    });
  });

  test('measures, and metrics by their id', () => {
    const standard = ['csat', 'nps', 'effort', 'expectation', 'adequate', 'desired', 'disconfirmation', 'importance', 'repeated'];
    for (const measure of standard) expect(measureName(measure).en).not.toBe(measureName(measure).de);
    expect(measureName('waiting-time')).toEqual({ en: 'waiting-time', de: 'waiting-time' });
  });
});

describe('what reports say', () => {
  const office = `
# file: tp.yaml
format: 1
name: Kontor
languages: [de]
stages: [{ id: suche, name: Suche, moment: before }, { id: kauf, name: Kauf, moment: during }]
teams: [{ id: vertrieb, name: Vertrieb }, { id: dienst, name: Dienst }]
promises: [{ id: sofort, text: Sofort. }]
customers: { count: 1000 }
# file: touchpoints/telefon.yaml
name: Telefon
owner: dienst
stages: [suche]
personas: [anna]
expectations: [{ id: sofort, text: Sofort, promise: sofort }]
assessment: { importance: 4, date: 2026-01-01 }
reach: { customers: 5, per: month }
# file: touchpoints/brief.yaml
name: Brief
owner: vertrieb
assessment: { importance: 2, satisfaction: 2, date: 2026-01-01 }
# file: touchpoints/laden.yaml
name: Laden
# file: touchpoints/netz.yaml
name: Netz
# file: personas/anna.yaml
name: Anna
# file: journeys/frage.yaml
name: Ich frage
persona: anna
steps: [{ id: a, touchpoint: telefon, moment_of_truth: true }, { id: b, touchpoint: brief, feels: { score: -1 } }]
# file: actions/kurz.yaml
title: Kürzen
status: doing
due: 2026-01-01
effort: 5
touchpoints: [telefon]
# file: feedback/puls.yaml
name: Puls
data: puls.csv
outcome: { column: overall, scale: [1, 5] }
answers: [{ column: q, touchpoint: telefon, measure: csat, scale: [1, 5] }]
`;
  const scores = Float64Array.from({ length: 60 }, (_, row) => (row % 5) + 1);
  const evidence: Evidence = {
    ...evidenceOf(
      [
        answers('telefon', 'csat', { 1: 20, 3: 30, 5: 10 }, { source: 'puls', month: '2026-03', invalid: 1, notUsed: 1, missing: 1 }),
        answers('telefon', 'csat', { 1: 5, 3: 30, 5: 25 }, { source: 'puls', window: 1, month: '2025-03' }),
        answers('laden', 'nps', { 10: 20, 8: 10, 0: 5 }, { month: '2026-04' }),
        answers('netz', 'csat', { 5: 3 }),
        cases('telefon', 'sofort', 9, 20),
        answers(null, 'nps', { 10: 20, 0: 5 }),
      ],
      {
        windows: ['2026', '2025'].map((name) => ({ name, first: `${name}-01-01`, last: `${name}-12-31` })),
        sources: [{ id: 'puls', first: '2025-01-01', last: '2026-10-01' }],
        rows: ({ questions }) => ({
          total: 60,
          columns: questions.map(() => scores),
          outcome: scores.map((score) => 25 * (score - 1)),
          left: null,
          weights: null,
          respondents: null,
        }),
      },
    ),
    incidents: [
      {
        touchpoint: 'telefon',
        window: 0,
        incidents: { n: 50, left: 12 },
        without: { n: 450, left: 15 },
      },
    ],
  };
  const makers: readonly ReportMaker[] = [
    ...reports,
    ...explainedNumbers.map((number) => explainNumber('telefon', number, (path) => path)),
  ];

  /** All that a reader sees but ids and commands. */
  function textsOf({ title, subtitle, blocks }: Report): readonly string[] {
    const seen = blocks.flatMap((block): readonly unknown[] => {
      if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
      if (block.kind === 'list') return block.items;
      if (block.kind === 'chart') return [block.description, ...stringsIn({ ...block.chart, kind: null })];
      const shown = block.rows.flatMap(({ cells }) => cells.filter((_, column) => block.columns[column].type === 'text'));
      return [block.empty, ...block.columns.map(({ label }) => label), ...shown];
    });
    return [title, subtitle, ...seen]
      .filter((text) => typeof text === 'string')
      .map((text) => text.replaceAll(/`?tp (?:explain|report) [\w.-]+`?/g, ''));
  }

  /** The texts anywhere in a chart; `certainty` and the like are for the drawing. */
  function stringsIn(value: unknown, key = ''): readonly string[] {
    if (typeof value === 'string') return key === 'certainty' || key === 'period' ? [] : [value];
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([name, part]) => stringsIn(part, Number.isNaN(Number(name)) ? name : key));
  }

  test.each(makers.map((maker) => [maker.name, maker] as const))('%s is German in German', async (_, maker) => {
    const german = textsOf(await madeReport(maker, office, evidence, { language: 'de' }));
    expect(german.filter((text) => isEnglish(text))).toEqual([]);
    expect(german.filter((text) => /undefined|NaN|^null$|\[object/.test(text))).toEqual([]);
  });

  test.each(makers.map((maker) => [maker.name, maker] as const))('%s says as much in both languages', async (_, maker) => {
    const [english, german] = await Promise.all([
      madeReport(maker, office, evidence, { language: 'en' }),
      madeReport(maker, office, evidence, { language: 'de' }),
    ]);
    const shape = ({ blocks }: Report) =>
      blocks.map((block) => [
        block.kind,
        'rows' in block ? [block.name, block.rows.length, block.columns.map(({ key, label }) => [key, label === ''])] : '',
      ]);
    expect(shape(german)).toEqual(shape(english));
    expect({ ...german.data, notes: [] }).toEqual({ ...english.data, notes: [] });
    expect(german.data.notes).toHaveLength(english.data.notes.length);
  });
});
