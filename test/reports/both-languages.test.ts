import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as gapWords from '../../src/reports/gaps/gap-words.js';
import { reports } from '../../src/reports/registry.js';
import { changeWords, labels, measureName, statusWords, trendWords } from '../../src/reports/vocabulary.js';
import type { Both } from '../../src/reports/words.js';

const folder = resolve(import.meta.dirname ?? '.', '../../src/reports');

interface Pair extends Both {
  readonly file: string;
}

/** Every `{ en: …, de: … }` that is written in the files of the reports. */
function writtenPairs(): readonly Pair[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const text = String.raw`('(?:[^'\\]|\\.)*'|` + '`(?:[^`\\\\]|\\\\.)*`)';
  const pair = new RegExp(String.raw`\ben:\s*${text},\s*de:\s*${text}`, 'g');
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
  'touchpoint',
  'Name',
  'Segment',
  'Persona',
  'Personas',
  'NPS',
  'n',
  '95 %',
  '–',
  'Workshop',
  'Status',
  'Team',
  'Index',
  'Trend',
  'Plan',
  'in',
  'Okay',
  'okay',
]);

test('the pairs are found', () => {
  expect(pairs.length).toBeGreaterThan(200);
});

test('no word is empty in one language', () => {
  expect(pairs.filter(({ en, de }) => (en.trim() === '') !== (de.trim() === ''))).toEqual([]);
});

test('no English word is left in German', () => {
  const same = pairs.filter(({ en, de }) => en === de && /[a-z]/i.test(en.replaceAll('…', '')) && !shared.has(en));
  expect(same).toEqual([]);
  const english =
    /\b(the|of|and|is|are|were|with|for|from|this|that|not|only|nobody|each|answers?|score|quality|journeys?|missing|what|who|which)\b/i;
  expect(pairs.filter(({ de }) => english.test(de.replaceAll(/„[^“]*“/g, '')))).toEqual([]);
});

test('German has the marks of German, English those of English', () => {
  expect(pairs.filter(({ de }) => /["”]|\d\.\d/.test(de))).toEqual([]);
  expect(pairs.filter(({ en }) => /["„]|\d,\d(?!\d\d)/.test(en))).toEqual([]);
});

test('both languages put in the same', () => {
  const holes = (text: string) => text.split('…').length;
  expect(pairs.filter(({ en, de }) => holes(en) !== holes(de))).toEqual([]);
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
