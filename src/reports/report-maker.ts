/** What makes a report: from the inventory and the evidence to blocks and data. */
import type { Grouping } from '../analysis/grouping.js';
import type { Evidence } from '../evidence/evidence.js';
import type { AnyEntity, Workspace } from '../model/workspace.js';
import type { Both } from '../text/both.js';
import type { Language } from '../text/locale.js';
import type { Report } from './report.js';

/** Where the importance in `gaps` comes from. */
export const importances = ['relevance', 'stated', 'derived', 'structural', 'reach'] as const;
export type Importance = (typeof importances)[number];

/** What the answers are weighted by. */
export const weightings = ['survey', 'personas', 'none'] as const;
export type Weighting = (typeof weightings)[number];

/** What somebody may want otherwise in any report. */
export interface ReportOptions {
  readonly language: Language;
  /** How the answers are kept apart. */
  readonly grouping: Grouping;
  /** The entities that the report is about: touchpoints, and journeys, actions … where it has rows for them. */
  readonly selects: (entity: AnyEntity) => boolean;
  /** True where `selects` leaves some out. */
  readonly filtered: boolean;
  readonly importance: Importance;
  /** Whether survey weights count; with `personas` the grouping says how much each persona counts. */
  readonly weighting: Weighting;
  /** The day that ages are counted to; null: the newest day in the evidence. */
  readonly asOf: string | null;
  readonly seed: number;
  /** Whether the intervals of few ratings are resampled. */
  readonly bootstrap: boolean;
}

/** All that a report is made of. */
export interface ReportInput {
  readonly workspace: Workspace;
  readonly evidence: Evidence;
  readonly options: ReportOptions;
}

/** What a maker says itself; the rest is the same for all. */
export type ReportContent = Pick<Report, 'title' | 'subtitle' | 'blocks' | 'data'>;

/** What only some reports can be asked for. */
export type Heeded = 'by' | 'against';

/** One question that a report answers. */
export interface ReportMaker {
  readonly name: string;
  /** One line, which a shell shows beside the name. */
  readonly summary: Both;
  /** Which of these wishes it heeds: `by` keeps segments apart, `against` compares windows. None where it is absent. */
  readonly heeds?: readonly Heeded[];
  readonly make: (input: ReportInput) => ReportContent | Promise<ReportContent>;
}
