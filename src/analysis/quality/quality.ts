/** How good each touchpoint is: one row for each touchpoint and measure, and segment where the answers are kept apart. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import { isLive, type Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import type { Grouping } from '../grouping.js';
import { settingsOf } from '../settings.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { personaRow } from './persona-row.js';
import { isQualityMeasure, orderMeasures } from './quality-measures.js';
import { measuredRow, type QualityRow, type RowOptions, unmeasuredRow } from './quality-row.js';

export interface QualityOptions {
  readonly grouping: Grouping;
  readonly selects: (touchpoint: Touchpoint) => boolean;
  /** Rows of the company as a whole are among them. */
  readonly withCompany: boolean;
  /** With it the intervals of few ratings are resampled; without it they are Student's. */
  readonly seed?: number | null;
}

/** Touchpoints in the order of ids, their primary measure first; the company as a whole last. Those without answers are there too. */
export function qualityOf(workspace: Workspace, evidence: Evidence, options: QualityOptions): readonly QualityRow[] {
  const tallies = groupBy(
    evidence.tallies.filter(({ question }) => isQualityMeasure(question)),
    ({ question }) => question.touchpoint,
  );
  const { grouping, seed = null } = options;
  const how = { negligible: settingsOf(workspace.company).negligibleChange, seed };
  const rows = [...workspace.touchpoints.values()]
    .filter((touchpoint) => options.selects(touchpoint) && (isLive(touchpoint) || tallies.has(touchpoint.id)))
    .sort((a, b) => byCodePoint(a.id, b.id))
    .flatMap((touchpoint) => rowsOf(touchpoint, tallies.get(touchpoint.id) ?? [], grouping, how));
  const company = options.withCompany ? rowsOf(null, tallies.get(null) ?? [], grouping, how) : [];
  return withAdjustedChanges([...rows, ...company]);
}

function rowsOf(touchpoint: Touchpoint | null, tallies: readonly Tally[], grouping: Grouping, how: RowOptions): readonly QualityRow[] {
  const byMeasure = groupBy(tallies, ({ question }) => question.measure);
  const measures = orderMeasures(byMeasure.keys(), touchpoint);
  if (measures.length === 0) return touchpoint === null ? [] : [unmeasuredRow(touchpoint)];
  const primary = measures.find((measure) => byMeasure.get(measure)?.some(isAnswered)) ?? measures[0];
  return measures
    .toSorted((a, b) => Number(b === primary) - Number(a === primary))
    .flatMap((measure) => {
      const bySegment = groupBy(byMeasure.get(measure) ?? [], ({ segments }) => grouping.groupOf(segments));
      return [...bySegment.entries()]
        .sort(([a], [b]) => bySegmentName(a, b))
        .map(([segment, group]) => {
          const row = measuredRow(touchpoint, { measure, primary: measure === primary, segment }, group, how);
          return grouping.strata === undefined ? row : personaRow(row, group, grouping.strata, how.negligible);
        });
    });
}

/** A question that nobody has answered yet must not stand for the quality. */
function isAnswered({ window, frequencies, readings }: Tally): boolean {
  return window === 0 && (frequencies.length > 0 || readings !== null);
}

/** Those who belong to no group come last. */
function bySegmentName(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return byCodePoint(a, b);
}

/** All changes of a report are tested together: Benjamini–Hochberg over the primary measures and the others alike. */
function withAdjustedChanges(rows: readonly QualityRow[]): readonly QualityRow[] {
  const adjusted = benjaminiHochberg(rows.map(({ change }) => change?.p ?? null));
  return rows.map((row, index) => (row.change === null ? row : { ...row, change: { ...row.change, pAdjusted: adjusted[index] ?? null } }));
}
