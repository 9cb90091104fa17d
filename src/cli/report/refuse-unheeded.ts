/** Options that only some reports heed: elsewhere they are refused, for a report that is silent on them would seem to have heeded them. */
import { reports } from '../../reports/registry.js';
import type { Heeded, ReportMaker } from '../../reports/report-maker.js';
import type { ReportCommandOptions } from '../commands/report.js';
import { UserError } from '../user-error.js';

/** Throws a `UserError` where the report keeps no groups apart, or compares no windows, and is asked to. */
export function refuseUnheeded({ by, against }: Pick<ReportCommandOptions, 'by' | 'against'>, { name, heeds = [] }: ReportMaker): void {
  if (by !== undefined && !heeds.includes('by'))
    throw new UserError(`The report "${name}" does not keep segments apart`, `Reports that do: ${heeding('by')}`);
  if (against !== undefined && !heeds.includes('against'))
    throw new UserError(
      `The report "${name}" does not compare windows`,
      `Reports that do: ${heeding('against')}; else leave out --against`,
    );
}

function heeding(wish: Heeded): string {
  const names = reports.flatMap(({ name, heeds = [] }) => (heeds.includes(wish) ? [name] : []));
  return names.join(', ');
}
