/** A report with every kind of block, cell and tone, as a person would want to read it, in both languages. */
import type { Cell, Column, Report, TableRow } from '../../../src/reports/report.js';
import type { Language } from '../../../src/text/locale.js';

const words = {
  title: { en: 'Quality', de: 'Qualität' },
  subtitle: { en: '1 Jan – 31 Dec 2025 · 95 % interval', de: '01.01. – 31.12.2025 · Vertrauensbereich 95 %' },
  store: { en: 'Advice in the store', de: 'Beratungsgespräch im Ladengeschäft am Münsterplatz' },
  hotline: { en: 'Hotline', de: 'Hotline' },
  forum: { en: 'Forum', de: 'Nutzerforum' },
  name: { en: 'Name', de: 'Name' },
  score: { en: 'Quality', de: 'Qualität' },
  topTwo: { en: 'Top two', de: 'Obere zwei' },
  change: { en: 'Change', de: 'Änderung' },
  verdict: { en: 'Verdict', de: 'Urteil' },
  rank: { en: 'Rank', de: 'Rang' },
  newest: { en: 'Newest', de: 'Neueste' },
  cost: { en: 'Cost', de: 'Kosten' },
  worse: { en: 'worsened', de: 'verschlechtert' },
  better: { en: 'improved', de: 'verbessert' },
  unknown: { en: 'unknown', de: 'unbekannt' },
  weak: { en: 'Weak points', de: 'Schwachstellen' },
  bad: { en: 'The hotline is below its target', de: 'Die Hotline liegt unter ihrem Ziel' },
  note: {
    en: 'Quality is known for 2 of 3 touchpoints (66.7 %). A touchpoint with fewer than five answers has no score, so that nobody can be told apart.',
    de: 'Die Qualität ist für 2 von 3 Touchpoints bekannt (66,7 %). Ein Touchpoint mit weniger als fünf Antworten hat keinen Wert, damit niemand zu erkennen ist.',
  },
  none: { en: 'No actions', de: 'Keine Maßnahmen' },
  axis: { en: 'Quality (0–100)', de: 'Qualität (0–100)' },
  chart: { en: 'Quality of three touchpoints with its interval', de: 'Qualität von drei Touchpoints mit Vertrauensbereich' },
  target: { en: 'Target 80', de: 'Ziel 80' },
} as const;

export function sampleReport(language: Language = 'en'): Report {
  const say = (word: keyof typeof words) => words[word][language];
  const columns: readonly Column[] = [
    { key: 'touchpoint', label: 'Touchpoint', type: 'id' },
    { key: 'name', label: say('name'), type: 'text', drop: 4 },
    { key: 'n', label: 'n', type: 'count', of: 'score' },
    { key: 'score', label: say('score'), type: 'score' },
    { key: 'interval', label: '95 %', type: 'interval', of: 'score' },
    { key: 'bar', label: '', type: 'bar', drop: 6 },
    { key: 'change', label: say('change'), type: 'difference' },
    { key: 'change-interval', label: '95 %', type: 'difference-interval', of: 'change' },
    { key: 'p', label: 'p', type: 'p', of: 'change' },
    { key: 'verdict', label: say('verdict'), type: 'text', drop: 2 },
  ];
  const rows: readonly TableRow[] = [
    row(
      'store',
      [say('store'), 1270, 76.84, { low: 72.57, high: 81.04 }, 76.84, 4.25, { low: -0.9, high: 9.4 }, 0.0496, say('better')],
      'good',
    ),
    row(
      'hotline',
      [say('hotline'), 135, 64.7, { low: 59.8, high: 69.6 }, 64.7, -18.6, { low: -32.8, high: -4.3 }, 0.0004, say('worse')],
      'bad',
    ),
    row('forum', [say('forum'), 4, null, null, null, null, null, null, say('unknown')], 'quiet'),
  ];
  const more: readonly Column[] = [
    { key: 'touchpoint', label: 'Touchpoint', type: 'id' },
    { key: 'top-two', label: say('topTwo'), type: 'share' },
    { key: 'top-two-interval', label: '95 %', type: 'share-interval' },
    { key: 'rank', label: say('rank'), type: 'range' },
    { key: 'index', label: 'Index', type: 'number' },
    { key: 'difference-bar', label: '', type: 'difference-bar' },
    { key: 'series', label: '12', type: 'sparkline' },
    { key: 'newest', label: say('newest'), type: 'date' },
    { key: 'cost', label: say('cost'), type: 'money' },
  ];
  return {
    name: 'quality',
    title: say('title'),
    subtitle: say('subtitle'),
    language,
    workspace: 'Müller & Söhne',
    asOf: '2025-12-31',
    blocks: [
      { kind: 'table', name: 'quality', columns, rows, empty: '–' },
      { kind: 'chart', name: 'quality', description: say('chart'), chart: intervals(say) },
      { kind: 'heading', text: say('weak') },
      { kind: 'paragraph', text: say('bad'), tone: 'bad' },
      {
        kind: 'table',
        name: 'details',
        columns: more,
        rows: [
          row('store', [
            0.795,
            { low: 0.717, high: 0.856 },
            { low: 1, high: 1 },
            1234.5,
            21.4,
            [70, 71.5, null, 74, 76.8],
            '2025-12-31',
            money(2488),
          ]),
          row('hotline', [0.0002, { low: 0, high: 0.034 }, { low: 2, high: 3 }, -0.04, -31, [80, 72, 64.7], '2025-10-02', money(0.5)]),
        ],
        empty: '–',
      },
      { kind: 'table', name: 'actions', columns: more, rows: [], empty: say('none') },
      { kind: 'paragraph', text: say('note'), tone: 'note' },
    ],
    data: {
      rows: [
        {
          touchpoint: 'store',
          measure: 'csat',
          score: { value: 76.83727034120734, low: 72.57, high: 81.04 },
          n: 1270,
          missing: 4,
          invalid: 2,
          status: 'ok',
          topTwo: { k: 101, share: 0.7952755905511811, low: 0.717, high: 0.856 },
          change: { difference: -0, low: -0.9, high: 9.4, p: 0.0496, pAdjusted: 0.0992, verdict: 'improved' },
          trend: undefined,
        },
        { touchpoint: 'forum', measure: 'csat', score: null, n: 4, missing: 0, invalid: 0, status: 'too-few', topTwo: null },
      ],
      notes: [say('note')],
    },
    provenance: {
      version: '0.1.0',
      revision: '7a1c9e2',
      windows: [{ name: '2025', first: '2025-01-01', last: '2025-12-31' }],
      sources: [
        {
          id: 'survey',
          files: [{ path: 'feedback/survey.csv', sha256: '3fd1aa0b9c5e7d21'.repeat(4) }],
          rows: 12345,
          first: '2025-01-02',
          last: '2025-12-31',
          weighted: true,
          outside: 1,
        },
        { id: null, files: [], rows: 3, first: null, last: null, weighted: false, outside: 0 },
      ],
      confidence: 0.95,
      seed: 1,
      settings: { target: 80, weights: { derived: 0.35, stated: 0.25 } },
    },
  };
}

function row(id: string, cells: readonly Cell[], tone?: TableRow['tone']): TableRow {
  return { cells: [id, ...cells], about: { type: 'touchpoint', id }, ...(tone && { tone }) };
}

function money(amount: number): Cell {
  return { amount, currency: 'EUR' };
}

function intervals(say: (word: keyof typeof words) => string) {
  return {
    kind: 'intervals',
    axis: say('axis'),
    marks: [
      { label: say('store'), value: 76.84, low: 72.57, high: 81.04, certainty: 'measured' },
      { label: say('hotline'), value: 64.7, low: 59.8, high: 69.6, certainty: 'few' },
      { label: say('forum'), value: null, low: null, high: null, certainty: 'measured' },
    ],
    target: { value: 80, label: say('target') },
  } as const;
}
