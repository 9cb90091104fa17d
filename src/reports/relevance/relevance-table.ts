/** The table of the report `relevance`. */
import { fewestAnswers } from '../../analysis/relevance/known-sides.js';
import type { RelevanceRow } from '../../analysis/relevance/relevance.js';
import type { Naming } from '../../model/naming.js';
import type { Both, Say } from '../../text/both.js';
import type { TableBlock } from '../report.js';
import type { ReportOptions } from '../report-maker.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';

export function relevanceTable({ grouping }: ReportOptions, rows: readonly RelevanceRow[], naming: Naming, say: Say): TableBlock {
  return toTable({
    name: 'relevance',
    columns: columnsIn(naming, say).filter(({ key }) => key !== 'segment' || grouping.name !== ''),
    rows,
    empty: say({ en: 'No touchpoint matches.', de: 'Kein Touchpoint passt.' }),
    about: ({ touchpoint }) => ({ type: 'touchpoint', id: touchpoint }),
    tone: ({ rank }) => (rank === null ? 'quiet' : null),
  });
}

function columnsIn(naming: Naming, say: Say): readonly CellColumn<RelevanceRow>[] {
  return [
    { key: 'rank', label: say(labels.rank), type: 'count', cell: ({ rank }) => rank },
    { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', cell: ({ touchpoint }) => touchpoint },
    { key: 'name', label: say(labels.name), type: 'text', drop: 10, cell: ({ touchpoint }) => naming.touchpoint(touchpoint) },
    { key: 'segment', label: say(labels.segment), type: 'text', cell: ({ segment }) => segment },
    { key: 'score', label: say(labels.relevance), type: 'score', cell: ({ score }) => score?.value ?? null },
    { key: 'bar', label: '', type: 'bar', drop: 9, cell: ({ score }) => score?.value ?? null },
    {
      key: 'bounds',
      label: say({ en: 'Could be', de: 'Kann sein' }),
      type: 'interval',
      of: 'score',
      cell: ({ score, missing }) => (score === null || missing.length === 0 ? null : { low: score.low, high: score.high }),
    },
    { key: 'rank-range', label: say({ en: 'Ranks', de: 'Ränge' }), type: 'range', drop: 5, cell: ({ rankRange }) => rankRange },
    { key: 'known', label: say({ en: 'Known', de: 'Bekannt' }), type: 'share', of: 'score', cell: ({ coverage }) => coverage },
    {
      key: 'stated',
      label: say({ en: 'Stated', de: 'Genannt' }),
      type: 'score',
      drop: 2,
      cell: ({ stated }) => stated?.score.value ?? null,
    },
    {
      key: 'derived',
      label: say({ en: 'Derived', de: 'Abgeleitet' }),
      type: 'score',
      drop: 2,
      cell: ({ derived }) => derived?.index ?? null,
    },
    {
      key: 'structural',
      label: say({ en: 'Structural', de: 'Strukturell' }),
      type: 'score',
      drop: 3,
      cell: ({ structural }) => structural?.index ?? null,
    },
    {
      key: 'reach',
      label: say({ en: 'Reach', de: 'Reichweite' }),
      type: 'score',
      drop: 3,
      cell: ({ reach }) => reach?.score.value ?? null,
    },
    { key: 'n', label: say({ en: 'n at least', de: 'n mindestens' }), type: 'count', of: 'score', cell: fewestAnswers },
    {
      key: 'field',
      label: say({ en: 'Stated and derived', de: 'Genannt und abgeleitet' }),
      type: 'text',
      drop: 7,
      cell: ({ field }) => field && say(fieldWords[field]),
    },
    { key: 'view', label: say({ en: 'Seen from', de: 'Gesehen von' }), type: 'text', drop: 8, cell: ({ view }) => say(viewWords[view]) },
  ];
}

const fieldWords: Readonly<Record<NonNullable<RelevanceRow['field']>, Both>> = {
  'key-driver': { en: 'key driver', de: 'Haupttreiber' },
  'claimed-only': { en: 'only claimed', de: 'nur genannt' },
  'hidden-driver': { en: 'hidden driver', de: 'verborgener Treiber' },
  low: { en: 'neither', de: 'weder noch' },
};

const viewWords: Readonly<Record<RelevanceRow['view'], Both>> = {
  both: { en: 'inside and outside', de: 'innen und außen' },
  'inside-only': { en: 'inside only', de: 'nur innen' },
  'outside-only': { en: 'outside only', de: 'nur außen' },
  none: { en: '–', de: '–' },
};
