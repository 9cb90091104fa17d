/** Renders reports in tests. */
import type { RenderedReport, ReportContext, ReportFormat } from '../../../src/formats/reports/format.js';
import type { Report } from '../../../src/reports/report.js';
import { terminal } from '../../support/report.js';

export function contextOf(wishes: Partial<ReportContext> = {}): ReportContext {
  return {
    style: terminal(100),
    plain: false,
    table: null,
    chart: null,
    beside: false,
    ways: ['--columns', '-f csv'],
    pathOf: ({ type, id }) => `../${type}s/${id}.yaml`,
    ...wishes,
  };
}

/** What the format writes; the test fails where it refuses. */
export async function rendered(format: ReportFormat, report: Report, wishes: Partial<ReportContext> = {}): Promise<RenderedReport> {
  const result = await format.render(report, contextOf(wishes));
  if (result.kind === 'refused') throw new Error(`${format.name} refuses the report: it lacks a ${result.lacks}`);
  return result;
}
