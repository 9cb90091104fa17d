/** The table of the report `quality`. */
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import { intervalOf } from '../../analysis/quality/score.js';
import type { Naming } from '../../model/naming.js';
import type { Both, Say } from '../../text/both.js';
import type { TableBlock, TableRow } from '../report.js';
import type { ReportInput } from '../report-maker.js';
import { type CellColumn, toTable } from '../table.js';
import { changeWords, labels, statusWords, trendWords } from '../vocabulary.js';

export function qualityTable(input: ReportInput, rows: readonly QualityRow[], naming: Naming, say: Say): TableBlock {
  const present = presentColumns(input, rows);
  return toTable({
    name: 'quality',
    columns: columnsIn(naming, say).filter(({ key }) => present[key] ?? true),
    rows,
    empty: say({ en: 'No touchpoint matches.', de: 'Kein Touchpoint passt.' }),
    about: ({ touchpoint }) => (touchpoint === null ? null : { type: 'touchpoint', id: touchpoint }),
    tone: toneOf,
  });
}

/** The columns that say something: without a comparison there is no change, without NPS no net promoters. */
function presentColumns({ evidence, options }: ReportInput, rows: readonly QualityRow[]): Readonly<Record<string, boolean>> {
  const compared = evidence.request.windows.length > 1;
  return {
    segment: options.grouping.name !== '',
    rank: rows.some(({ rank }) => rank !== null),
    adjusted: rows.some(({ adjusted }) => adjusted !== null),
    'top-two': rows.some(({ topTwo }) => topTwo !== null),
    'top-two-interval': rows.some(({ topTwo }) => topTwo !== null),
    nps: rows.some(({ nps }) => nps !== null),
    'nps-interval': rows.some(({ nps }) => nps !== null),
    change: compared,
    'change-interval': compared,
    verdict: compared,
    series: rows.some(({ series }) => series !== null),
    trend: rows.some(({ trend }) => trend !== null),
    'not-used': rows.some(({ notUsed }) => notUsed > 0),
    invalid: rows.some(({ invalid }) => invalid > 0),
  };
}

function columnsIn(naming: Naming, say: Say): readonly CellColumn<QualityRow>[] {
  return [
    { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', cell: ({ touchpoint }) => touchpoint ?? say(labels.wholeCompany) },
    { key: 'name', label: say(labels.name), type: 'text', drop: 9, cell: ({ touchpoint }) => touchpoint && naming.touchpoint(touchpoint) },
    { key: 'measure', label: say(labels.measure), type: 'text', cell: ({ touchpoint, measure }) => naming.measure(touchpoint, measure) },
    { key: 'segment', label: say(labels.segment), type: 'text', cell: ({ segment }) => segment },
    { key: 'score', label: say(labels.quality), type: 'score', cell: ({ score }) => score?.value ?? null },
    { key: 'interval', label: say(labels.interval), type: 'interval', of: 'score', cell: ({ score }) => intervalOf(score) },
    { key: 'bar', label: '', type: 'bar', drop: 8, cell: ({ score }) => score?.value ?? null },
    { key: 'n', label: say(labels.answers), type: 'count', of: 'score', cell: ({ n }) => n },
    { key: 'evidence', label: say(labels.evidence), type: 'text', drop: 2, cell: (row) => say(evidenceWord(row)) },
    { key: 'rank', label: say(labels.rank), type: 'count', drop: 3, cell: ({ rank }) => rank },
    { key: 'adjusted', label: say({ en: 'Adjusted', de: 'Bereinigt' }), type: 'score', drop: 7, cell: ({ adjusted }) => adjusted },
    { key: 'top-two', label: say(labels.topTwo), type: 'share', drop: 6, cell: ({ topTwo }) => topTwo?.value ?? null },
    {
      key: 'top-two-interval',
      label: say(labels.interval),
      type: 'share-interval',
      of: 'top-two',
      cell: ({ topTwo }) => intervalOf(topTwo),
    },
    { key: 'nps', label: 'NPS', type: 'difference', drop: 5, cell: ({ nps }) => nps?.value ?? null },
    { key: 'nps-interval', label: say(labels.interval), type: 'difference-interval', of: 'nps', cell: ({ nps }) => intervalOf(nps) },
    { key: 'change', label: say(labels.change), type: 'difference', cell: ({ change }) => change?.difference ?? null },
    {
      key: 'change-interval',
      label: say(labels.interval),
      type: 'difference-interval',
      of: 'change',
      cell: ({ change }) => intervalOf(change),
    },
    { key: 'verdict', label: say(labels.verdict), type: 'text', cell: ({ change }) => change && say(changeWords[change.verdict]) },
    { key: 'series', label: say(labels.trend), type: 'sparkline', drop: 7, cell: courseOf },
    {
      key: 'trend',
      label: say({ en: 'Direction', de: 'Richtung' }),
      type: 'text',
      drop: 7,
      cell: ({ trend }) => trend && say(trendWords[trend.verdict]),
    },
    { key: 'missing', label: say(labels.missing), type: 'count', drop: 10, cell: ({ missing }) => missing },
    { key: 'not-used', label: say(labels.notUsed), type: 'count', drop: 11, cell: ({ notUsed }) => notUsed },
    { key: 'invalid', label: say(labels.invalid), type: 'count', drop: 10, cell: ({ invalid }) => invalid },
  ];
}

/** Figures that nothing says how good they are were counted, but no quality was measured. */
function evidenceWord({ reason, status }: QualityRow): Both {
  return reason === 'no-target' ? { en: 'no target', de: 'ohne Ziel' } : statusWords[status];
}

function courseOf({ series }: QualityRow): readonly number[] | null {
  return series?.points.map(({ score }) => score.value) ?? null;
}

/** Only what is sure is coloured: a verdict of a change, or nothing known at all. */
function toneOf({ change, status }: QualityRow): NonNullable<TableRow['tone']> | null {
  if (status === 'no-data' || status === 'too-few' || status === 'assumed') return 'quiet';
  if (change?.verdict === 'improved') return 'good';
  return change?.verdict === 'worsened' ? 'bad' : null;
}
