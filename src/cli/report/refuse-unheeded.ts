/** Options that only some reports heed: elsewhere they are refused, for a report that is silent on them would seem to have heeded them. */
import type { ReportMaker } from '../../reports/report-maker.js';
import type { ReportCommandOptions } from '../commands/report.js';
import { UserError } from '../user-error.js';

const splitting = ['quality', 'relevance', 'gaps', 'balance', 'journeys'];
const comparing = ['overview', 'quality'];

/** Throws a `UserError` where the report keeps no groups apart, or compares no windows, and is asked to. */
export function refuseUnheeded({ by, against }: Pick<ReportCommandOptions, 'by' | 'against'>, { name }: ReportMaker): void {
  if (by !== undefined && !splitting.includes(name))
    throw new UserError(`The report "${name}" does not keep segments apart`, `Reports that do: ${splitting.join(', ')}`);
  if (against !== undefined && !comparing.includes(name))
    throw new UserError(
      `The report "${name}" does not compare windows`,
      `Reports that do: ${comparing.join(', ')}; else leave out --against`,
    );
}
